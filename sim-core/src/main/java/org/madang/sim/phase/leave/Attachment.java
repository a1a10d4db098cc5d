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
 */
final class Attachment {
    /** The exponent is at most this: a platform of no worth at all empties within a week all the same. */
    private static final double HIGHEST = 50;

    private final MarketState market;
    private final Participants p;
    private final Choice choice;
    /** κ by side. */
    private final double[] effect;

    Attachment(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
        p = market.population.participants();
        effect = new double[] {
            market.scenario.leave().valueEffect(), market.scenario.leave().providerValueEffect()
        };
    }

    /** Whether value holds anybody. */
    boolean acts() {
        return effect[0] > 0 || effect[1] > 0;
    }

    /** Takes v̄ of the sides of platform k that have members for the first time. */
    void begin(int k) {
        PlatformState platform = market.platform[k];
        for (Side side : Side.values()) {
            int s = side.ordinal();
            boolean any = (side == Side.PROVIDER ? platform.providers : platform.seekers) > 0;
            if (effect[s] > 0 && any && Double.isNaN(platform.usualValue[s])) {
                platform.usualValue[s] = mean(k, side);
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

    private double worth(int k, int i) {
        return choice.value(k, i) + choice.lasting(k, i);
    }
}
