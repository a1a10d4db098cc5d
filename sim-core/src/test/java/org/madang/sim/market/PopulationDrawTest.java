package org.madang.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Benefits;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.PersonaGains;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Premium;
import org.madang.sim.config.Records;
import org.madang.sim.config.Side;

/** Statistical tolerances are 5 standard errors: 6 false alarms in 10^7. */
class PopulationDrawTest {
    private static final Scenarios LARGE = Scenarios.quiet(8000, 2000);

    @Test
    void providersComeFirstInEveryLocality() {
        Participants p = LARGE.set("market.localities.count", 3).population(1).participants();
        assertThat(p.providers()).isEqualTo(2000);
        assertThat(p.of(Side.SEEKER)).isEqualTo(8000);
        for (int i = 0; i < p.count; i++) {
            int l = p.locality[i];
            assertThat(i >= p.localityStart[l] && i < p.localityStart[l + 1]).isTrue();
            assertThat(p.isProvider(i)).isEqualTo(i < p.providerEnd[l]);
            assertThat(p.side(i)).isEqualTo(p.isProvider(i) ? Side.PROVIDER : Side.SEEKER);
        }
    }

    @Test
    void onlySeekersNeedAndOnlyProvidersHave() {
        Participants p = LARGE.everybody("needRate", Distribution.constant(2))
                .everybody("capacity", Distribution.constant(3))
                .population(1)
                .participants();
        for (int i = 0; i < p.count; i++) {
            assertThat(p.needRate[i]).isEqualTo(p.isProvider(i) ? 0 : 2);
            assertThat(p.capacity[i]).isEqualTo(p.isProvider(i) ? 3 : 0);
        }
    }

    @Test
    void attributesFollowTheirDistributions() {
        Participants p = LARGE.everybody("trustThreshold", Distribution.beta(0.35, 0.15))
                .everybody("multiHoming", 0.3)
                .everybody("paidByOther", 0.1)
                .population(2)
                .participants();
        double threshold = 0;
        double taste = 0;
        int several = 0;
        int paid = 0;
        for (int i = 0; i < p.count; i++) {
            threshold += p.trustThreshold[i] / p.count;
            taste += p.taste[i] / p.count;
            several += p.multiHomes(i) ? 1 : 0;
            paid += p.paidByOther(i) ? 1 : 0;
        }
        assertThat(threshold).isCloseTo(0.35, within(5 * 0.15 / 100 + 0.0005));
        assertThat(taste).isCloseTo(0.5, within(5 * 0.2887 / 100));
        assertThat(several / 10_000.0).isCloseTo(0.3, within(5 * Math.sqrt(0.21) / 100));
        assertThat(paid / 10_000.0).isCloseTo(0.1, within(5 * Math.sqrt(0.09) / 100));
    }

    /** Raising one attribute leaves everybody else's draws as they were. */
    @Test
    void attributesAreDrawnApart() {
        Participants before = LARGE.everybody("quality", Distribution.uniform(0, 1))
                .population(3)
                .participants();
        Participants after = LARGE.everybody("quality", Distribution.uniform(0, 1))
                .everybody("multiHoming", 0.5)
                .population(3)
                .participants();
        assertThat(after.quality).isEqualTo(before.quality);
        assertThat(after.taste).isEqualTo(before.taste);
    }

    @Test
    void worldIsAFunctionOfItsSeed() {
        assertThat(LARGE.population(4).participants().taste)
                .isEqualTo(LARGE.population(4).participants().taste);
        assertThat(LARGE.population(5).participants().taste)
                .isNotEqualTo(LARGE.population(4).participants().taste);
    }

    @Test
    void gainsFitByWeights() {
        Scenarios alike = Scenarios.quiet(3, 1).everybody("benefits", new Benefits(0.3, 0.1, 0, 0));
        float[] fit = new GainFit(1, alike.get().market().personas(), offering(new Benefits(1, 0.2, 0.9, 0.9)))
                .of(alike.population(1).participants());
        assertThat(fit).containsOnly(0.8f);
    }

    /** People of one persona as different as can be: the mean gain is that of equal weights. */
    @Test
    void gainsFitPeopleDifferently() {
        Scenarios different = LARGE.everybody("benefitSpread", 1);
        float[] fit = new GainFit(1, different.get().market().personas(), offering(new Benefits(1, 0, 0, 0)))
                .of(different.population(1).participants());
        double mean = 0;
        double squares = 0;
        for (float f : fit) {
            assertThat(f).isBetween(0f, 1f);
            mean += f / fit.length;
            squares += f * f / fit.length;
        }
        // One part of a flat Dirichlet of four: mean 1/4, variance 3/80.
        assertThat(mean).isCloseTo(0.25, within(5 * Math.sqrt(3 / 80.0) / 100));
        assertThat(squares - mean * mean).isCloseTo(3 / 80.0, within(0.003));
    }

    @Test
    void personaMayGetGainsOfItsOwn() {
        Scenarios two = Scenarios.quiet(2, 1).everybody("benefits", new Benefits(0.5, 0.5, 0, 0));
        PersonaGains own = new PersonaGains("seeker", new Benefits(0.8, 0.6, 0, 0));
        two = two.set(Scenarios.FOCAL + "gains", new Benefits(0.2, 0.4, 0, 0));
        two = two.set(Scenarios.FOCAL + "gainsFor", List.of(own));
        Platform platform = two.get().platforms().get(0);
        float[] fit = new GainFit(1, two.get().market().personas(), platform)
                .of(two.population(1).participants());
        assertThat(fit).as("a provider and two seekers").containsExactly(0.3f, 0.7f, 0.7f);
    }

    @Test
    void premiumIsPaidBySomeAndForWhatTheyGet() {
        float[] fit = {0.5f, 0.25f, 1};
        Scenarios all = Scenarios.quiet(2, 1);
        assertThat(shares(
                        all,
                        Records.off(Premium.class, "experience", 0.1, "relationship", 0, "followsGain", false),
                        fit))
                .as("by all alike")
                .isNull();
        assertThat(shares(
                        all,
                        Records.off(Premium.class, "experience", 0.1, "relationship", 0, "followsGain", true),
                        fit))
                .containsExactly(0.5f, 0.25f, 1);
        Scenarios none = all.everybody("paysForExperience", 0);
        assertThat(shares(
                        none,
                        Records.off(Premium.class, "experience", 0.1, "relationship", 0, "followsGain", true),
                        fit))
                .containsOnly(0);
        assertThat(shares(
                        none,
                        Records.off(Premium.class, "experience", 0.1, "relationship", 0, "followsGain", false),
                        fit))
                .containsOnly(0);
    }

    /** Of 10 000 seekers, 5 standard errors. */
    @Test
    void someSeekersPayForExperience() {
        float[] share = shares(
                LARGE.everybody("paysForExperience", 0.3),
                Records.off(Premium.class, "experience", 0.1, "relationship", 0, "followsGain", false),
                new float[20_000]);
        double mean = 0;
        for (float part : share) {
            assertThat(part).isIn(0f, 1f);
            mean += part / share.length;
        }
        assertThat(mean).isCloseTo(0.3, within(5 * Math.sqrt(0.3 * 0.7 / share.length)));
    }

    private static float[] shares(Scenarios s, Premium premium, float[] fit) {
        return PremiumShare.of(s.population(1).participants(), s.get().market().personas(), premium, fit);
    }

    private static Platform offering(Benefits gains) {
        return LARGE.set(Scenarios.FOCAL + "gains", gains).get().platforms().get(0);
    }
}
