package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.reach.Reach;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Stage;

class A06ReachAndRolloutTest {
    private static final Scenarios LARGE = Scenarios.quiet(19_999, 1).set("weeks", 1);

    private static double awareShare(Scenarios scenario) {
        return scenario.run(1).focal().at(Indicator.AWARE, 1) / 20_000;
    }

    /** Nobody joins where all require trust 1; exposure is 1 − e^(−media / (cost · prospects)), eq. 3; 5 standard errors. */
    private static Scenarios spending(double money) {
        return LARGE.everybody("trustThreshold", org.madang.sim.config.Distribution.constant(1))
                .spends(money, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void a_advertisingExposesByItsMoney() {
        double expected = 1 - Math.exp(-0.5);
        assertThat(awareShare(spending(10_000))).isCloseTo(expected, within(5 * Math.sqrt(0.25 / 20_000)));
    }

    @Test
    void b_contactsCost() {
        double expected = 1 - Math.exp(-0.125);
        assertThat(awareShare(spending(10_000).set("platforms[0].costs.perContact", 4)))
                .isCloseTo(expected, within(5 * Math.sqrt(0.25 / 20_000)));
    }

    @Test
    void c_ceilingHoldsHoweverMuchIsSpent() {
        assertThat(awareShare(spending(1e12).set("reach.ceiling", 0.8)))
                .isCloseTo(0.8, within(5 * Math.sqrt(0.16 / 20_000)));
        assertThat(awareShare(spending(1e12))).isEqualTo(1);
    }

    @Test
    void d_withoutMoneyNobodyHears() {
        assertThat(awareShare(spending(0))).isZero();
    }

    @Test
    void e_chanceReachesTheRestToo() {
        assertThat(awareShare(spending(0).set("reach.ceiling", 0).set("reach.organicExposure", 0.1)))
                .isCloseTo(0.1, within(5 * Math.sqrt(0.09 / 20_000)));
    }

    /** Half are members: contacts that fall on them are lost, or bought for the others; 5 standard errors (6 in 10^7). */
    @ParameterizedTest
    @CsvSource({"1, 1", ".5, .6666666667", "0, .5"})
    void e_contactsFallOnMembersUnlessTheyAreAimed(double targeting, double contacts) {
        Hand hand = half(spending(10_000).set("reach.targeting", targeting));
        assertThat(awareOfOthers(hand)).isCloseTo(1 - Math.exp(-contacts), within(5 * Math.sqrt(0.25 / 10_000)));
    }

    /** Gamma rates with coefficient of variation v: (1 + v²·r)^(−1/v²) see nothing of r contacts on average. */
    @ParameterizedTest
    @CsvSource({".5, 1", "1, .5", "1, 1", "2, 1", "1, 0"})
    void e_unevenMediaReachFewer(double variation, double targeting) {
        Hand hand = half(spending(10_000).set("reach.targeting", targeting).set("reach.unevenness", variation));
        double square = variation * variation;
        double never = Math.pow(1 + square / (2 - targeting), -1 / square);
        assertThat(awareOfOthers(hand)).isCloseTo(1 - never, within(5 * Math.sqrt(0.25 / 10_000) + 0.002));
    }

    private static Hand half(Scenarios scenario) {
        Hand hand = new Hand(scenario);
        hand.join(
                0,
                java.util.stream.IntStream.range(0, 20_000)
                        .filter(i -> i % 2 == 0)
                        .toArray());
        new Invest(hand.market).run(1);
        new Reach(hand.market).run(1);
        return hand;
    }

    private static double awareOfOthers(Hand hand) {
        int aware = 0;
        for (int i = 1; i < 20_000; i += 2) {
            aware += hand.members().stage[i] == Stage.AWARE ? 1 : 0;
        }
        return aware / 10_000.0;
    }

    /** Whoever is promised .9 by n contacts believes a tenth of what is left each time; chance promises nothing. */
    @Test
    void e_advertisingPromises() {
        Scenarios promise =
                spending(20_000).set("reach.expectationTransfer", 0.1).set("platforms[0].promise", 0.9);
        Hand hand = half(promise);
        for (int i = 1; i < 20_000; i += 2) {
            double contacts = Math.log((0.9 - hand.members().expectation[i]) / 0.3) / Math.log(0.9);
            assertThat(contacts).as("participant %d", i).isCloseTo(Math.rint(contacts), within(1e-4));
            assertThat(contacts > 0.5).isEqualTo(hand.members().stage[i] == Stage.AWARE);
        }
        hand = half(promise.set("platforms[0].budget.weekly", 0).set("reach.organicExposure", 1));
        assertThat(hand.members().stage[1]).isEqualTo(Stage.AWARE);
        assertThat(hand.members().expectation[1]).isEqualTo(0.6f);
    }

    /** T = .4, personal trust .3: one exposure moves it a tenth of the way, eq. 4. */
    @Test
    void f_exposureMovesTrustTowardsThePlatforms() {
        Scenarios one = Scenarios.quiet(1, 1).set("reach.organicExposure", 1);
        Hand hand = new Hand(one);
        hand.members().trust[1] = 0.3f;
        new Reach(hand.market).run(1);
        assertThat(hand.members().trust[1]).isCloseTo(0.31f, within(1e-6f));
        assertThat(hand.members().stage[1]).isEqualTo(Stage.AWARE);
        assertThat(hand.members().considering.get(1)).isTrue();
    }

    @Test
    void g_membersAreNotAdvertisedTo() {
        Hand hand = new Hand(Scenarios.quiet(1, 1).set("reach.organicExposure", 1)).join(0, 1);
        hand.members().trust[1] = 0.3f;
        new Reach(hand.market).run(1);
        assertThat(hand.members().trust[1]).isEqualTo(0.3f);
    }

    /** Bonuses come out of the acquisition spending first, a week after joining. */
    @Test
    void h_bonusesAreBudgetNotOnTop() {
        Scenarios bonus = Scenarios.quiet(9, 1)
                .set("weeks", 3)
                .set("join.choice", Choice.CERTAIN)
                .set("platforms[0].costs.joiningBonus", 5)
                .spends(1e9, 1, 0, 0, 0, 0, 0);
        Simulation simulation = bonus.simulation(bonus.population(1));
        var series = simulation
                .run(w -> {
                    if (w == 2) {
                        assertThat(simulation.market().platform[0].bonusesPaid).isEqualTo(50);
                    }
                })
                .focal();
        assertThat(series.at(Indicator.JOINS, 1)).isEqualTo(10);
        assertThat(series.copyOf(Indicator.SPEND)).containsOnly(1e9);
    }

    @Test
    void i_bonusesBeyondTheBudgetArePaidAllTheSame() {
        Scenarios bonus = Scenarios.quiet(9, 1)
                .set("weeks", 3)
                .set("join.choice", Choice.CERTAIN)
                .set("reach.organicExposure", 1)
                .set("platforms[0].costs.joiningBonus", 5)
                .spends(20, 1, 0, 0, 0, 0, 0);
        assertThat(bonus.run(1).focal().copyOf(Indicator.SPEND)).containsExactly(20, 50, 20);
    }

    /** City by city, one each 3 weeks: nobody joins where it is closed. */
    @Test
    void j_localitiesOpenOneAfterTheOther() {
        Scenarios cities = Scenarios.quiet(30, 10)
                .set("weeks", 10)
                .set("market.localities.count", 4)
                .set("reach.organicExposure", 1)
                .set("join.choice", Choice.CERTAIN)
                .cityByCity(1, 3, 1);
        Simulation simulation = cities.simulation(cities.population(1));
        int[] open = {0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4};
        MarketState market = simulation.market();
        simulation.run(w -> {
            assertThat(market.platform[0].openLocalities).as("week %d", w).isEqualTo(open[w]);
            for (int i = 0; i < market.participants(); i++) {
                boolean isOpen = market.population.participants().locality[i] < open[w];
                assertThat(market.membership[0].stage[i])
                        .as("participant %d, week %d", i, w)
                        .isEqualTo(isOpen ? Stage.MEMBER : Stage.UNAWARE);
            }
        });
    }

    @Test
    void k_goodMatchRateOpensEarlier() {
        Hand hand = new Hand(
                Scenarios.quiet(30, 10).set("market.localities.count", 4).cityByCity(1, 100, 0.6));
        Invest invest = new Invest(hand.market);
        for (int w = 1; w <= 4; w++) {
            invest.run(w);
        }
        hand.platform().matchRate = 0.61;
        assertThat(hand.platform().openLocalities).isEqualTo(1);
        invest.run(5);
        assertThat(hand.platform().openLocalities).isEqualTo(2);
        invest.run(6);
        assertThat(hand.platform().openLocalities)
                .as("judged again after four weeks")
                .isEqualTo(2);
    }

    @Test
    void l_moreMoneyReachesTheSamePeopleAndMore() {
        for (long seed = 1; seed <= 10; seed++) {
            boolean[] before = new boolean[300];
            for (double money : new double[] {10, 50, 51, 400, 1e5}) {
                Scenarios scenario = Scenarios.quiet(299, 1)
                        .set("weeks", 1)
                        .set("reach.ceiling", 0.9)
                        .everybody("trustThreshold", org.madang.sim.config.Distribution.constant(1))
                        .spends(money, 1, 0, 0, 0, 0, 0);
                Simulation simulation = scenario.simulation(scenario.population(seed));
                simulation.run(w -> {});
                for (int i = 0; i < 300; i++) {
                    boolean aware = simulation.market().membership[0].stage[i] == Stage.AWARE;
                    assertThat(aware || !before[i])
                            .as("seed %d, money %s, participant %d", seed, money, i)
                            .isTrue();
                    before[i] = aware;
                }
            }
        }
    }
}
