package org.madang.sim.phase.talk;

import org.madang.sim.config.Event;
import org.madang.sim.config.WordOfMouth.Passes;
import org.madang.sim.exposure.Exposure;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Tally;

/** Stories about a platform that reach people whether or not anybody they know has met them. Draws: RUMOUR one a participant. */
final class Rumours {
    private final MarketState market;
    private final Exposure exposure;
    private final boolean ofExperience;

    Rumours(MarketState market, Exposure exposure) {
        this.market = market;
        this.exposure = exposure;
        ofExperience = market.scenario.talk().passes() == Passes.EXPERIENCE;
    }

    void spread(int k, int w, Event.Rumour rumour) {
        long key = Draws.key(market.population.seed(), Decision.RUMOUR, k, w, 0);
        boolean good = rumour.performance() >= 0.5;
        market.crew.forEach(market.blocks.count(), b -> {
            int heard = 0;
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (Draws.uniform(key, i) < rumour.share()) {
                    heard += hear(k, i, rumour.performance(), good) ? 1 : 0;
                }
            }
            market.tally[k].add(b, good ? Tally.Field.MESSAGES_GOOD : Tally.Field.MESSAGES_BAD, heard);
        });
    }

    private boolean hear(int k, int i, double performance, boolean good) {
        return ofExperience
                ? exposure.experience(k, i, (float) performance)
                : exposure.opinion(k, i, good ? 1 : 0, good ? 0 : 1, 2 * performance - 1);
    }
}
