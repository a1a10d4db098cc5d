package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.BestTenth;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Standing;

/** What formulas call, as they call it. */
class FunctionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            max(1, 3, 2)                   | 3
            min(1, -3, 2)                  | -3
            max(keep.profit, 3)            | 7
            best(1, keep.profit, 7)        | 2
            pick(best(1, 3, 2), 10, 20, 30)| 20
            pick(best(1, 3), keep.profit, keep.profit / 2) | 3.5
            best(1, 2) != best(2, 1)       | 1
            best(1, 2) != best(3, 4)       | 0
            keep.bestTenthChanged()          | .25
            abs(2 - keep.profit)           | 5
            """)
    void isComputed(String formula, double value) {
        assertThat(of(formula)).isEqualTo(value);
    }

    @Test
    void placeThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> of("pick(3, 1, 2)")).hasMessageContaining("no place 3 among 2");
    }

    /** 4 people who brought 200 and whose friends brought 100. */
    @ParameterizedTest
    @CsvSource({"everJoined, 4", "realisedValue, 50", "realisedValueWithReferrals, 75", "trustingMembers, .5"})
    void personaIsRead(String key, double value) {
        assertThat(of("keep.persona('guest')." + key)).isEqualTo(value);
    }

    @Test
    void unknownPersonaOrMeasureIsNamed() {
        assertThatThrownBy(() -> of("keep.persona('gest').members")).hasMessageContaining("did you mean 'guest'");
        assertThatThrownBy(() -> of("keep.persona('guest').mebers")).hasMessageContaining("did you mean 'members'");
    }

    private static double of(String formula) {
        WeeklySeries s = new WeeklySeries(1);
        s.set(Indicator.PROFIT, 1, 7);
        Standing guest = new Standing(4, 2, 1, 9, 3, 200, 100, 0.5);
        RunView keep = new RunView(
                List.of("platform"),
                List.of(s),
                List.of(new CohortCounts(1)),
                List.of("guest"),
                List.of(new Snapshot(
                        List.of(), List.of(), List.of(guest), new BestTenth(4, 3), List.of(), null, null)));
        return Formula.of(formula, List.of("keep")).of(Map.of("keep", keep));
    }
}
