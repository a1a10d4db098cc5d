package org.madang.scenarios.report;

import org.madang.scenarios.results.Verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.madang.charts.figure.Values;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** A side leads alone only where the intervals say so. */
class StandingTest {
    private static final double NO_VALUE = Double.NaN;

    @Test
    void aSureDifferenceToTheFirstSideLeavesOneLeader() {
        assertThat(leaders(List.of(curve(5, 4), curve(3, 4)), curve(2, 1))).containsExactly("a");
        assertThat(leaders(List.of(curve(3, 4), curve(5, 4)), curve(-2, 1))).containsExactly("b");
    }

    @Test
    void thePairedDifferenceDecidesAndNotTheSidesOwnIntervals() {
        assertThat(leaders(List.of(curve(5, 0.1), curve(3, 0.1)), curve(2, 3))).containsExactly("a", "b");
        assertThat(leaders(List.of(curve(3, 0.1), curve(5, 0.1)), curve(-2, 3))).containsExactly("a", "b");
    }

    @Test
    void anIntervalThatEndsAtZeroIsNotSure() {
        assertThat(leaders(List.of(curve(5, 0), curve(3, 0)), curve(2, 2))).containsExactly("a", "b");
        assertThat(leaders(List.of(curve(4, 0), curve(4, 0)), curve(0, 0))).containsExactly("a", "b");
    }

    @Test
    void twoLaterSidesDifferWhereTheirIntervalsDoNotTouch() {
        Curve sure = curve(-5, 1);
        assertThat(leaders(List.of(curve(1, 1), curve(5, 1), curve(8, 1)), sure, sure))
                .containsExactly("c");
        assertThat(leaders(List.of(curve(1, 1), curve(6, 1), curve(8, 1)), sure, sure))
                .containsExactly("b", "c");
    }

    @Test
    void sidesWithoutAValueNeitherLeadNorHideWhoDoes() {
        Curve none = curve(NO_VALUE, NO_VALUE);
        assertThat(leaders(List.of(curve(NO_VALUE, 0), curve(-3, 1)), none)).containsExactly("b");
        assertThat(leaders(List.of(curve(-3, 1), curve(NO_VALUE, 0)), none)).containsExactly("a");
        assertThat(leaders(List.of(curve(NO_VALUE, 0), curve(NO_VALUE, 0)), none))
                .isEmpty();
    }

    @Test
    void onlyTheLastWeekCounts() {
        Curve turned = new Curve(Values.of(9, -2), Values.of(8, -3), Values.of(10, -1));
        assertThat(leaders(List.of(curve(3, 1), curve(5, 1)), turned)).containsExactly("b");
    }

    /** Of sides a, b, c …; the differences are of the first side less each other one. */
    private static List<String> leaders(List<Curve> levels, Curve... differences) {
        List<Map<Indicator, Curve>> toFirst = new ArrayList<>(List.of(Map.of()));
        for (Curve difference : differences) {
            toFirst.add(Map.of(Indicator.PROFIT, difference));
        }
        Results results = new Results(
                "Market",
                new Provenance("1", 1, "run", false),
                List.of(),
                List.of(),
                1,
                2,
                Indicator.PROFIT,
                List.of("a", "b", "c").subList(0, levels.size()),
                List.of(),
                List.of(),
                false,
                levels.stream()
                        .map(curve -> List.of(Map.of(Indicator.PROFIT, curve)))
                        .toList(),
                toFirst,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Verified(List.of(), true));
        return new Standing(new ReportedFolder("folder", results, Optional.empty()), Indicator.PROFIT).leaders();
    }

    private static Curve curve(double mean, double halfWidth) {
        return new Curve(Values.of(mean), Values.of(mean - halfWidth), Values.of(mean + halfWidth));
    }
}
