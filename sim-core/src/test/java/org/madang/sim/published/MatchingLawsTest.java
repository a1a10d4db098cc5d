package org.madang.sim.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Matching.CandidateDraw;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/**
 * Matching of requests with providers of capacity 1, fit ignored. The number of requests of a week is Poisson, so urn-ball
 * is compared with the closed form at each week's own number, and the rest with its law at the mean number.
 */
class MatchingLawsTest {
    private static Scenarios market(int requests, int providers, Policy policy, double candidates, CandidateDraw draw) {
        return Scenarios.quiet(requests, providers)
                .allFound()
                .seekers("needRate", Distribution.constant(1))
                .set("requests.loyalty", 0)
                .set("platforms[0].matching.policy", policy)
                .set("platforms[0].matching.candidates", candidates)
                .set("platforms[0].matching.candidateDraw", draw)
                .set("platforms[0].matching.fitMatters", false)
                .set("platforms[0].matching.reservationFit", 0);
    }

    /** Each request picks one provider: V(1 − (1 − 1/V)^U) find one who is free; 5 standard errors of 60 weeks (6 in 10^7). */
    @ParameterizedTest(name = "{0} requests, {1} providers")
    @CsvSource({"1000, 1000", "500, 1000", "1000, 300"})
    void urnBall(int requests, int providers) {
        int weeks = 60;
        WeeklySeries s = market(requests, providers, Policy.SEARCH, 1, CandidateDraw.FIXED)
                .set("weeks", weeks)
                .run(1)
                .focal();
        double apart = 0;
        for (int w = 1; w <= weeks; w++) {
            apart += s.at(Indicator.MATCHES, w)
                    - providers * (1 - Math.pow(1 - 1.0 / providers, s.at(Indicator.REQUESTS, w)));
        }
        double load = (double) requests / providers;
        double variance = providers * Math.exp(-load) * (1 - (1 + load) * Math.exp(-load));
        assertThat(apart / weeks).isCloseTo(0, within(5 * Math.sqrt(variance / weeks)));
    }

    /** Sparse random candidates, Poisson(c) a request: share matched within 5 standard errors of the weeks, and .003. */
    @ParameterizedTest(name = "{0}, c = {1}")
    @CsvSource({
        "OPTIMAL, 1, .54406",
        "OPTIMAL, 2, .78393",
        "OPTIMAL, 3, .92769",
        "RANDOM, 1, .51012",
        "RANDOM, 3, .77735",
        "SEARCH, 3, .77735"
    })
    void sparseCandidates(Policy policy, double candidates, double expected) {
        int people = 2000;
        WeeklySeries s = market(people, people, policy, candidates, CandidateDraw.POISSON)
                .set("weeks", 12)
                .run(1)
                .focal();
        Sample.of(12, w -> s.at(Indicator.MATCHES, (int) w) / people).isCloseTo(expected, 5, 0.003);
    }

    /** Constant returns: doubling both sides doubles matches (TaskRabbit). */
    @ParameterizedTest
    @CsvSource({"SEARCH", "RANDOM"})
    void doublingBothSidesDoublesMatches(Policy policy) {
        double small = matches(policy, 500);
        double large = matches(policy, 1000);
        assertThat(large / small).isCloseTo(2, within(0.06));
    }

    private static double matches(Policy policy, int people) {
        WeeklySeries s = market(people, people, policy, 3, CandidateDraw.FIXED)
                .set("weeks", 40)
                .run(2)
                .focal();
        double sum = 0;
        for (double m : s.copyOf(Indicator.MATCHES)) {
            sum += m;
        }
        return sum;
    }

    /**
     * Tastes lie anywhere, half of the providers are acceptable, three are seen: 1 − ½^min(n, 3) are matched, so one
     * provider more never takes a match away. Means of 12 weeks of some 2 000 requests, 5 standard errors and .005 for the
     * 500 towns, whose seekers see the same few.
     */
    @ParameterizedTest(name = "{0} providers a town")
    @CsvSource({"2, .75", "3, .875", "4, .875", "8, .875"})
    void oneProviderMoreTakesNoMatchAway(int providers, double expected) {
        WeeklySeries s = Scenarios.quiet(500 * 20, 500 * providers)
                .set("market.localities.count", 500)
                .set("market.localities.zipfExponent", 0)
                .allFound()
                .seekers("needRate", Distribution.constant(0.2))
                .providers("capacity", Distribution.constant(1000))
                .set("requests.loyalty", 0)
                .set("platforms[0].matching.candidates", 3)
                .set("platforms[0].matching.reservationFit", 0.5)
                .set("weeks", 12)
                .run(1)
                .focal();
        Sample.of(12, w -> s.at(Indicator.MATCH_RATE, (int) w)).isCloseTo(expected, 5, 0.005);
    }
}
