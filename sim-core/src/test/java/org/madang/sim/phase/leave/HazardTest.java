package org.madang.sim.phase.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.config.Churn;
import org.madang.sim.config.Records;
import org.madang.sim.random.Draws;

/** With h₀ = .012, a = 1.2, s* = .3, b = 1.5, ρ_R = .5, ψ = .5, dormant 1.5 after 12 weeks, floor .05. */
class HazardTest {
    private final Hazard hazard = new Hazard(Records.off(
            Churn.class,
            "baseHazard",
            0.012,
            "loyaltyGain",
            1.2,
            "loyaltySaturation",
            0.3,
            "dissatisfaction",
            1.5,
            "relationshipEffect",
            0.5,
            "tenuredAfter",
            4,
            "socialEffect",
            0.5,
            "dormantFactor",
            1.5,
            "distrustHazard",
            0.05,
            "dormantAfter",
            12,
            "minimumTerm",
            0));

    @Test
    void neutralMemberLeavesAtTheBaseRate() {
        assertThat(hazard.usual(0.012, 0, 1)).isCloseTo(0.012, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 4.4816890703", "-.5, 2.1170000166", ".3, .4683475312", "1, .3143679361"})
    void loyaltyOfKnownSatisfaction(double satisfaction, double expected) {
        assertThat(hazard.loyalty(satisfaction)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void loyaltyFallsWithSatisfactionAndHasNoJumpAtZero() {
        double before = Double.POSITIVE_INFINITY;
        for (double s = -1; s <= 1; s += 0.001) {
            assertThat(hazard.loyalty(s))
                    .as("at %s", s)
                    .isLessThan(before)
                    .isGreaterThan(before == Double.POSITIVE_INFINITY ? 0 : before * 0.99);
            before = hazard.loyalty(s);
        }
    }

    /** Beyond s* more satisfaction hardly buys loyalty: the last fifth of the scale brings less than 1/10 of the first. */
    @Test
    void loyaltyIsFlatBeyondSaturation() {
        double first = hazard.loyalty(0) - hazard.loyalty(0.2);
        double last = hazard.loyalty(0.8) - hazard.loyalty(1);
        assertThat(last).isLessThan(first / 10);
        assertThat(hazard.loyalty(1e9)).isCloseTo(Math.exp(-1.2), within(1e-9));
    }

    @Test
    void relationshipLeavesItsShareOfTheHazard() {
        assertThat(hazard.usual(0.012, 0, 0.5)).isCloseTo(0.006, within(1e-15));
        assertThat(hazard.usual(0.012, 0, 0.75)).isCloseTo(0.009, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, .6065306597", ".5, 0, .7788007831", "1, .2, .4965853038"})
    void friendsHold(double friends, double nudge, double expected) {
        assertThat(hazard.social(friends, nudge)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "11, false", "12, true", "500, true"})
    void dormantAfterTwelveWeeks(int weeks, boolean dormant) {
        assertThat(hazard.dormancy(weeks)).isEqualTo(dormant ? 1.5 : 1);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true"})
    void tenuredFromTheFourthWeek(int weeks, boolean tenured) {
        assertThat(hazard.isTenured(weeks)).isEqualTo(tenured);
    }

    @ParameterizedTest
    @CsvSource({"0, .05", ".049, .05", ".05, .05", ".3, .3"})
    void distrustIsAFloorNotAnAddition(double usual, double expected) {
        assertThat(hazard.distrusting(usual)).isEqualTo(expected);
    }

    /** c = .6, d = .85: at once, after a week, after a month, and when it is forgotten. */
    @ParameterizedTest
    @CsvSource({"0, 1.6", "1, 1.51", "4, 1.31320375", "103, 1.0000000323", "104, 1", "900, 1", "-1, 1.6"})
    void friendsWhoLeaveTakeOthersAlong(int weeks, double expected) {
        Hazard contagious = new Hazard(Records.off(Churn.class, "contagion", 0.6, "contagionKept", 0.85));
        assertThat(contagious.contagion(weeks)).isCloseTo(expected, within(1e-9));
        assertThat(hazard.contagion(weeks)).isEqualTo(1);
    }

    /** Two intervals of a need of .05 a week are 40 weeks; twelve weeks must have passed in any case. */
    @ParameterizedTest
    @CsvSource({"39, .05, 1", "40, .05, 1.5", "11, 1, 1", "12, 1, 1.5", "500, 0, 1"})
    void dormantByTheOwnInterval(int weeks, double needRate, double expected) {
        Hazard own =
                new Hazard(Records.off(Churn.class, "dormantFactor", 1.5, "dormantAfter", 12, "dormantIntervals", 2));
        assertThat(own.dormancy(weeks, needRate)).isEqualTo(expected);
    }

    /** 1 − (1 − θ)^g: a probability for any g, θ at g = 1, more for more; θ·g where it is small. */
    @ParameterizedTest
    @CsvSource({"0, 1, 0", ".1, 1, .1", ".1, 2, .19", ".5, 3, .875", "1, 1, 1", "1, .5, 1", ".3, 0, 0", ".1, 1e9, 1"})
    void powerOfTheChanceToStay(double theta, double g, double expected) {
        Churn churn = Records.off(Churn.class, "form", Churn.Form.POWER);
        assertThat(new Hazard(churn).chance(churn.rate(theta) * g)).isCloseTo(expected, within(1e-12));
    }

    /** The ceiling saves work only if nobody is ever above it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyIsAboveTheCeiling(long seed) {
        for (int n = 0; n < 500; n++) {
            int at = 21 * n;
            Churn leave = Records.off(
                    Churn.class,
                    "baseHazard",
                    u(seed, at),
                    "loyaltyGain",
                    3 * u(seed, at + 1),
                    "loyaltySaturation",
                    0.01 + u(seed, at + 2),
                    "dissatisfaction",
                    4 * u(seed, at + 3),
                    "relationshipEffect",
                    u(seed, at + 4),
                    "tenuredAfter",
                    4,
                    "socialEffect",
                    3 * u(seed, at + 5),
                    "dormantFactor",
                    3 * u(seed, at + 6),
                    "distrustHazard",
                    u(seed, at + 8),
                    "dormantAfter",
                    12,
                    "contagion",
                    u(seed, at + 20),
                    "minimumTerm",
                    0);
            Hazard any = new Hazard(leave);
            double rate = u(seed, at);
            double usual = any.usual(rate, 2 * u(seed, at + 10) - 1, u(seed, at + 11))
                    * any.social(u(seed, at + 12), u(seed, at + 13))
                    * any.dormancy((int) (24 * u(seed, at + 16)))
                    * any.contagion((int) (30 * u(seed, at + 19)));
            double ceiling = rate * any.ceiling(-1) * (1 + 1e-12);
            assertThat(usual).as("seed %d, case %d, %s", seed, n, leave).isLessThanOrEqualTo(ceiling);
            double lowest = 2 * u(seed, at + 17) - 1;
            double happier = any.usual(rate, lowest + (1 - lowest) * u(seed, at + 18), u(seed, at + 11));
            assertThat(happier)
                    .as("seed %d, case %d, %s, satisfaction from %s", seed, n, leave, lowest)
                    .isLessThanOrEqualTo(rate * any.ceiling(lowest) * (1 + 1e-12));
        }
    }

    private static double u(long seed, int n) {
        return Draws.uniform(seed, n);
    }
}
