package org.madang.sim.phase.invest;

import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally.Field;

/**
 * What a match must pay where providers must be paid for all that they offer: the minimum over the use that is made of it, on
 * all platforms together, for a provider offers the same unit on several. The use follows last week's as a provider's own
 * record does (eq. 10b).
 */
final class PayRule {
    /** The weight of last week. */
    private static final double NEW = 0.08;
    /** Use is never taken for less: a match never has to pay more than ten times the minimum. */
    private static final double LEAST_USE = 0.1;

    private final MarketState market;
    private final Participants p;
    private final double[] availability;

    PayRule(MarketState market) {
        this.market = market;
        p = market.population.participants();
        availability = market.scenario.market().personas().stream()
                .mapToDouble(Persona::availability)
                .toArray();
    }

    /** Takes in last week where some platform is under the rule. */
    void look() {
        boolean ruled = false;
        double matches = 0;
        for (int k = 0; k < market.platforms(); k++) {
            ruled |= market.platform[k].minimumPay > 0;
            matches += market.tally[k].total(Field.MATCHES);
        }
        if (ruled) {
            double now = use(matches, offered());
            market.providerUse = market.providerUse > 0 ? market.providerUse + NEW * (now - market.providerUse) : now;
        }
    }

    /** What a provider must keep of a match, money; 0 without a rule. */
    double least(PlatformState platform) {
        return platform.minimumPay == 0 ? 0 : platform.minimumPay / Math.max(LEAST_USE, market.providerUse);
    }

    /** The part of what is offered that is used, at most 1; all where nothing is offered. */
    static double use(double matches, double offered) {
        return offered > 0 ? Math.min(1, matches / offered) : 1;
    }

    /** What all who are on some platform offer in a usual week. */
    private double offered() {
        double sum = 0;
        for (int i = 0; i < p.count; i++) {
            if (p.isProvider(i) && takesPart(i)) {
                sum += p.capacity[i] * availability[p.persona[i]];
            }
        }
        return sum * Math.min(1, market.activity.of(Side.PROVIDER));
    }

    private boolean takesPart(int i) {
        boolean member = false;
        for (Membership m : market.membership) {
            member |= m.members.get(i);
        }
        return member;
    }
}
