package org.madang.sim.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.phase.Hand;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/** Eq. 12 with a taste of which a share ρ lasts. Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class TasteTest {
    private static final int PEOPLE = 20_000;
    /** β. */
    private static final double SHARPNESS = 6;

    private static Scenarios market(double lasting) {
        return Scenarios.quiet(PEOPLE - 1, 1).set("join.lastingTaste", lasting);
    }

    private static long key(int k, int time) {
        return Draws.key(7, Decision.JOIN, k, time, 0);
    }

    private static long noneKey(int time) {
        return Draws.key(7, Decision.JOIN_NONE, 0, time, 0);
    }

    private static boolean takes(Choice choice, double v, int i, int time) {
        return choice.takes(v, 0, i, key(0, time), noneKey(time));
    }

    @ParameterizedTest(name = "ρ {0}, value {1}")
    @CsvSource({"0, .2", ".2, 0", ".5, .2", ".5, -.5", ".8, .3", "1, .2", "1, -.3"})
    void eachChoiceIsTheLogitWhateverLasts(double lasting, double v) {
        Choice choice = new Hand(market(lasting)).choice;
        int taken = 0;
        for (int i = 0; i < PEOPLE; i++) {
            taken += takes(choice, v, i, 1) ? 1 : 0;
        }
        assertShare(taken, 1 / (1 + Math.exp(-SHARPNESS * v)));
    }

    /** Two platforms of value .1 and −.2, and none. */
    @ParameterizedTest
    @ValueSource(doubles = {0, .5, 1})
    void amongSeveralItIsTheMultinomialLogit(double lasting) {
        Choice choice = new Hand(market(lasting).rival()).choice;
        int[] picked = new int[3];
        for (int i = 0; i < PEOPLE; i++) {
            double[] worth = {.1, -.2};
            picked[choice.pick(worth, i, new long[] {key(0, 1), key(1, 1)}, noneKey(1), true) + 1]++;
        }
        double[] weight = {1, Math.exp(SHARPNESS * .1), Math.exp(SHARPNESS * -.2)};
        for (int n = 0; n < 3; n++) {
            assertShare(picked[n], weight[n] / (weight[0] + weight[1] + weight[2]));
        }
    }

    private static void assertShare(int count, double expected) {
        assertThat((double) count / PEOPLE)
                .isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / PEOPLE)));
    }

    /** How often the same people choose alike twice: by chance at ρ = 0, always at ρ = 1, between in between. */
    @Test
    void lastingTasteChoosesAlikeAgain() {
        assertThat(alike(0)).isCloseTo(.5, within(5 * Math.sqrt(.25 / PEOPLE)));
        assertThat(alike(.3)).isBetween(.53, .66);
        assertThat(alike(.7)).isBetween(.66, .85).isGreaterThan(alike(.3));
        assertThat(alike(1)).isEqualTo(1);
    }

    private static double alike(double lasting) {
        Choice choice = new Hand(market(lasting)).choice;
        int alike = 0;
        for (int i = 0; i < PEOPLE; i++) {
            alike += takes(choice, 0, i, 1) == takes(choice, 0, i, 2) ? 1 : 0;
        }
        return (double) alike / PEOPLE;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .5, 1})
    void higherValueNeverLosesAnybody(double lasting) {
        Choice choice = new Hand(market(lasting)).choice;
        for (int i = 0; i < 2000; i++) {
            assertThat(takes(choice, .1, i, 1) || !takes(choice, -.1, i, 1))
                    .as("participant %d", i)
                    .isTrue();
        }
    }

    /** At ρ = 1 what lasts is all there is: who takes a platform of value −v is who has a lasting taste above v. */
    @Test
    void allThatLastsDecidesAtOne() {
        Choice choice = new Hand(market(1)).choice;
        for (int i = 0; i < 2000; i++) {
            double lasts = choice.lasting(0, i);
            assertThat(takes(choice, -lasts + 1e-3, i, 1))
                    .as("participant %d", i)
                    .isTrue();
            assertThat(takes(choice, -lasts - 1e-3, i, 1))
                    .as("participant %d", i)
                    .isFalse();
        }
    }

    /** The mean over people of what lasts is 0; its variance grows from 0 at ρ = 0 to that of a logistic, π²/3, at 1. */
    @ParameterizedTest
    @CsvSource({".25, .15, .4", ".5, .4, .65", "1, .9, 1.1"})
    void whatLastsHasNoMeanAndKnownSpread(double lasting, double low, double high) {
        Choice choice = new Hand(market(lasting)).choice;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < PEOPLE; i++) {
            double lasts = SHARPNESS * choice.lasting(0, i);
            sum += lasts;
            squares += lasts * lasts;
        }
        double variance = squares / PEOPLE;
        assertThat(sum / PEOPLE).isCloseTo(0, within(5 * Math.sqrt(variance / PEOPLE)));
        assertThat(variance / (Math.PI * Math.PI / 3)).isBetween(low, high);
        assertThat(new Hand(market(0)).choice.lasting(0, 1)).isZero();
    }
}
