package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Adoption.ProviderValue;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.config.Requests.Arrival;
import org.madang.sim.phase.Hand;
import org.madang.sim.state.Membership;

/** Providers who serve those platforms first that they trust more (eq. 29). Shares lie within 5 standard errors. */
class A10TrustedFirstTest {
    private static final int SEEKERS = 10_000;
    private static final int PROVIDERS = 100;
    private static final String MATCHING = Scenarios.FOCAL + "matching.";

    /** Everybody asks once a week on the focal platform; who sees one provider is served if that one is willing. */
    private static Scenarios market(double exponent) {
        return Scenarios.quiet(SEEKERS, PROVIDERS)
                .set("join.crossSide", CrossSide.NONE)
                .set("join.providerValue", ProviderValue.EARNINGS)
                .set("join.trustedFirst", exponent)
                .set("requests.arrival", Arrival.REGULAR)
                .set(MATCHING + "reservationFit", 0)
                .set(MATCHING + "candidates", 1)
                .seekers("needRate", Distribution.constant(1))
                .providers("capacity", Distribution.constant(1000))
                .rival();
    }

    /** All are members of the focal platform, and the providers of the rival, too; they trust both as given. */
    private static Hand run(Scenarios scenario, double trust, double trustInRival) {
        Hand hand = new Hand(scenario);
        int[] all = new int[SEEKERS + PROVIDERS];
        Arrays.setAll(all, n -> n);
        hand.join(0, all).join(1, Arrays.copyOf(all, PROVIDERS));
        trust(hand.market.membership[0], trust);
        trust(hand.market.membership[1], trustInRival);
        hand.market.record[0].capacitySeen[0] = 1e12;
        return hand.runMatch(1);
    }

    private static void trust(Membership m, double trust) {
        Arrays.fill(m.trust, 0, PROVIDERS, (float) trust);
    }

    private static double matched(Hand hand) {
        return hand.market.record[0].matches[0] / (double) SEEKERS;
    }

    @Test
    void a_aLessTrustedPlatformGetsAPart() {
        Hand hand = run(market(2), 0.3, 0.6);
        assertThat(matched(hand)).isCloseTo(0.25, within(5 * Math.sqrt(.25 * .75 / SEEKERS)));
        assertThat(hand.market.record[0].capacity[0]).as("offered").isEqualTo(PROVIDERS * 250);
        assertThat(hand.market.record[1].capacity[0]).as("offered there").isEqualTo(PROVIDERS * 1000);
    }

    @Test
    void b_theMostTrustedGetsAllAndSoDoesWhoIsAlone() {
        assertThat(matched(run(market(2), 0.6, 0.3))).isEqualTo(1);
        assertThat(matched(run(market(2), 0.6, 0.6))).isEqualTo(1);
        assertThat(matched(run(market(2), 0, 0))).as("trusted as little").isEqualTo(1);
        assertThat(matched(run(market(2), 0, 0.6))).as("not trusted at all").isZero();
        assertThat(matched(run(market(0), 0.3, 0.6))).as("off").isEqualTo(1);
    }

    /** Used for .1 of what is offered here, from a record of 0: .08·a·(.1/a) in a week, whatever a is. */
    @Test
    void c_theOwnRecordIsOfWhatIsOfferedHere() {
        Hand hand = run(market(2), 0.3, 0.6);
        double sum = 0;
        for (int j = 0; j < PROVIDERS; j++) {
            sum += hand.members().ownUse[j];
        }
        assertThat(sum / PROVIDERS).isCloseTo(0.08 * matched(hand) * SEEKERS / (1000.0 * PROVIDERS), within(1e-6));
    }

    /** Less trust loses requests and wins none. */
    @Test
    void d_lessTrustOnlyLosesMatches() {
        Hand more = run(market(2), 0.4, 0.6);
        Hand less = run(market(2), 0.3, 0.6);
        for (int r = 0; r < SEEKERS; r++) {
            if (more.market.requests.provider[r] < 0) {
                assertThat(less.market.requests.provider[r]).isNegative();
            }
        }
        assertThat(matched(less)).isLessThan(matched(more));
    }

    @Test
    void e_matchingTogetherAsksThemToo() {
        Scenarios together =
                market(2).set(MATCHING + "policy", Policy.OPTIMAL).seekers("needRate", Distribution.constant(.02));
        Hand hand = run(together, 0.3, 0.6);
        int asked = hand.market.requests.count;
        assertThat(hand.market.record[0].matches[0] / (double) asked)
                .isCloseTo(0.25, within(5 * Math.sqrt(.25 * .75 / asked)));
    }
}
