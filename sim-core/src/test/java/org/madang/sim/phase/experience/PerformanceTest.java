package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Lever;
import org.madang.sim.phase.Hand;
import org.madang.sim.random.Draws;

/** Equation 15. Tolerances of moments are 5 standard errors: a false alarm in 10^6 seeds each. */
class PerformanceTest {
    private static final int DRAWS = 200_000;
    private static final Scenarios PLAIN = Scenarios.quiet(1, 1);

    @Test
    void bellHasMeanZeroAndVarianceOne() {
        assertThat(mean(Performance::bell)).isCloseTo(0, within(5 / Math.sqrt(DRAWS)));
        assertThat(mean(bits -> Performance.bell(bits) * Performance.bell(bits)))
                .isCloseTo(1, within(5 * Math.sqrt(1.7 / DRAWS)));
    }

    @Test
    void bellStaysWithinItsBounds() {
        assertThat(Performance.bell(0)).isCloseTo(-2 * Math.sqrt(3), within(1e-4));
        assertThat(Performance.bell(-1)).isCloseTo(2 * Math.sqrt(3), within(1e-4));
    }

    /** Four uniforms: P(|x| < 1) = .6714 by the Irwin–Hall density, against .6827 of the normal. */
    @Test
    void bellIsNearlyNormal() {
        double within = mean(bits -> Math.abs(Performance.bell(bits)) < 1 ? 1 : 0);
        assertThat(within).isBetween(0.66, 0.69);
    }

    /** The mean of five has a fifth of the variance. */
    @Test
    void patientRememberTheMeanOfTheTouchpoints() {
        assertThat(mean(bits -> Performance.touchpoint(bits, 0))).isCloseTo(0, within(5 * Math.sqrt(0.2 / DRAWS)));
        assertThat(mean(bits -> square(Performance.touchpoint(bits, 0))))
                .isCloseTo(0.2, within(5 * Math.sqrt(0.07 / DRAWS)));
    }

    /** The least of five uniforms has mean 1/6: √3·(2/6 − 1). */
    @Test
    void impatientRememberTheWorstTouchpoint() {
        double expected = Math.sqrt(3) * (2 / 6.0 - 1);
        assertThat(mean(bits -> Performance.touchpoint(bits, 1)))
                .isCloseTo(expected, within(5 * Math.sqrt(0.25 / DRAWS)));
    }

    @Test
    void halfImpatientLieHalfWay() {
        for (long seed = 0; seed < 100; seed++) {
            long bits = Draws.bits(seed, 1);
            double half = (Performance.touchpoint(bits, 0) + Performance.touchpoint(bits, 1)) / 2;
            assertThat(Performance.touchpoint(bits, 0.5)).isCloseTo(half, within(1e-12));
            assertThat(Performance.touchpoint(bits, 1)).isLessThanOrEqualTo(Performance.touchpoint(bits, 0));
        }
    }

