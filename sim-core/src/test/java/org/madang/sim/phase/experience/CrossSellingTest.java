package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Lever;
import org.madang.sim.phase.Hand;

/** Further purchases. Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class CrossSellingTest {
    private static final int PEOPLE = 20_000;
    private static final Scenarios DECIDED = Scenarios.quiet(PEOPLE - 1, 1)
            .set("platforms[0].premium.decided", true)
            .everybody("priceSensitivity", 1)
            .everybody("outsideOption", 0.4);

    private static double share(Scenarios market, double relationship) {
        Hand hand = new Hand(market).level(Lever.RELATIONSHIP, relationship);
        CrossSelling selling = new CrossSelling(hand.market, hand.choice);
        int sold = 0;
        for (int i = 1; i < PEOPLE; i++) {
            sold += selling.sells(0, i, 1, 0) ? 1 : 0;
        }
        return sold / (PEOPLE - 1.0);
    }

    /** Offered at the level of the lever, taken by logit of .6 − .4 − .12. */
    @Test
    void isOfferedByRelationshipAndTakenByValue() {
        double taken = 1 / (1 + Math.exp(-6 * .08));
        assertThat(share(DECIDED, 1)).isCloseTo(taken, within(5 * Math.sqrt(taken * (1 - taken) / PEOPLE)));
        assertThat(share(DECIDED, .5))
                .isCloseTo(taken / 2, within(5 * Math.sqrt(taken * (1 - taken / 2) / 2 / PEOPLE)));
        assertThat(share(DECIDED, 0)).isZero();
    }

    @Test
    void dearerSellsLess() {
        assertThat(share(DECIDED.set("platforms[0].fees.seeker", 0.5), 1)).isLessThan(share(DECIDED, 1) / 2);
    }

    @Test
    void withoutTheDecisionNothingIsOffered() {
        assertThat(share(DECIDED.set("platforms[0].premium.decided", false), 1)).isZero();
    }
}
