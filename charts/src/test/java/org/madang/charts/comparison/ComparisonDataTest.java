package org.madang.charts.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.madang.charts.Samples;
import org.madang.charts.comparison.TornadoChart.Swing;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Theme;

class ComparisonDataTest {
    private static final Caption CAPTION = Samples.caption("t", "s");
    private static final Axis AXIS = Axis.number("x", "");

    @Test
    void theStrongestAssumptionIsOnTop() {
        TornadoChart chart = new TornadoChart(
                CAPTION,
                AXIS,
                0,
                List.of(
                        new Swing("weak", "", "", -1, 1),
                        new Swing("strong", "", "", 9, -9),
                        new Swing("none", "", "", 0, 0)));
        assertThat(chart.swings()).extracting(Swing::name).containsExactly("strong", "weak", "none");
    }

    @Test
    void cellsOfATableGoRowByRow() {
        HeatMap map = map(List.of("a", "b", "c"), List.of("1", "2"), 1, 2, 3, 4, 5, 6);
        assertThat(map.cell(1, 0)).isEqualTo(4);
        assertThatThrownBy(() -> map(List.of("a"), List.of("1", "2"), 1))
                .hasMessage("A table of 2 rows and 1 columns needs 2 cells; found 1");
    }

    @Test
    void colourSaysTheSignAndItsStrength() {
        HeatColours colours =
                new HeatColours(Theme.LIGHT, new HeatMap.Scheme.Sign("A", 0, "B", 1), Values.of(-8, 4, Double.NaN));
        assertThat(colours.of(-8)).isEqualTo(Theme.LIGHT.series(1));
        assertThat(colours.of(8)).isEqualTo(Theme.LIGHT.series(0));
        assertThat(Theme.luminance(colours.of(1))).isGreaterThan(Theme.luminance(colours.of(4)));
    }

    @Test
    void binsAreOfOneWidth() {
        Histogram.Group group = new Histogram.Group("g", Values.of(1, 2, 3, 4));
        Histogram chart = new Histogram(CAPTION, AXIS, AXIS, -1, 1, List.of(group), Optional.empty());
        assertThat(chart.edge(group, 0)).isEqualTo(-1);
        assertThat(chart.edge(group, 3)).isEqualTo(0.5);
        assertThat(chart.edge(group, 4)).isEqualTo(1);
        assertThatThrownBy(() -> new Histogram(CAPTION, AXIS, AXIS, 1, 1, List.of(), Optional.empty()))
                .hasMessageContaining("empty");
    }

    @Test
    void everyRowHasAnEstimateForEachStrategy() {
        assertThatThrownBy(() -> new IntervalBars(
                        CAPTION,
                        AXIS,
                        List.of("A", "B"),
                        List.of(new IntervalBars.Row("Jeju", List.of(Estimate.of(1))))))
                .hasMessage("Row 'Jeju' has 1 estimates for 2 strategies");
    }

    @Test
    void anEstimateKnowsItsEnds() {
        assertThat(new Estimate(2, 1, 4).top()).isEqualTo(4);
        assertThat(new Estimate(2, 1, 4).bottom()).isEqualTo(1);
        assertThat(Estimate.of(2).top()).isEqualTo(2);
        assertThat(Estimate.of(Double.NaN).top()).isNaN();
        assertThatThrownBy(() -> new Estimate(1, 2, 1)).hasMessageContaining("upside down");
    }

    private static HeatMap map(List<String> columns, List<String> rows, double... cells) {
        return new HeatMap(CAPTION, AXIS, "x", "y", columns, rows, Values.of(cells), new HeatMap.Scheme.Amount(0));
    }
}
