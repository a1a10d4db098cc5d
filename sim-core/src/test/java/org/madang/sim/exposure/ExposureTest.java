package org.madang.sim.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.WordOfMouth.Passes;
import org.madang.sim.phase.Hand;
import org.madang.sim.state.Channel;
import org.madang.sim.state.Stage;

/** Provider 0, seekers 1 to 3; trust starts at .4, expectation at .6. */
class ExposureTest {
    private static final Scenarios PASSING = Scenarios.quiet(3, 1)
            .set("talk.passes", Passes.EXPERIENCE)
            .set("talk.priorExperiences", 4)
            .set("talk.mostExperiences", 2);

    private static Hand town(Scenarios scenario) {
        Hand hand = new Hand(scenario);
        hand.members().remember();
        return hand;
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "3.3, 0, .30303030303", "3.3, 5, .12048192771", "1000, 100, 9.0909090909e-4", "NaN, 1, NaN"})
    void gainFallsWithWhatIsKnown(double prior, int known, double gain) {
        assertThat(Exposure.gain(prior, known)).isCloseTo(gain, within(1e-12));
    }

    /** From .6 by a quarter of the way to 1, then by a fifth to 0, then by a sixth, and by a sixth again: two count at most. */
    @Test
    void expectationAndTrustMoveByTheGain() {
        Hand hand = town(PASSING);
        Exposure exposure = new Exposure(hand.market);
        double e = 0.6;
        double trust = 0.4;
        float[] told = {1, 0, 0.5f, 0.5f};
        double[] gain = {1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 6.0};
        for (int n = 0; n < told.length; n++) {
            exposure.experience(0, 1, told[n]);
            e += gain[n] * (told[n] - e);
            trust += gain[n] * (told[n] - trust);
            assertThat(hand.members().expectation[1]).isCloseTo((float) e, within(1e-6f));
            assertThat(hand.members().trust[1]).isCloseTo((float) trust, within(1e-6f));
        }
    }

    @Test
    void ownExperienceCountsAsMuch() {
        Hand hand = town(PASSING);
        hand.members().interactions[1] = 1;
        new Exposure(hand.market).experience(0, 1, 1);
        assertThat(hand.members().expectation[1]).isCloseTo(0.6f + 0.4f / 5, within(1e-6f));
    }

    @Test
    void unawareWeighsJoiningWhateverItHears() {
        Hand hand = town(PASSING);
        new Exposure(hand.market).experience(0, 1, 0);
        assertThat(hand.members().stage[1]).isEqualTo(Stage.AWARE);
        assertThat(hand.members().considering.get(1)).isTrue();
    }

    @Test
    void awareWeighsJoiningOnlyIfItIsBetterThanExpected() {
        Hand hand = town(PASSING);
        Exposure exposure = new Exposure(hand.market);
        hand.members().stage[1] = Stage.AWARE;
        exposure.experience(0, 1, 0.59f);
        assertThat(hand.members().considering.get(1)).isFalse();
        exposure.experience(0, 1, 0.61f);
        assertThat(hand.members().considering.get(1)).isTrue();
        hand.members().stage[2] = Stage.LAPSED;
        exposure.experience(0, 2, 0.3f);
        assertThat(hand.members().considering.get(2)).as("lapsed").isFalse();
        assertThat(hand.members().expectation[2]).as("but it is believed").isLessThan(0.6f);
    }

    @Test
    void memberMayNotListen() {
        Hand hand = town(PASSING.set("talk.membersListen", false)).join(0, 1);
        assertThat(new Exposure(hand.market).experience(0, 1, 1)).isFalse();
        assertThat(hand.members().expectation[1]).isEqualTo(0.6f);
    }

    @Test
    void countOfWhatWasHeardDoesNotOverflow() {
        Hand hand = town(PASSING.set("talk.mostExperiences", 100));
        Exposure exposure = new Exposure(hand.market);
        for (int n = 0; n < 300; n++) {
            exposure.experience(0, 1, 0.5f);
        }
        assertThat(hand.members().told[1]).isEqualTo(Byte.MAX_VALUE);
        assertThat(hand.members().expectation[1]).isCloseTo(0.5f, within(0.01f));
    }

    /** (1 − .15)^(1 + 2·1) of the way to ½ + ½·.2 is left. */
    @Test
    void opinionsMoveTowardsTheirValence() {
        Hand hand = new Hand(Scenarios.quiet(3, 1));
        new Exposure(hand.market).opinion(0, 1, 1, 1, 0.2);
        double left = Math.pow(0.85, 3);
        assertThat(hand.members().trust[1]).isCloseTo((float) (0.6 - 0.2 * left), within(1e-6f));
        assertThat(hand.members().expectation[1]).isCloseTo(0.6f, within(1e-6f));
    }

    @Test
    void whoIsShownThePlatformTrustsItALittleMore() {
        Hand hand = new Hand(Scenarios.quiet(3, 1));
        new Exposure(hand.market).show(0, 1, Channel.PARTNER, 0.9f);
        assertThat(hand.members().trust[1]).isCloseTo(0.45f, within(1e-6f));
        assertThat(hand.members().expectation[1]).isEqualTo(0.6f);
        assertThat(hand.members().heardFrom[1]).isEqualTo((byte) Channel.PARTNER.ordinal());
    }
}
