package org.madang.sim.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Adoption.ProviderValue;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Requests.Arrival;
import org.madang.sim.phase.Hand;

/**
 * Demand by logit against its closed forms (Anderson, de Palma & Thisse 1992; Train 2009): everybody is a member and has one
 * need a week, which is worth e − o − η·(p − 1) = .6 − η·(p − 1).
 */
class LogitDemandTest {
    private static final int PEOPLE = 20_000;

    private static Hand market(Scenarios more, double fee, double value) {
        Hand hand = new Hand(
                more.set("platforms[0].fees", new PerSide(fee, 0)).set("platforms[0].transactionValue", value));
        int[] all = new int[hand.people.count];
        java.util.Arrays.setAll(all, n -> n);
        return hand.join(0, all);
    }

    private static Scenarios seekers(double lasting, double sensitivity) {
        return Scenarios.quiet(PEOPLE, 1)
                .set("join.crossSide", CrossSide.NONE)
                .set("join.lastingTaste", lasting)
                .set("join.referencePrice", 100)
                .set("requests.arrival", Arrival.REGULAR)
                .set("requests.ask", true)
                .seekers("needRate", Distribution.constant(1))
                .seekers("priceSensitivity", sensitivity);
    }

    private static double share(double value) {
        return 1 / (1 + Math.exp(-6 * value));
    }

    /** Elasticity of demand to the price paid, −β·η·p·(1 − P); by ±2 %, 60 weeks: 5 standard errors, 6 in 10^7. */
    @ParameterizedTest(name = "η {0}, value {1}")
    @CsvSource({"1, 100", "1, 140", "2, 110"})
    void priceElasticity(double sensitivity, double value) {
        double requests = 0;
        double change = 0;
        Hand cheap = market(seekers(.5, sensitivity), 0, .98 * value);
        Hand dear = market(seekers(.5, sensitivity), 0, 1.02 * value);
        for (int w = 1; w <= 60; w++) {
            int before = cheap.runMatch(w).market.requests.count;
            int after = dear.runMatch(w).market.requests.count;
            requests += (before + after) / 2.0;
            change += before - after;
        }
        double p = value / 100;
        double expected = -6 * sensitivity * p * (1 - share(.6 - sensitivity * (p - 1)));
        double error = Math.sqrt(change) / requests / .04;
        assertThat(-change / requests / .04).isCloseTo(expected, within(5 * error));
    }

    /**
     * A monopolist's best fee solves 1 = β·η·f·(1 − P(f)). The fee with the highest revenue of those in steps of .02 is
     * next to it: revenue is flat there, and draws are shared, so that neighbours are told apart.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, .5, 1})
    void bestFeeOfAMonopolist(double lasting) {
        double expected = bestFee(1);
        double best = 0;
        double most = 0;
        for (double fee = .1; fee < .9; fee += .02) {
            double revenue = fee * market(seekers(lasting, 1), fee, 100).runMatch(1).market.requests.count;
            if (revenue > most) {
                most = revenue;
                best = fee;
            }
        }
        assertThat(expected).isBetween(.3, .6);
        assertThat(best).isCloseTo(expected, within(.05));
    }

    private static double bestFee(double sensitivity) {
        double low = 0;
        double high = 5;
        for (int n = 0; n < 60; n++) {
            double fee = (low + high) / 2;
            boolean below = 6 * sensitivity * fee * (1 - share(.6 - sensitivity * fee)) < 1;
            low = below ? fee : low;
            high = below ? high : fee;
        }
        return low;
    }

    /**
     * Free entry: providers offer by the logit of e·kept·use − o, and offer the more the more of it is used, so use adjusts
     * until N·P(use)·c·use is what is wanted. Within 3 %: records of single providers differ a little.
     */
    @Test
    void useAdjustsUntilEarningsMeetTheReservation() {
        for (double wanted : new double[] {500, 1000, 2000}) {
            double use = use(wanted, .3);
            assertThat(use).as("%s wanted", wanted).isCloseTo(balance(wanted, .3), within(.03 * balance(wanted, .3)));
        }
        assertThat(use(1000, .5))
                .as("a higher reservation leaves more for each")
                .isGreaterThan(use(1000, .3));
    }

    private static final int PROVIDERS = 200;
    private static final int CAPACITY = 20;

    private static double use(double wanted, double reservation) {
        Hand hand = market(
                Scenarios.quiet((int) wanted, PROVIDERS)
                        .set("join.providerValue", ProviderValue.EARNINGS)
                        .set("join.weeklyOffer", true)
                        .set("experience.expectationSpeed", 0)
                        .set("requests.arrival", Arrival.REGULAR)
                        .set("platforms[0].matching.reservationFit", 0)
                        .seekers("needRate", Distribution.constant(1))
                        .providers("capacity", Distribution.constant(CAPACITY))
                        .providers("outsideOption", reservation),
                0,
                100);
        double capacity = 0;
        double matches = 0;
        for (int w = 1; w <= 150; w++) {
            hand.runMatch(w);
            capacity += w > 100 ? hand.market.record[0].capacity[0] : 0;
            matches += w > 100 ? hand.market.record[0].matches[0] : 0;
            hand.market.record[0].endWeek();
            java.util.Arrays.fill(hand.market.requests.firstOfProvider, org.madang.sim.state.RequestBook.NONE);
        }
        return matches / capacity;
    }

    private static double balance(double wanted, double reservation) {
        double low = 0;
        double high = 1;
        for (int n = 0; n < 60; n++) {
            double use = (low + high) / 2;
            boolean below = PROVIDERS * share(.6 * use - reservation) * CAPACITY * use < wanted;
            low = below ? use : low;
            high = below ? high : use;
        }
        return low;
    }
}
