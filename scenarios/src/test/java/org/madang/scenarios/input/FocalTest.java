package org.madang.scenarios.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;

/** Whose question it is: {@code compare.focal}. */
class FocalTest {
    private static final Path FILE = Path.of("two.yaml");
    private static final String TWO = """
            platforms:
              - {name: yours}
              - {name: mine, transactionValue: 40}
              - {name: other}
            events: [{kind: breach, week: 5}]
            """;

    private static ScenarioFile read(String text, String... set) {
        return ScenarioFile.read(
                FILE,
                text,
                List.of(set).stream().map(each -> Patch.parse("--set", each)).toList());
    }

    private static List<String> names(Scenario scenario) {
        return scenario.platforms().stream().map(Platform::name).toList();
    }

    @Test
    void theNamedPlatformComesFirst() {
        assertThat(names(read(TWO).scenario())).containsExactly("yours", "mine", "other");
        Scenario scenario = read(TWO, "compare.focal=mine").scenario();
        assertThat(names(scenario)).containsExactly("mine", "yours", "other");
        assertThat(scenario.platforms().get(0).transactionValue()).isEqualTo(40);
    }

    /** Numbers in a change of the same command are those of the file; whatever comes later finds it in front. */
    @Test
    void itsStrategiesAreCompared() {
        ScenarioFile file = read(TWO, "compare.focal=mine", "platforms[1].costs.perMatch=3", "weeks=10");
        Scenario side = Plan.of(file).scenario(1);
        assertThat(side.platforms().get(0).name()).isEqualTo("mine");
        assertThat(side.platforms().get(0).costs().perMatch()).isEqualTo(3);
        assertThat(side.platforms().get(0).strategy())
                .isEqualTo(file.scenario().compare().strategies().get(1));
        assertThat(side.platforms().get(1))
                .isEqualTo(file.scenario().platforms().get(1));
    }

    @Test
    void whatARunKeepsReadsTheSame() {
        Scenario scenario = read(TWO, "compare.focal=mine").scenario();
        assertThat(read(ScenarioFile.READER.toYaml(scenario)).scenario()).isEqualTo(scenario);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> read(TWO + "compare: {focal: min}\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("two.yaml:6:")
                .hasMessageContaining("no platform is called 'min'; there are yours, mine, other");
    }
}
