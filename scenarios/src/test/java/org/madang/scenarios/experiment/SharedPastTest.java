package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.parallel.Crew;

/** Sides that part after a past they share. */
class SharedPastTest {
    private static final String MARKET = "weeks: 30\nmarket: {participants: 800}\n";

    private static ScenarioFile market(String... changes) {
        return ScenarioFile.read(
                Path.of("market.yaml"),
                MARKET,
                List.of(changes).stream().map(c -> Patch.parse("--set", c)).toList());
    }

    private static List<WeeklySeries> run(ScenarioFile file) {
        try (Crew crew = new Crew(1)) {
            return new Replicator(Plan.of(file).runs(), 1)
                    .run(0, crew, week -> {}).series().stream()
                            .map(platforms -> platforms.get(0))
                            .toList();
        }
    }

    @Test
    void areOneMarketUntilTheyPart() {
        List<WeeklySeries> sides = run(market("compare.after={week: 12, strategy: balanced}"));
        WeeklySeries balanced = run(market("compare.strategies=[balanced]")).get(0);
        for (int w = 1; w <= 12; w++) {
            assertThat(sides.get(0).at(Indicator.MEMBERS, w))
                    .isEqualTo(sides.get(1).at(Indicator.MEMBERS, w))
                    .isEqualTo(balanced.at(Indicator.MEMBERS, w));
        }
        assertThat(sides.get(0).at(Indicator.SPEND_ACQUISITION, 13))
                .isNotEqualTo(sides.get(1).at(Indicator.SPEND_ACQUISITION, 13));
        assertThat(sides.get(0).at(Indicator.MEMBERS, 30))
                .isNotEqualTo(sides.get(1).at(Indicator.MEMBERS, 30));
    }

    @Test
    void theSideThatGoesOnAsBeforeIsAsIfNothingHadParted() {
        WeeklySeries parted = run(market("compare={after: {week: 12, strategy: balanced}, strategies: [balanced]}"))
                .get(0);
        WeeklySeries whole = run(market("compare.strategies=[balanced]")).get(0);
        for (int w = 1; w <= 30; w++) {
            assertThat(parted.at(Indicator.NET_PRESENT_VALUE, w)).isEqualTo(whole.at(Indicator.NET_PRESENT_VALUE, w));
        }
    }

    @Test
    void whatActsAtTheStartCannotPart() {
        assertThatThrownBy(() -> Plan.of(market(
                        "compare={between: alternatives, after: {week: 12, strategy: balanced},"
                                + " alternatives: [{name: a, set: ['platforms[0].founding.seekers=0.3']}]}")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("founding")
                .hasMessageContaining("acts at the start of a run: sides that part after week 12");
        assertThatThrownBy(() -> market("compare.after={week: 30, strategy: balanced}"))
                .hasMessageContaining("the run ends in week 30, before the sides part");
        assertThatThrownBy(() -> market("compare.after={week: 3, strategy: balancd}"))
                .hasMessageContaining("no strategy is called 'balancd'");
    }
}