    /** p₀ = .5, a_f = .3, counterpart of quality .5. */
    @ParameterizedTest(name = "fit {0} -> {1}")
    @CsvSource({"0, .35", ".5, .5", "1, .65"})
    void fitMovesPerformance(double fit, double expected) {
        Performance performance = new Performance(new Hand(PLAIN).market, 0, 1);
        assertThat(performance.ofSeeker(1, 0, fit)).isCloseTo(expected, within(1e-6));
        assertThat(performance.ofProvider(1, 0, fit)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void eachPartyFeelsTheQualityOfTheOther() {
        Hand hand = new Hand(PLAIN);
        hand.people.quality[0] = 1;
        hand.people.quality[1] = 0;
        Performance performance = new Performance(hand.market, 0, 1);
        assertThat(performance.ofSeeker(1, 0, 0.5)).isCloseTo(0.65, within(1e-6));
        assertThat(performance.ofProvider(1, 0, 0.5)).isCloseTo(0.35, within(1e-6));
    }

    /** Gains of .7, .5, .6, .3 at equal weights: .525 of a_E = .25; a_S = .2. */
    @Test
    void leversLiftPerformance() {
        Hand hand = new Hand(PLAIN);
        hand.level(Lever.SATISFACTION, 1);
        assertThat(new Performance(hand.market, 0, 1).ofSeeker(1, 0, 0.5)).isCloseTo(0.7, within(1e-6));
        hand.level(Lever.EXPERIENCE, 1);
        assertThat(new Performance(hand.market, 0, 1).ofSeeker(1, 0, 0.5)).isCloseTo(0.7 + 0.25 * 0.525, within(1e-6));
    }

    @Test
    void experienceLeverTakesPainAway() {
        Hand hand = new Hand(PLAIN.seekers("painSensitivity", 0.2).set("experience.experienceEffect", 0));
        assertThat(new Performance(hand.market, 0, 1).ofSeeker(1, 0, 0.5)).isCloseTo(0.3, within(1e-6));
        hand.level(Lever.EXPERIENCE, 0.5);
        assertThat(new Performance(hand.market, 0, 1).ofSeeker(1, 0, 0.5)).isCloseTo(0.4, within(1e-6));
        hand.level(Lever.EXPERIENCE, 1);
        assertThat(new Performance(hand.market, 0, 1).ofSeeker(1, 0, 0.5)).isCloseTo(0.5, within(1e-6));
    }

    /** Co-produced: without touchpoints both parties feel the same noise, whose variance is that of two parts. */
    @Test
    void noiseIsSharedByBothParties() {
        Hand hand = new Hand(PLAIN.set("experience.noise", 0.05));
        double squares = 0;
        for (int w = 1; w <= 20_000; w++) {
            Performance performance = new Performance(hand.market, 0, w);
            double felt = performance.ofSeeker(1, 0, 0.5);
            assertThat(performance.ofProvider(1, 0, 0.5)).isEqualTo(felt);
            squares += square(felt - 0.5);
        }
        assertThat(squares / 20_000).isCloseTo(2 * 0.05 * 0.05, within(5 * 0.005 * Math.sqrt(2.0 / 20_000)));
    }

    @Test
    void experienceLeverMakesTouchpointsConsistent() {
        Hand hand = new Hand(PLAIN.set("experience.touchpointSpread", 0.1).set("experience.experienceEffect", 0));
        hand.level(Lever.EXPERIENCE, 1);
        for (int w = 1; w < 50; w++) {
            assertThat(new Performance(hand.market, 0, w).ofSeeker(1, 0, 0.5)).isCloseTo(0.5, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 5})
    void performanceIsClipped(double noise) {
        Hand hand = new Hand(PLAIN.set("experience.noise", noise).set("experience.touchpointSpread", noise));
        for (int w = 1; w < 200; w++) {
            assertThat(new Performance(hand.market, 0, w).ofSeeker(1, 0, 1)).isBetween(0.0, 1.0);
        }
    }

    /** 100 money, fees of 12 % and 3 %, 3 money of cost shared by the sides; premiums of 10 % and 15 % at full levers. */
    @Test
    void marginOfAMatchIsSharedByTheSides() {
        Hand hand = new Hand(PLAIN);
        assertThat(new Performance(hand.market, 0, 1).marginOfSeeker(1, false)).isEqualTo(10.5f);
        assertThat(new Performance(hand.market, 0, 1).marginOfProvider(1, false))
                .isEqualTo(1.5f);
        hand.level(Lever.EXPERIENCE, 1);
        hand.level(Lever.RELATIONSHIP, 1);
        assertThat(hand.market.offer[0].premium(1)).isCloseTo(1.1 * 1.15, within(1e-12));
    }

    /** Gains fit by .525: the seeker's match earns 52.5 % of the premium of 10 %, the same for both sides' fees. */
    @Test
    void premiumMayFollowWhatTheSeekerGets() {
        Hand hand = new Hand(PLAIN.set("platforms[0].premium.followsGain", true));
        hand.level(Lever.EXPERIENCE, 1);
        Performance performance = new Performance(hand.market, 0, 1);
        assertThat(performance.premiumShare(1)).isEqualTo(0.525f);
        assertThat(performance.marginOfSeeker(1, false)).isCloseTo(12 * (1 + 0.1 * 0.525f) - 1.5, within(1e-9));
        assertThat(performance.marginOfProvider(1, false)).isCloseTo(3 * (1 + 0.1 * 0.525f) - 1.5, within(1e-9));
    }

    /** In single precision 20 000 bookings of 1.1 lose 2 parts in 10 000. */
    @Test
    void moneyOfManyBookingsAddsUp() {
        Hand hand = new Hand(PLAIN);
        double[] margin = hand.market.membership[0].margin;
        for (int n = 0; n < 20_000; n++) {
            margin[1] += 1.1;
        }
        assertThat(margin[1]).isCloseTo(22_000, within(1e-6));
    }

    /** Decided about: 12 and 3 of 100 money, the experience premium of 10 % and, if it is bought, 15 % more. */
    @Test
    void furtherPurchaseEarnsAsMuchMore() {
        Hand hand = new Hand(PLAIN.set("platforms[0].premium.decided", true));
        hand.level(Lever.EXPERIENCE, 1).level(Lever.RELATIONSHIP, 1);
        Performance performance = new Performance(hand.market, 0, 1);
        assertThat(performance.marginOfSeeker(1, false)).isCloseTo(12 * 1.1 - 1.5, within(1e-9));
        assertThat(performance.marginOfSeeker(1, true)).isCloseTo(12 * 1.1 * 1.15 - 1.5, within(1e-9));
        assertThat(performance.marginOfProvider(1, true)).isCloseTo(3 * 1.1 * 1.15 - 1.5, within(1e-9));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double mean(LongToDoubleFunction of) {
        double sum = 0;
        for (int n = 0; n < DRAWS; n++) {
            sum += of.applyAsDouble(Draws.bits(99, n));
        }
        return sum / DRAWS;
    }
}
