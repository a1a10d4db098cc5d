package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Distribution;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/** People are replaced by newcomers who take over place and ties. */
class A09RenewalTest {
    private static final Scenarios CHANGING = Scenarios.quiet(300, 100)
            .set("market.renewal", 0.99)
            .everybody("trustThreshold", Distribution.uniform(0, 1))
            .seekers("needRate", Distribution.uniform(0, 1));

    private static Hand after(int weeks, Hand hand) {
        for (int w = 1; w <= weeks; w++) {
            hand.shock().run(w);
        }
        return hand;
    }

    private static int renewed(Hand hand) {
        int renewed = 0;
        for (int i = 0; i < hand.people.count; i++) {
            renewed += hand.market.generation[i] > 0 ? 1 : 0;
        }
        return renewed;
    }

    @Test
    void a_nothingWithoutIt() {
        Hand hand = after(20, new Hand(CHANGING.set("market.renewal", 0)).join(0, 1, 2));
        assertThat(hand.market.generation).isNull();
        assertThat(hand.platform().members()).isEqualTo(2);
    }

    /** 8 % of 20 000 a year: 1 600 within 5 standard errors (6 in 10^7). */
    @Test
    void b_theShareOfAYear() {
        Hand hand = after(52, new Hand(Scenarios.quiet(15_000, 5_000).set("market.renewal", 0.08)));
        assertThat((double) renewed(hand)).isCloseTo(1600, within(5 * Math.sqrt(1600 * 0.92)));
    }

    @Test
    void c_aNewcomerKnowsNothingAndIsNoMember() {
        Hand hand = new Hand(CHANGING);
        int[] all = java.util.stream.IntStream.range(0, 400).toArray();
        hand.join(0, all);
        Membership m = hand.members();
        java.util.Arrays.fill(m.margin, 7);
        java.util.Arrays.fill(m.trust, 0.9f);
        after(4, hand);
        int renewed = renewed(hand);
        assertThat(renewed).isBetween(50, 200);
        assertThat(hand.platform().members()).isEqualTo(400 - renewed);
        for (int i = 0; i < 400; i++) {
            boolean fresh = hand.market.generation[i] > 0;
            assertThat(m.stage[i]).isEqualTo(fresh ? Stage.UNAWARE : Stage.MEMBER);
            assertThat(m.trust[i]).isEqualTo(fresh ? 0.4f : 0.9f);
            assertThat(m.margin[i]).isEqualTo(fresh ? 0 : 7);
        }
    }

    @Test
    void d_whatTheyBroughtIsNotForgotten() {
        Hand hand = new Hand(CHANGING);
        hand.join(0, java.util.stream.IntStream.range(0, 400).toArray());
        java.util.Arrays.fill(hand.members().margin, 7);
        after(4, hand);
        double kept = 0;
        for (double margin : hand.members().margin) {
            kept += margin;
        }
        double gone = hand.market.departed[0].margin[0] + hand.market.departed[0].margin[1];
        assertThat(kept + gone).isEqualTo(7.0 * 400);
        assertThat(hand.market.departed[0].everJoined[0] + hand.market.departed[0].everJoined[1])
                .isEqualTo(renewed(hand));
    }

    /** Of the side and in the place of those before them, but people of their own; the population of others is untouched. */
    @Test
    void e_newcomersAreOthers() {
        Population population = CHANGING.population(3);
        Participants before = population.participants();
        float[] thresholds = before.trustThreshold.clone();
        Hand hand = after(8, new Hand(CHANGING, population));
        Participants now = hand.market.population.participants();
        int other = 0;
        for (int i = 0; i < now.count; i++) {
            assertThat(now.side(i)).isEqualTo(before.side(i));
            other += now.trustThreshold[i] != before.trustThreshold[i] ? 1 : 0;
        }
        assertThat(other).isEqualTo(renewed(hand)).isPositive();
        assertThat(before.trustThreshold).isEqualTo(thresholds);
    }

    @Test
    void f_aNewcomerHasReferredNobody() {
        Hand hand = new Hand(CHANGING);
        hand.join(0, java.util.stream.IntStream.range(0, 400).toArray());
        java.util.Arrays.fill(hand.members().referrer, 5);
        int week = 1;
        while (hand.market.generation[5] == 0) {
            hand.shock().run(week++);
        }
        assertThat(hand.members().referrer).containsOnly(Membership.NOBODY);
    }
}
