package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.config.Scenario;

class ClaimPlanTest {
    static final String TINY = """
            name: T1
            title: More money wins more members.
            source: a test
            compares: Much money with little.
            scenario: market.yaml
            weeks: 12
            participants: 200
            replications: 3
            set: ["platforms[0].budget.weekly=1000"]
            runs:
              - {name: little}
              - {name: much, set: ["platforms[0].budget.weekly=20000"]}
            effects:
              - {name: more members, value: much.members - little.members, unit: people, above: 0}
              - {name: part of them, value: little.members / much.members, unit: share}
            variations:
              - parameter: budget of both
                given: "1000"
                levels:
                  - {name: "2000", set: ["platforms[0].budget.weekly=2000"]}
                  - {name: as in another market, scenario: other.yaml, set: [weeks=6]}
            """;

    @TempDir
    private Path folder;

    static Path write(Path folder, String claim) throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "name: a market\nmarket: {participants: 2000}\n");
        Files.writeString(folder.resolve("other.yaml"), "name: another market\n");
        Path file = folder.resolve("tiny.yaml");
        Files.writeString(file, claim);
        return file;
    }

    private ClaimPlan plan(String claim, Size size) throws IOException {
        return ClaimPlan.of(ClaimFile.read(write(folder, claim)), size);
    }

    private static Scenario scenario(ClaimPlan plan, int setting, int run) {
        return plan.settings().get(setting).runs().get(run).file().scenario();
    }

    private static double budget(ClaimPlan plan, int setting, int run) {
        Scenario scenario = scenario(plan, setting, run);
        // The scenario has 2000 participants, or 20 000 by default.
        int own = scenario.name().equals("a market") ? 2000 : 20_000;
        return scenario.platforms().get(0).budget().weekly()
                * own
                / scenario.market().participants();
    }

    @Test
    void whatARunSetsStaysAndALevelChangesTheRest() throws IOException {
        ClaimPlan plan = plan(TINY, Size.full(1));
        assertThat(plan.settings()).extracting(Setting::level).containsExactly("", "2000", "as in another market");
        assertThat(budget(plan, 0, 0)).isEqualTo(1000);
        assertThat(budget(plan, 0, 1)).isEqualTo(20_000);
        assertThat(budget(plan, 1, 0)).isEqualTo(2000);
        assertThat(budget(plan, 1, 1)).isEqualTo(20_000);
    }

    @Test
    void aLevelMayBringAnotherScenario() throws IOException {
        ClaimPlan plan = plan(TINY, Size.full(1));
        assertThat(scenario(plan, 2, 0).name()).isEqualTo("another market");
        assertThat(scenario(plan, 2, 0).weeks()).isEqualTo(6);
        assertThat(scenario(plan, 1, 0).weeks()).isEqualTo(12);
    }

    @Test
    void aQuickLookIsSmallerButNeverLarger() throws IOException {
        assertThat(scenario(plan(TINY, new Size(50, 2, 1)), 0, 0).market().participants())
                .isEqualTo(50);
        assertThat(scenario(plan(TINY, Size.quick(1)), 0, 0).market().participants())
                .isEqualTo(200);
        assertThat(plan(TINY, Size.full(1).withReplications(2)).replications()).isEqualTo(2);
        assertThat(plan(TINY, Size.full(1).withReplications(99)).replications()).isEqualTo(3);
        assertThat(plan(TINY, Size.full(1)).weeks()).isEqualTo(3 * (24 + 24 + 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "much.members - little.members | much.members - litle.members | tiny.yaml:14:33: effects[0].value: there is no run 'litle'",
                "above: 0 | abov: 0 | unknown key; did you mean 'above'?",
                "above: 0 | below: -1, above: 0 | nothing is above 0.0 and below -1.0",
                ", above: 0 | | at least one effect must say what is expected",
                "name: much | name: little | runs: two have the same name",
                "name: much, | name: max, | 'max' means something else in a formula",
                "name: much, | name: much money, | can stand in a formula",
                "weekly=20000 | weekl=20000 | platforms[0].budget.weekl: unknown key",
                "weekly=2000\" | weekly=-1\" | platforms[0].budget.weekly: found -1",
                "scenario: other.yaml | scenario: othr.yaml | variations[0].levels[1].scenario: ",
                "scenario: other.yaml | scenario: othr.yaml | there is no such file; did you mean",
                "scenario: market.yaml | scenario: nowhere.yaml | tiny.yaml:5:11: scenario: ",
                "{name: little} | {name: little, scenario: no.yaml} | tiny.yaml:11:30: runs[0].scenario: ",
                "value: much.members - little.members | value: 1 + 1 | asks nothing of the runs",
                "value: much.members - little.members | value: much.profit * 0 / 0 | never has a value",
                "value: much.members - little.members | value: much.profit * 1e300 * 1e300 | never has a value",
                "scenario: market.yaml | weeks: 12 | weeks: written twice",
                "much.members - | much.at(7).members - | there is no week 7 in a run of 6 weeks",
                "name: T1 | name: T 1 | a claim needs a name of letters and digits",
                "replications: 3 | replications: 1 | expected a whole number from 2",
                "set: [weeks=6] | set: [] | tiny.yaml",
                "[weeks=6] | [weeks 6] | expected path=value"
            })
    void saysWhereAndWhatIsWrong(String old, String replacement, String message) throws IOException {
        String claim = TINY.replace(old, replacement == null ? "" : replacement);
        assertThat(claim).isNotEqualTo(TINY);
        if (message.equals("tiny.yaml")) {
            assertThat(plan(claim, Size.full(1)).settings()).hasSize(3); // another scenario is change enough
            return;
        }
        assertThatThrownBy(() -> plan(claim, Size.full(1)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void allProblemsComeAtOnce() throws IOException {
        String claim = TINY.replace("much.members -", "mch.members -").replace("little.members /", "little.mmbers /");
        assertThatThrownBy(() -> plan(claim, Size.full(1)))
                .hasMessageContaining("effects[0].value")
                .hasMessageContaining("effects[1].value");
    }

    @Test
    void aScenarioThatIsMissingHidesNoFormula() throws IOException {
        String claim = TINY.replace("scenario: other.yaml", "scenario: othr.yaml")
                .replace("much.members - little.members", "much.membrs");
        assertThatThrownBy(() -> plan(claim, Size.full(1)))
                .hasMessageContaining("othr.yaml")
                .hasMessageContaining("did you mean 'members'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "much.members / (much.members - little.members)",
                "much.stay(0) / little.stay(0)",
                "1 / (much.reaches('members', 100) - little.reaches('members', 100))",
                "much.leadsFrom(little, 'members')",
                "much.persona('guest').satisfaction",
                "much.bestTenthChanged()",
                "much.profit > little.profit"
            })
    void whatMayHaveAValueIsNotRefused(String formula) throws IOException {
        String claim = TINY.replace("much.members - little.members", '"' + formula + '"');
        assertThat(plan(
                                claim.replace("set: [weeks=6]", "set: [weeks=26]")
                                        .replace("weeks: 12", "weeks: 26"),
                                Size.full(1))
                        .formulas())
                .hasSize(2);
    }

    @Test
    void aClaimIsFoundByNameOrFile() throws IOException {
        Path file = write(folder, TINY);
        Path shipped = Files.createDirectory(folder.resolve("shipped"));
        Files.writeString(shipped.resolve("t2.yaml"), TINY.replace("T1", "T2"));
        Files.writeString(shipped.resolve("t3.yaml"), "name: [broken");
        assertThat(ClaimChoice.of(shipped, List.of("t2", file.toString())).files())
                .extracting(f -> f.claim().name())
                .containsExactly("T2", "T1");
        assertThatThrownBy(() -> ClaimChoice.of(shipped, List.of("T9")))
                .hasMessageContaining("there is no claim 'T9'")
                .hasMessageContaining("t3.yaml");
        assertThatThrownBy(() -> ClaimChoice.of(shipped, List.of())).hasMessageContaining("t3.yaml");
        assertThatThrownBy(() -> ClaimChoice.of(
                        shipped, List.of(file.toString(), copy(file).toString())))
                .hasMessageContaining("another of these files has the claim T1");
    }

    private static Path copy(Path file) throws IOException {
        return Files.copy(file, file.resolveSibling("copy.yaml"));
    }
}
