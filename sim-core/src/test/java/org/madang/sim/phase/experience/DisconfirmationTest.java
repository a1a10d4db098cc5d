package org.madang.sim.phase.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.config.Records;
import org.madang.sim.config.Service;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

/** With κ = 2, α_s = .3, α_e = .15, α⁺ = .15, α⁻ = .3. */
class DisconfirmationTest {
    private final Disconfirmation feeling = new Disconfirmation(Records.off(
            Service.class,
            "satisfactionEffect",
            0.2,
            "experienceEffect",
            0.25,
            "fitEffect",
            0.3,
            "counterpartEffect",
            0.3,
            "noise",
            0.08,
            "failedPerformance",
            0.15,
            "touchpointSpread",
            0.12,
            "disconfirmation",
            2,
            "satisfactionSpeed",
            0.3,
            "expectationSpeed",
            0.15,
            "trustGain",
            0.15,
            "trustLoss",
            0.3,
            "assurance",
            0.1,
            "feedbackEffect",
            1,
            "feedbackShare",
            0.2,
            "initialExpectation",
            0.6));

    /** Without a level nothing but the surprise counts, whatever the standard. */
    private double surprised(double before, double surprise) {
        return feeling.satisfaction(before, 0.5 + surprise, 0.5, 0.9);
    }

    @ParameterizedTest(name = "s {0}, surprise {1} -> {2}")
    @CsvSource({"0, 0, 0", "0, .1, .06", "0, .5, .3", "0, 1, .3", "0, -1, -.3", ".5, 0, .35", "1, .5, 1", "-1, -.5, -1"
    })
    void satisfactionFollowsTheSurprise(double before, double surprise, double after) {
        assertThat(surprised(before, surprise)).isCloseTo(after, within(1e-15));
    }

    /** κ_p = .3: who knows how good it is stays satisfied, the better the cheaper it is; clipped with the surprise. */
    @ParameterizedTest(name = "p {0}, e {1}, standard {2} -> {3}")
    @CsvSource({
        ".8, .8, .3, .045",
        ".8, .8, .1, .063",
        ".3, .3, .3, 0",
        ".2, .2, .5, -.027",
        ".8, .7, .3, .105",
        "1, 0, -9, .3"
    })
    void levelSatisfiesBesideTheSurprise(double performance, double expectation, double standard, double after) {
        Disconfirmation level = new Disconfirmation(
                Records.off(Service.class, "disconfirmation", 2, "satisfactionSpeed", 0.3, "levelEffect", 0.3));
        assertThat(level.hasLevel()).isTrue();
        assertThat(level.satisfaction(0, performance, expectation, standard)).isCloseTo(after, within(1e-12));
    }

    @ParameterizedTest(name = "e {0}, p {1} -> {2}")
    @CsvSource({"0, 0, 0", ".6, .6, .6", ".6, 1, .66", ".6, 0, .51", "1, 1, 1", "0, 1, .15"})
    void expectationFollowsPerformance(double before, double performance, double after) {
        assertThat(feeling.expectation(before, performance)).isCloseTo(after, within(1e-15));
    }

    @ParameterizedTest(name = "τ {0}, surprise {1} -> {2}")
    @CsvSource({".5, 0, .5", ".5, .4, .53", ".5, -.4, .44", "1, .9, 1", "0, -.9, 0", "0, 1, .15", "1, -1, .7"})
    void trustIsBuiltSlowlyAndLostFast(double before, double surprise, double after) {
        assertThat(feeling.trust(before, surprise)).isCloseTo(after, within(1e-15));
    }

    /** Delight wears off: the same performance for ever surprises nobody in the end. */
    @Test
    void lastingPerformanceEndsInNeutralSatisfaction() {
        double satisfaction = 0;
        double expectation = 0.4;
        for (int n = 0; n < 400; n++) {
            double surprise = 0.8 - expectation;
            satisfaction = surprised(satisfaction, surprise);
            expectation = feeling.expectation(expectation, 0.8);
        }
        assertThat(expectation).isCloseTo(0.8, within(1e-9));
        assertThat(satisfaction).isCloseTo(0, within(1e-9));
    }

    @Test
    void statesNeverLeaveTheirRanges() {
        for (long seed = 0; seed < 50; seed++) {
            double satisfaction = 0;
            double expectation = 0.5;
            double trust = 0.5;
            for (int n = 0; n < 200; n++) {
                double performance = Math.round(Draws.uniform(seed, n) * 1.4 - 0.2);
                double surprise = Draws.uniform(Draws.key(seed, Decision.TALK), n) * 2 - 1;
                satisfaction = surprised(satisfaction, surprise);
                expectation = feeling.expectation(expectation, performance);
                trust = feeling.trust(trust, surprise);
                assertThat(satisfaction).as("s, seed %d", seed).isBetween(-1.0, 1.0);
                assertThat(expectation).as("e, seed %d", seed).isBetween(0.0, 1.0);
                assertThat(trust).as("τ, seed %d", seed).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void wrongNumbersShow() {
        assertThat(surprised(0, Double.NaN)).isNaN();
        assertThat(feeling.trust(0.5, Double.NaN)).isNaN();
        assertThat(surprised(0, Double.POSITIVE_INFINITY)).isNaN();
    }

    /** A tenth of what is missing to the institutional trust; more trust than that is left alone. */
    @Test
    void thePlatformStandsBehindAMatch() {
        assertThat(feeling.assured(0.3, 0.8)).isCloseTo(0.35, within(1e-12));
        assertThat(feeling.assured(0.8, 0.8)).isEqualTo(0.8);
        assertThat(feeling.assured(0.9, 0.4)).isEqualTo(0.9);
        assertThat(feeling.assured(Double.NaN, 0.4)).isNaN();
    }
}
