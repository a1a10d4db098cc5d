package org.madang.sim.phase.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Lever;
import org.madang.sim.phase.Hand;

/** Members are shown what is done for their trust (eq. 30). Provider 0, seekers from 1 on; n₀ = 4, n_max = 2, T = .4 to .85. */
class RepairTest {
    private static final int MANY = 10_000;

    private static Hand shown(int seekers, double level, double trust) {
        Hand hand = new Hand(Scenarios.quiet(seekers, 1)
                .set("platforms[0].trust.repair", 0.5)
                .set("platforms[0].trust.initial", 0.4)
                .set("platforms[0].trust.highest", 0.85)
                .set("talk.priorExperiences", 4)
                .set("talk.mostExperiences", 2));
        int[] all = new int[seekers + 1];
        java.util.Arrays.setAll(all, n -> n);
        hand.join(0, all).level(Lever.TRUST, level);
        java.util.Arrays.fill(hand.platform().trust, 0.8);
        java.util.Arrays.fill(hand.members().trust, (float) trust);
        hand.members().interactions[1] = 1;
        hand.members().interactions[2] = 100;
        new Reach(hand.market).run(1);
        return hand;
    }

    private static int moved(Hand hand, float from) {
        int moved = 0;
        for (float trust : hand.members().trust) {
            moved += trust == from ? 0 : 1;
        }
        return moved;
    }

    @Test
    void aPartOfThemByTheLevelOfTheLever() {
        assertThat((double) moved(shown(MANY, 0.5, 0.2), 0.2f))
                .isCloseTo(MANY * 0.25, within(5 * Math.sqrt(MANY * .1875)));
        assertThat(moved(shown(MANY, 0, 0.2), 0.2f)).as("words without money").isZero();
    }

    @Test
    void byAsMuchAsOneMoreExperience() {
        float[] trust = shown(MANY, 1, 0.2).members().trust;
        boolean met = false;
        for (int i = 0; i < trust.length; i++) {
            double by = i == 1 ? 1 / 5.0 : i == 2 ? 1 / 6.0 : 1 / 4.0;
            if (trust[i] != 0.2f) {
                assertThat(trust[i]).isCloseTo((float) (0.2 + by * 0.6), within(1e-6f));
                met |= i == 1 || i == 2;
            }
        }
        assertThat(met)
                .as("one of the two who have met something, at a half each, in this world")
                .isTrue();
    }

    @Test
    void nobodyLosesTrustByIt() {
        assertThat(moved(shown(MANY, 1, 0.9), 0.9f)).isZero();
    }
}
