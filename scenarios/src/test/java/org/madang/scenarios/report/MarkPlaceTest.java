package org.madang.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.plot.WeekMark;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Names of marks neither leave the chart nor cover one another. */
class MarkPlaceTest {
    private static List<MarkPlace> places(WeekMark... marks) {
        return MarkPlace.of(List.of(marks), 100, 100, 700, 850);
    }

    @Test
    void namesStandBesideTheirMarkNearTheEdges() {
        assertThat(places(
                        new WeekMark(1, "retention-first"),
                        new WeekMark(50, "breach"),
                        new WeekMark(99, "retention-first")))
                .extracting(MarkPlace::side)
                .containsExactly(STDLblPos.R, STDLblPos.T, STDLblPos.L);
    }

    @Test
    void namesThatWouldTouchStandLower() {
        assertThat(places(new WeekMark(54, "rival enters"), new WeekMark(50, "breach"), new WeekMark(80, "breach")))
                .extracting(MarkPlace::level)
                .containsExactly(0, 1, 0);
        assertThat(places()).isEmpty();
    }
}
