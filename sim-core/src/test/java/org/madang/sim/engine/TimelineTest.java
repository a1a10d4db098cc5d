package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Event;
import org.madang.sim.config.Records;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.config.Until;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.ChannelStanding;
import org.madang.sim.snapshot.Standing;
import org.madang.sim.state.Arms.Group;
import org.madang.sim.state.CohortBook;

/** Weeks before the first and after the last one; people who are replaced; treatment; money within its bounds. */
class TimelineTest {
    private static final String COSTS = Scenarios.FOCAL + "costs.";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    private static Scenarios everything(long seed) {
        return RandomScenario.of(seed)
                .set("age.weeks", 17)
                .set("after.weeks", 13)
                .set("market.renewal", 0.5)
                .set(COSTS + "withinBudget", true)
                .set(COSTS + "bonusOnce", true)
                .event(Records.with(Event.Treatment.defaults(), "week", 5, "weeks", 9, "share", 0.3, "join", true));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingAddsUp(long seed) {
        Scenarios scenario = everything(seed);
        RunResult result = scenario.run(seed);
        for (int k = 0; k < result.series().size(); k++) {
            WeeklySeries s = result.series().get(k);
            double margin = 0;
            for (int w = 1; w <= s.weeks(); w++) {
                margin += s.at(Indicator.REVENUE, w) - s.at(Indicator.SERVING_COST, w);
                if (w > 1) {
                    assertThat(s.at(Indicator.MEMBERS, w))
                            .as("members, week %d", w)
                            .isEqualTo(s.at(Indicator.MEMBERS, w - 1)
                                    + s.at(Indicator.JOINS, w)
                                    - s.at(Indicator.LEAVES, w));
                }
            }
            double standing = result.snapshots().get(k).personas().stream()
                    .mapToDouble(Standing::margin)
                    .sum();
            assertThat(standing).as("margin of all people").isCloseTo(margin, within(1e-3 * (1 + Math.abs(margin))));
            assertChannels(result.snapshots().get(k).channels(), s);
            assertThat(there(result.cohorts().get(k), s.weeks())).isEqualTo(s.last(Indicator.MEMBERS));
        }
        assertGroups(result);
    }

    private static void assertChannels(List<ChannelStanding> channels, WeeklySeries s) {
        ChannelStanding all = ChannelStanding.together(channels);
        assertThat((double) all.members()).isEqualTo(s.last(Indicator.MEMBERS));
        assertThat(all.stayed().sum()).isEqualTo(all.members());
        assertThat((double) all.left().sum())
                .isEqualTo(Arrays.stream(s.copyOf(Indicator.LEAVES)).sum());
    }

    private static double there(CohortBook book, int weeks) {
        int there = 0;
        for (int c = 0; c < book.cohorts(); c++) {
            there += book.joins(c);
            for (int t = 0; t <= weeks; t++) {
                there -= book.leaves(c, t);
            }
        }
        return there;
    }

    private static void assertGroups(RunResult result) {
        for (Indicator indicator : new Indicator[] {
            Indicator.MEMBERS, Indicator.JOINS, Indicator.LEAVES, Indicator.AWARE, Indicator.REQUESTS, Indicator.MATCHES
        }) {
            for (int w = 5; w <= result.focal().weeks(); w++) {
                double sum = 0;
                for (Group group : new Group[] {Group.TREATED, Group.CONTROL, Group.OTHERS}) {
                    sum += result.groups().get(group.ordinal()).at(indicator, w);
                }
                assertThat(sum)
                        .as("%s of all groups, week %d", indicator, w)
                        .isEqualTo(result.focal().at(indicator, w));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void threadsMakeNoDifference(long seed) {
        Scenarios scenario = everything(seed);
        var population = scenario.population(seed);
        assertThat(Series.print(scenario.run(population, 3))).isEqualTo(Series.print(scenario.run(population, 1)));
    }

    @Test
    void spendingStaysWithinTheBudget() {
        Scenarios scenario =
                everything(3).set("age.weeks", 0).set("after.weeks", 0).set(COSTS + "joiningBonus", 20);
        Simulation simulation = scenario.simulation(scenario.population(3));
        double[] budget = {0};
        RunResult result = simulation.run(w -> budget[0] +=
                java.util.Arrays.stream(simulation.market().platform[0].spend).sum());
        double spent =
                java.util.Arrays.stream(result.focal().copyOf(Indicator.SPEND)).sum();
        assertThat(spent).isPositive().isLessThanOrEqualTo(budget[0] * (1 + 1e-12));
    }

    /** What comes after the last week changes nothing before it. */
    @Test
    void whatRemainsIsCountedApart() {
        Scenarios scenario = everything(2).set("after.weeks", 0);
        RunResult without = scenario.run(1);
        RunResult with = scenario.set("after.weeks", 40).run(1);
        for (Indicator indicator : Indicator.values()) {
            if (indicator != Indicator.NET_PRESENT_VALUE_WITH_REMAINS) {
                assertThat(with.focal().copyOf(indicator))
                        .isEqualTo(without.focal().copyOf(indicator));
            }
        }
        assertThat(without.focal().last(Indicator.NET_PRESENT_VALUE_WITH_REMAINS))
                .isEqualTo(without.focal().last(Indicator.NET_PRESENT_VALUE));
        assertThat(with.focal().last(Indicator.NET_PRESENT_VALUE_WITH_REMAINS))
                .isNotEqualTo(without.focal().last(Indicator.NET_PRESENT_VALUE));
    }

    /** Members who cost and bring a constant sum a week and never leave: what remains is an annuity. */
    @Test
    void whatRemainsOfAConstantMarginIsAnAnnuity() {
        Scenarios dues = Scenarios.quiet(9, 1)
                .allFound()
                .set("weeks", 5)
                .set("after.weeks", 20)
                .set(Scenarios.FOCAL + "subscription", new org.madang.sim.config.PerSide(3, 3));
        double expected = 0;
        for (int w = 1; w <= 25; w++) {
            expected += 30 * Math.pow(1.1, -w / 52.0);
        }
        assertThat(dues.run(1).focal().last(Indicator.NET_PRESENT_VALUE_WITH_REMAINS))
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void nobodySpendsOnAcquisitionAfterTheEnd() {
        Scenarios scenario = RandomScenario.of(1).set("after.weeks", 5);
        Simulation simulation = scenario.simulation(scenario.population(1));
        simulation.run(w -> {});
        assertThat(simulation.market().platform[0].spend[0]).isZero();
        assertThat(simulation.market().platform[0].strategy.name()).isEqualTo("balanced");
    }

    /** What remains is found by the maintenance of the beginning. */
    @Test
    void whoHasCutMaintenanceDoesNotSaveItForEver() {
        Scenarios whole = RandomScenario.of(1).set("events", List.of()).set("after.weeks", 5);
        Scenarios cut = whole.event(Records.with(
                Event.BudgetChange.defaults(), "week", 3, "budget", Records.with(Budget.defaults(), "weekly", 0.0)));
        double kept = whole.get().platforms().get(0).budget().weekly();
        assertThat(kept).isPositive();
        for (Scenarios each : List.of(whole, cut)) {
            Simulation simulation = each.simulation(each.population(1));
            simulation.runTo(3, w -> {});
            assertThat(simulation.market().platform[0].weeklyBudget).isEqualTo(each == cut ? 0 : kept);
            simulation.run(w -> {});
            assertThat(simulation.market().platform[0].weeklyBudget).isEqualTo(kept);
        }
    }

    @Test
    void ageIsFreeOfCost() {
        Scenarios scenario = RandomScenario.of(1).set("platforms[0].founding.count", 10);
        WeeklySeries old = scenario.set("age.weeks", 30).run(1).focal();
        assertThat(old.at(Indicator.NET_PRESENT_VALUE, 1))
                .isCloseTo(old.at(Indicator.PROFIT, 1) / Math.pow(1.1, 1 / 52.0), within(1e-9));
        assertThat(old.at(Indicator.CASH, 1)).isEqualTo(old.at(Indicator.PROFIT, 1));
    }

    /** Run on by the same strategy, a market of age 10 in week 3 is the young one in week 13. */
    @Test
    void ageIsWhatWouldHaveBeen() {
        Scenarios scenario = RandomScenario.of(7)
                .strategy(StrategyPresets.all().get("balanced"))
                .set("events", java.util.List.of())
                .set("weeks", 13);
        WeeklySeries young = scenario.run(1).focal();
        WeeklySeries old = scenario.set("weeks", 3).set("age.weeks", 10).run(1).focal();
        for (Indicator indicator : new Indicator[] {
            Indicator.MEMBERS, Indicator.MATCHES, Indicator.PROFIT, Indicator.MARGIN, Indicator.SATISFACTION
        }) {
            assertThat(old.at(indicator, 3)).as(indicator.key()).isEqualTo(young.at(indicator, 13));
        }
    }

    /** Events and changeovers keep the weeks of the file. */
    @Test
    void weeksOfTheFileBeginAfterTheAge() {
        Scenarios scenario = Scenarios.quiet(9, 1)
                .allFound()
                .set("age.weeks", 8)
                .strategy(new org.madang.sim.config.Strategy(
                        "own",
                        java.util.List.of(
                                new org.madang.sim.config.SpendingPhase(
                                        new org.madang.sim.config.LeverShares(1, 0, 0, 0, 0, 0),
                                        new Until(3, null, null, null)),
                                new org.madang.sim.config.SpendingPhase(
                                        new org.madang.sim.config.LeverShares(0, 0, 1, 0, 0, 0), null)),
                        org.madang.sim.config.Adaptive.defaults(),
                        org.madang.sim.config.Rollout.defaults()))
                .event(new Event.BudgetChange(2, "", new org.madang.sim.config.Budget(50, 0)));
        RunResult result = scenario.run(1);
        assertThat(result.changeovers().get(0)).containsExactly(3);
        assertThat(result.focal().at(Indicator.SPEND, 1)).isZero();
        assertThat(result.focal().at(Indicator.SPEND, 2)).isEqualTo(50);
    }
}
