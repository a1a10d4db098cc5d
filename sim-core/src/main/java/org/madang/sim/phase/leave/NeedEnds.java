package org.madang.sim.phase.leave;

import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Bits;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;
import org.madang.sim.turnover.Exit;
import org.madang.sim.turnover.Turnover;

/**
 * The exit that nobody is to blame for: needs end, of members and others alike, and the person is out of the market until
 * somebody else takes its place. No lever answers to it and no friend minds (Braun & Schweidel 2011).
 *
 * <p>Draws: NEED_ENDS by skipping, so work is for those whose need ends alone.
 */
final class NeedEnds {
    private final MarketState market;
    private final Turnover turnover;
    private final double rate;

    NeedEnds(MarketState market, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        rate = Maths.rateOf(market.scenario.leave().needEnds());
    }

    void run(int w) {
        Bits needless = market.people.needless;
        if (needless == null) {
            return;
        }
        market.crew.forEach(market.blocks.count(), b -> end(b, w, needless));
        for (int k = 0; k < market.platforms(); k++) {
            turnover.settleLeft(k, w, Exit.NEED_ENDED);
        }
    }

    private void end(int b, int w, Bits needless) {
        for (int k = 0; k < market.platforms(); k++) {
            market.left[k].clear(b);
        }
        Arrivals ended = new Arrivals(market.population.seed(), Decision.NEED_ENDS, 0, w, null)
                .over(market.blocks.start(b), market.blocks.end(b), rate);
        for (int i = ended.next(); i >= 0; i = ended.next()) {
            needless.set(i);
            for (int k = 0; k < market.platforms(); k++) {
                if (market.membership[k].stage[i] == Stage.MEMBER) {
                    turnover.leave(k, b, i);
                    market.tally[k].add(b, Tally.Field.NEEDS_ENDED, 1);
                }
            }
        }
    }
}
