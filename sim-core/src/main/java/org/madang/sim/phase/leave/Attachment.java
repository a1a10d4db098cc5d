package org.madang.sim.phase.leave;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.PlatformState;

/**
 * How what a platform is worth to a member holds it: e^(−κ·(V + μ − v̄)), κ by side, μ what lasts of its taste (eq. 19). Who
 * barely joined leaves first. v̄ is the mean of the platform's members when there first were some, so that the factor sorts
 * people and does not shift all of them.
 *
 * <p>Most members are settled by a bound: what lasts of the exponent, κ·(o − μ), is kept for each as a factor, and the rest
 * is bounded by side and step of expectation, by the worst that anybody of the side meets this week.
 */
final class Attachment {
    /** The exponent is at most this: a platform of no worth at all empties within a week all the same. */
    private static final double HIGHEST = 50;
    /** Bounds are no finer than this, so that no product of theirs is lost to rounding. */
    private static final double LOWEST = -80;
    /** Steps of expectation from 0 to 1. */
    private static final int STEPS = 32;

    private final MarketState market;
    private final Participants p;
    private final Choice choice;
    /** κ by side. */
    private final double[] effect;
    /** Shape K × N: e^(κ·(o − μ)); null where value holds nobody. */
    private final float[][] lasting;
    /** Shape sides × (STEPS + 1): what the rest of the factor does not exceed on the present platform. */
    private final double[][] most = new double[2][STEPS + 1];

    Attachment(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
        p = market.population.participants();
        effect = new double[] {
            market.scenario.leave().valueEffect(), market.scenario.leave().providerValueEffect()
        };
        lasting = effect[0] > 0 || effect[1] > 0 ? new float[market.platforms()][p.count] : null;
        if (acts()) {
            market.crew.forEach(market.blocks.count(), b -> {
                for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                    learn(i);
                }
            });
        }
    }

    /** Whether value holds anybody. */
    boolean acts() {
        return lasting != null;
    }

    /** Takes in who is new among the people. */
    void meetNewcomers() {
        if (market.people.newcomers == null) {
            return;
        }
        long[] words = market.people.newcomers.words();
        for (int at = 0; at < words.length; at++) {
            for (long left = words[at]; left != 0; left &= left - 1) {
                learn((at << 6) + Long.numberOfTrailingZeros(left));
            }
            words[at] = 0;
        }
    }

    private void learn(int i) {
        double kappa = effect[p.provides(i)];
        for (int k = 0; k < lasting.length; k++) {
            double exponent = kappa * (choice.outside(i) - choice.lasting(k, i));
            lasting[k][i] = (float) Maths.exp(Math.max(LOWEST, exponent));
        }
    }

    /** Takes v̄ of the sides of platform k that have members for the first time, and the bounds of the week. */
    void begin(int k) {
        PlatformState platform = market.platform[k];
        for (Side side : Side.values()) {
            int s = side.ordinal();
            boolean any = (side == Side.PROVIDER ? platform.providers : platform.seekers) > 0;
            if (effect[s] > 0 && any && Double.isNaN(platform.usualValue[s])) {
                platform.usualValue[s] = mean(k, side);
            }
            for (int step = 0; acts() && step <= STEPS; step++) {
                double least = choice.least(k, side, (double) step / STEPS);
                double exponent = effect[s] == 0 ? 0 : -effect[s] * (least - platform.usualValue[s]);
                most[s][step] = Maths.exp(Math.max(LOWEST, exponent));
            }
        }
    }

    private double mean(int k, Side side) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < p.count; i++) {
            if (p.side(i) == side && market.membership[k].members.get(i)) {
                sum += worth(k, i);
                count++;
            }
        }
        return sum / count;
    }

    /** e^(−κ·(V + μ − v̄)) of member i. */
    double factor(int k, int i) {
        int s = p.provides(i);
        double kappa = effect[s];
        return kappa == 0 ? 1 : Maths.exp(Math.min(HIGHEST, -kappa * (worth(k, i) - market.platform[k].usualValue[s])));
    }

    /** What the factor of member i does not exceed this week on platform k, the one that {@link #begin} was told of. */
    double ceiling(int k, int i) {
        return lasting[k][i] * most[p.provides(i)][(int) (market.membership[k].expectation[i] * STEPS)];
    }

    private double worth(int k, int i) {
        return choice.value(k, i) + choice.lasting(k, i);
    }
}
