package org.madang.sim.phase.experience;

import org.madang.sim.config.Persona;
import org.madang.sim.config.Service;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Offer;
import org.madang.sim.state.PlatformState;

/**
 * How well a match on platform k goes in a week (eq. 15), and what it earns.
 *
 * <p>The service is co-produced: the noise is the sum of a part from each party, the same for both. The five touchpoints
 * vary around the performance with a spread that shrinks with the experience lever; what is remembered lies between their
 * mean and the worst of them, by the persona's impatience.
 *
 * <p>Draws: PERFORMANCE_SEEKER and PERFORMANCE_PROVIDER one a match (each the sum of four uniforms, standard deviation 1,
 * near normal), TOUCHPOINTS one a match and party (five uniforms of 12 bits).
 */
final class Performance {
    private static final double SQRT_3 = 1.7320508075688772;

    private final Participants p;
    private final Service experience;
    private final double[] pain;
    private final double[] impatience;
    private final float[] gainFit;
    private final long seekerKey;
    private final long providerKey;
    private final long seekerTouch;
    private final long providerTouch;
    private final float[] premiumShare;
    private final PlatformState platform;
    private final Offer offer;
    private final MarketState market;
    private final int k;
    private final double seekerMargin;
    private final double providerMargin;

    Performance(MarketState market, int k, int w) {
        this.market = market;
        this.k = k;
        p = market.population.participants();
        experience = market.scenario.experience();
        platform = market.platform[k];
        offer = market.offer[k];
        pain = market.scenario.market().personas().stream()
                .mapToDouble(Persona::painSensitivity)
                .toArray();
        impatience = market.scenario.market().personas().stream()
                .mapToDouble(Persona::impatience)
                .toArray();
        gainFit = market.membership[k].gainFit;
        long seed = market.population.seed();
        seekerKey = Draws.key(seed, Decision.PERFORMANCE_SEEKER, k, w, 0);
        providerKey = Draws.key(seed, Decision.PERFORMANCE_PROVIDER, k, w, 0);
        seekerTouch = Draws.key(seed, Decision.TOUCHPOINTS, k, w, 0);
        providerTouch = Draws.key(seed, Decision.TOUCHPOINTS, k, w, 1);
        premiumShare = market.membership[k].premiumShare;
        seekerMargin = margin(platform.fees().seeker(), 1, false);
        providerMargin = margin(platform.fees().provider(), 1, false);
    }

    /** What a match brings by a fee, with a further purchase or without, less half of its cost. */
    private double margin(double fee, double share, boolean more) {
        double cost = platform.config.costs().perMatch() / 2;
        double worth = offer.premium(share);
        return offer.asked * fee * (more ? worth * (1 + offer.crossValue) : worth) - cost;
    }

    /** What seeker i remembers of being served by provider j, [0, 1]. */
    double ofSeeker(int i, int j, double fit) {
        return remembered(i, fit, p.quality[j], shared(i, j), Draws.bits(seekerTouch, pair(i, j)));
    }

    /** What provider j remembers of serving seeker i, [0, 1]. */
    double ofProvider(int i, int j, double fit) {
        return remembered(j, fit, p.quality[i], shared(i, j), Draws.bits(providerTouch, pair(i, j)));
    }

    /** Which part of the experience premium a match with seeker i earns, [0, 1]. */
    float premiumShare(int i) {
        return premiumShare == null ? 1 : premiumShare[i];
    }

    /** What seeker i brings by a match, less its half of the cost. */
    double marginOfSeeker(int i, boolean more) {
        return premiumShare == null && !more
                ? seekerMargin
                : margin(platform.fees().seeker(), premiumShare(i), more);
    }

    /** What a provider brings by serving seeker i, less its half of the cost. */
    double marginOfProvider(int i, boolean more) {
        return premiumShare == null && !more
                ? providerMargin
                : margin(platform.fees().provider(), premiumShare(i), more);
    }

    private double remembered(int i, double fit, double counterpart, double noise, long touch) {
        int q = p.persona[i];
        Offer mine = market.offer(k, i);
        double performance = mine.quality
                + mine.experienceLift * gainFit[i]
                + experience.fitEffect() * (fit - 0.5)
                + experience.counterpartEffect() * (counterpart - 0.5)
                - pain[q] * mine.painLeft
                + noise;
        return Maths.clip(performance + mine.inconsistency * touchpoint(touch, impatience[q]), 0, 1);
    }

    private double shared(int i, int j) {
        long subject = pair(i, j);
        double noise = experience.noise();
        return noise == 0 ? 0 : noise * (bell(Draws.bits(seekerKey, subject)) + bell(Draws.bits(providerKey, subject)));
    }

    private static long pair(int i, int j) {
        return (long) i << 32 | j;
    }

    /** The sum of four uniforms of 16 bits, centred, with standard deviation 1: within ±3.5. */
    static double bell(long bits) {
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum - 131070) * (SQRT_3 / 65536);
    }

    /** Five touchpoints, uniform with mean 0 and standard deviation 1: their mean, or the worst, or between them. */
    static double touchpoint(long bits, double impatience) {
        long find = bits & 0xFFF;
        long book = bits >>> 12 & 0xFFF;
        long pay = bits >>> 24 & 0xFFF;
        long use = bits >>> 36 & 0xFFF;
        long help = bits >>> 48 & 0xFFF;
        long sum = find + book + pay + use + help;
        long worst = Math.min(Math.min(Math.min(find, book), Math.min(pay, use)), help);
        double mean = SQRT_3 * (sum * (1 / (5 * 2047.5)) - 1);
        double lowest = SQRT_3 * (worst * (1 / 2047.5) - 1);
        return mean + impatience * (lowest - mean);
    }
}
