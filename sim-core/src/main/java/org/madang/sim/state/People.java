package org.madang.sim.state;

import org.madang.sim.config.Churn;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Normal;
import org.madang.sim.random.Spread;

/**
 * What lasts about a person beside the attributes of its persona. Columns of shape N; null where a mechanism is off and
 * nobody differs. Newcomers who take a place draw anew, by their generation.
 */
public final class People {
    /** The rate of leaving of a neutral member, as {@link Churn#rate} makes it of θ; ≥ 0. */
    public final float[] leaving;
    /** r, the response to relationship money, mean 1; at least 1 − {@link #FARTHEST} spreads. */
    public final float[] response;
    /** o, the value of having no platform. */
    public final float[] outside;
    /** Shape (K + 1) × N: what lasts of the tastes for the platforms, and in row K for none, as standard normal scores. */
    public final float[][] taste;
    /** Those who have no need any more, and are out of the market. */
    public final Bits needless;

    /** Those who came since the phase Leave last looked; null where it need not know. */
    public final Bits newcomers;

    /** No response lies farther from its mean, in standard deviations. */
    private static final double FARTHEST = 4;

    private final Participants p;
    private final long seed;
    private final Churn churn;
    private final Spread hazard;
    private final double[] outsideMean;
    private final double[] outsideSpread;

    public People(Scenario scenario, Population population) {
        p = population.participants();
        seed = population.seed();
        int n = p.count;
        churn = scenario.leave();
        hazard = churn.differs() ? Spread.of(Distribution.beta(churn.baseHazard(), churn.spread())) : null;
        leaving = hazard == null ? null : new float[n];
        response = churn.responseSpread() == 0 ? null : new float[n];
        outsideMean = scenario.market().personas().stream()
                .mapToDouble(Persona::outsideOption)
                .toArray();
        outsideSpread = scenario.market().personas().stream()
                .mapToDouble(Persona::outsideSpread)
                .toArray();
        outside = java.util.Arrays.stream(outsideSpread).allMatch(sd -> sd == 0) ? null : new float[n];
        taste = scenario.join().lastingTaste() == 0
                ? null
                : new float[scenario.platforms().size() + 1][n];
        needless = churn.needEnds() == 0 ? null : new Bits(n);
        newcomers = churn.valueEffect() == 0 && churn.providerValueEffect() == 0 ? null : new Bits(n);
        draw(0, n, 0);
    }

    /** A copy for a copy of the population. */
    People(People of, Population population) {
        p = population.participants();
        seed = of.seed;
        churn = of.churn;
        hazard = of.hazard;
        outsideMean = of.outsideMean;
        outsideSpread = of.outsideSpread;
        leaving = of.leaving == null ? null : of.leaving.clone();
        response = of.response == null ? null : of.response.clone();
        outside = of.outside == null ? null : of.outside.clone();
        taste = of.taste == null ? null : new float[of.taste.length][];
        for (int k = 0; taste != null && k < taste.length; k++) {
            taste[k] = of.taste[k].clone();
        }
        needless = of.needless == null ? null : of.needless.copy();
        newcomers = of.newcomers == null ? null : of.newcomers.copy();
    }

    /** What no response is below: 1 where nobody differs. */
    public static double leastResponse(Churn churn) {
        return 1 - FARTHEST * churn.responseSpread();
    }

    /** Somebody new takes the place of participant i: the generation-th after the first. */
    public void renew(int i, int generation) {
        draw(i, i + 1, generation);
        if (newcomers != null) {
            newcomers.set(i);
        }
        if (needless != null) {
            needless.clear(i);
        }
    }

    private void draw(int from, int to, int generation) {
        if (leaving != null) {
            long key = key(Decision.OWN_HAZARD, 0, generation);
            for (int i = from; i < to; i++) {
                leaving[i] = (float) churn.rate(hazard.at(Draws.uniform(key, i)));
            }
        }
        if (response != null) {
            long key = key(Decision.OWN_RESPONSE, 0, generation);
            for (int i = from; i < to; i++) {
                double score = Math.max(-FARTHEST, Math.min(FARTHEST, score(key, i)));
                response[i] = (float) (1 + churn.responseSpread() * score);
            }
        }
        if (outside != null) {
            long key = key(Decision.OWN_OUTSIDE, 0, generation);
            for (int i = from; i < to; i++) {
                int q = p.persona[i];
                outside[i] = (float) (outsideMean[q] + outsideSpread[q] * score(key, i));
            }
        }
        for (int k = 0; taste != null && k < taste.length; k++) {
            long key = key(Decision.OWN_TASTE, k, generation);
            for (int i = from; i < to; i++) {
                taste[k][i] = (float) score(key, i);
            }
        }
    }

    private long key(Decision decision, int k, int generation) {
        return Draws.key(seed, decision, k, -1, generation);
    }

    private static double score(long key, int i) {
        return Normal.quantile(Math.min(1 - 0x1.0p-53, Draws.uniform(key, i) + 0x1.0p-54));
    }
}
