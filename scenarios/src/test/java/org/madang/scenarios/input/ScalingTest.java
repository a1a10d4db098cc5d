package org.madang.scenarios.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Event;
import org.madang.sim.config.Localities;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Until;

/** Smaller looks at a scenario, and what is changed in them. */
class ScalingTest {
    private static final String TEXT = """
            market: {participants: 20000}
            platforms: [{name: us, budget: {weekly: 3000}}]
            compare:
              between: alternatives
              alternatives:
                - {name: poor, set: ['platforms[0].budget.weekly=1000']}
                - {name: rich, set: ['platforms[0].budget.weekly=9000']}
            """;

    private static ScenarioFile full(String... set) {
        return ScenarioFile.read(
                Path.of("market.yaml"),
                TEXT,
                List.of(set).stream().map(text -> Patch.parse("--set", text)).toList());
    }

    private static ScenarioFile tenth(String... set) {
        return Scaling.to(full(set), 2000);
    }

    private static double budget(ScenarioFile file) {
        return file.scenario().platforms().get(0).budget().weekly();
    }

    @Test
    void moneyAndCountsAreScaledAlong() {
        Scenario all = full().scenario();
        Scenario look = tenth().scenario();
        assertThat(look.market().participants()).isEqualTo(2000);
        assertThat(budget(tenth())).isEqualTo(300);
        assertThat(look.platforms().get(0).levers().trust().fixed())
                .isEqualTo(all.platforms().get(0).levers().trust().fixed() / 10);
    }

    @Test
    void citiesKeepTheirSizeAndThereAreFewer() {
        Scenario all = full().scenario();
        Scenario look = Scaling.to(full(), 8000).scenario();
        assertThat(look.market().localities()).isEqualTo(new Localities(4, 0.8, 10));
        assertThat(look.join()).isEqualTo(all.join());
        assertThat(look.platforms().get(0).founding())
                .isEqualTo(all.platforms().get(0).founding());
    }

    @Test
    void aLookSmallerThanACityShrinksItAndSaysSo() {
        Scenario all = full().scenario();
        ScenarioFile look = Scaling.to(full(), 500);
        assertThat(look.scenario().market().localities().count()).isEqualTo(1);
        assertThat(look.scenario().join().priorRequests()).isCloseTo(all.join().priorRequests() / 4, within(1e-12));
        assertThat(look.scenario().join().thickness()).isCloseTo(all.join().thickness() * 4, within(1e-12));
        assertThat(look.scaling().smallerCities()).hasValue(0.25);
        assertThat(tenth().scaling().smallerCities()).isEmpty();
    }

    @Test
    void citiesThatOpenOneAfterTheOtherKeepTheirNumber() {
        ScenarioFile look =
                tenth("strategies=[{preset: balanced, name: slow, rollout: {kind: city-by-city, every: 13}}]");
        assertThat(look.scenario().market().localities().count()).isEqualTo(10);
        assertThat(look.scenario().join().thickness())
                .isEqualTo(full().scenario().join().thickness() * 10);
        assertThat(look.scaling().smallerCities()).hasValue(0.1);
    }

    @Test
    void foundersInNumbersAndProfitsThatAreWaitedForAreScaled() {
        Scenario look = tenth(
                        "platforms[0].founding.count=150",
                        "strategies=[{name: s, phases: [{shares: {acquisition: 1}, until: {profit: 900, members: 0.2}},"
                                + " {shares: {trust: 1}}]}]")
                .scenario();
        assertThat(look.platforms().get(0).founding().count()).isEqualTo(15);
        Until until = look.strategies().get(0).phases().get(0).until();
        assertThat(until.profit()).isEqualTo(90);
        assertThat(until.members()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platforms[0].budget.weekly=500",
                "platforms[0].budget={weekly: 700, reinvested: 0.1}",
                "platforms[0].levers.trust.fixed=10",
                "join.thickness=0.5",
                "market.localities.count=3",
                "leave.baseHazard=0.02",
                "events=[{kind: partner-campaign, week: 5, cost: 900}]"
            })
    void aChangeOfALookIsTheLookAtTheChange(String change) {
        ScenarioFile changed = tenth().with(List.of(Patch.parse("--set", change)));
        assertThat(changed.scenario()).isEqualTo(tenth(change).scenario()).isNotEqualTo(tenth().scenario());
    }

    @Test
    void changesAddUp() {
        ScenarioFile twice = tenth().with(List.of(Patch.parse("--set", "platforms[0].budget.weekly=500")))
                .with(List.of(Patch.parse("--set", "events=[{kind: budget-change, week: 5, budget: {weekly: 80}}]")));
        assertThat(budget(twice)).isEqualTo(50);
        assertThat(((Event.BudgetChange) twice.scenario().events().get(0))
                        .budget()
                        .weekly())
                .isEqualTo(8);
    }

    @Test
    void alternativesAreScaledToo() {
        assertThat(Plan.of(tenth()).runs())
                .extracting(run -> budget(run.file()))
                .containsExactly(100.0, 900.0);
    }

    @Test
    void marketsOfOtherSizesKeepTheirRatio() {
        ScenarioFile twice = tenth().with(List.of(Patch.parse("--set", "market.participants=40000")));
        assertThat(twice.scenario().market().participants()).isEqualTo(4000);
        assertThat(budget(twice)).isEqualTo(300);
    }

    @Test
    void aLookAtALookIsALook() {
        for (int participants : new int[] {500, 3000, 15_000}) {
            assertThat(Scaling.to(tenth(), participants)).isEqualTo(Scaling.to(full(), participants));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void sizesThatCannotBeAreRefused(int participants) {
        assertThatThrownBy(() -> Scaling.to(full(), participants))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("--participants: market.participants: found " + participants);
    }

    @Test
    void aChangeThatMakesALookTooLargeIsRefused() {
        ScenarioFile large = Scaling.to(full(), 10_000_000);
        List<Patch> more = List.of(Patch.parse("--set", "market.participants=10000000"));
        assertThatThrownBy(() -> large.with(more)).hasMessageContaining("market.participants: found 2147483647");
    }
}
