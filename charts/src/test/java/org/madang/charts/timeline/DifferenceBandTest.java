package org.madang.charts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.Bands;
import org.madang.charts.plot.Bands.Run;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.timeline.DifferenceBand.Part;
import org.madang.charts.timeline.DifferenceBand.Sign;

class DifferenceBandTest {
    private static final double NAN = Double.NaN;

    @Test
    void isCutWhereTheSignBecomesClear() {
        Values d = Values.of(-1, -1, 0, 1, 1);
        assertThat(DifferenceBand.parts(d, new Run(0, 4)))
                .containsExactly(
                        new Part(Sign.SECOND_AHEAD, new Run(0, 2)),
                        new Part(Sign.UNCLEAR, new Run(2, 3)),
                        new Part(Sign.FIRST_AHEAD, new Run(3, 4)));
    }

    @Test
    void whatNobodyHasJudgedIsUnclear() {
        Values unknown = Values.of(NAN);
        assertThat(DifferenceBand.sign(unknown, 0)).isEqualTo(Sign.UNCLEAR);
        assertThat(DifferenceBand.parts(unknown, new Run(0, 0))).containsExactly(new Part(Sign.UNCLEAR, new Run(0, 0)));
    }

    @Test
    void gapsBreakABand() {
        TimeSeries d = TimeSeries.of(
                "d", new double[] {0, 1, 2, 3}, new double[] {1, 1, 1, 1}, new double[] {0, NAN, 0, 0}, new double[] {
                    2, 2, 2, 2
                });
        assertThat(Bands.runs(d)).containsExactly(new Run(0, 0), new Run(2, 3));
    }

    @Test
    void theCrossoverIsSaidInWords() {
        Crossover crossover = new Crossover("Retention-first", 61, 55, 68);
        assertThat(DifferenceChartPainter.text(crossover, true, new NumberText(Language.ENGLISH), Language.ENGLISH))
                .isEqualTo("Retention-first ahead from week 61 [55, 68]");
        assertThat(DifferenceChartPainter.text(
                        new Crossover("유지 우선", 61, NAN, NAN), true, new NumberText(Language.KOREAN), Language.KOREAN))
                .isEqualTo("61주차부터 유지 우선 앞섬");
        assertThat(DifferenceChartPainter.text(crossover, false, new NumberText(Language.ENGLISH), Language.ENGLISH))
                .as("of churn nobody is ahead by having more")
                .isEqualTo("Retention-first higher from week 61 [55, 68]");
    }
}
