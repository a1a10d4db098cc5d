package org.madang.sim.phase.shock;

import java.util.List;
import org.madang.sim.config.Event.Treatment;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.network.TieGraph;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Arms;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.turnover.Turnover;

/**
 * Draws who is treated: of those who qualify when the treatment begins, a share, by one draw a person that does not hang
 * on the share, so that a larger one treats the same people and more. Draws: TREATMENT one a person.
 */
final class Experimenter {
    private final MarketState market;
    private final Turnover turnover;
    private final int k;
    private final Membership m;
    private final Participants p;
    private final List<Persona> personas;

    Experimenter(MarketState market, Turnover turnover, int k) {
        this.market = market;
        this.turnover = turnover;
        this.k = k;
        m = market.membership[k];
        p = market.population.participants();
        personas = market.scenario.market().personas();
    }

    void begin(Treatment treatment, int w) {
        Arms arms = new Arms(k, treatment, w + treatment.weeks() - 1, p.count);
        market.arms = arms;
        long key = Draws.key(market.population.seed(), Decision.TREATMENT, k, w, 0);
        for (int i = 0; i < p.count; i++) {
            if (qualifies(treatment, i, w)) {
                boolean treated = Draws.uniform(key, i) < treatment.share();
                arms.assign(i, treated ? Arms.Group.TREATED : Arms.Group.CONTROL);
            }
        }
        befriend(arms);
        if (treatment.join()) {
            join(arms, w);
        }
    }

    private boolean qualifies(Treatment treatment, int i, int w) {
        boolean side =
                switch (treatment.sides()) {
                    case BOTH -> true;
                    case SEEKERS -> !p.isProvider(i);
                    case PROVIDERS -> p.isProvider(i);
                };
        boolean member = m.members.get(i);
        boolean named = treatment.personas().isEmpty()
                || treatment.personas().contains(personas.get(p.persona[i]).name());
        return side
                && named
                && switch (treatment.among()) {
                    case EVERYBODY -> true;
                    case MEMBERS -> member;
                    case MEMBERS_AT_RISK -> member && (m.satisfaction[i] < 0 || isDormant(i, w));
                    case PROSPECTS -> !member;
                };
    }

    /** Whether i may become a member: somebody who may have one platform only is not on another one. */
    private boolean isFree(int i) {
        boolean free = true;
        for (Membership other : market.membership) {
            free &= p.multiHomes(i) || !other.members.get(i);
        }
        return free;
    }

    private boolean isDormant(int i, int w) {
        return w - m.lastMatch[i] > market.scenario.leave().dormantAfter();
    }

    private void befriend(Arms arms) {
        TieGraph ties = market.population.ties();
        for (int i = 0; i < p.count; i++) {
            for (int a = ties.outStart()[i]; arms.isIn(Arms.Group.TREATED, i) && a < ties.outStart()[i + 1]; a++) {
                arms.befriend(ties.outNode()[a]);
            }
        }
    }

    /** Makes members of those treated who are none; they trust the platform as far as they must. */
    private void join(Arms arms, int w) {
        double social = market.scenario.join().socialProof();
        for (int b = 0; b < market.blocks.count(); b++) {
            market.joined[k].clear(b);
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (arms.isIn(Arms.Group.TREATED, i) && !m.members.get(i) && isFree(i)) {
                    double needed = social < 1 ? Math.min(1, p.trustThreshold[i] / (1 - social)) : 1;
                    m.trust[i] = (float) Math.max(m.trust[i], needed);
                    turnover.join(k, b, i, w, Channel.FOUNDING);
                }
            }
        }
        turnover.settleJoined(k, w);
    }
}
