package org.madang.sim.phase;

import org.madang.sim.config.Join.Choice;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * Phase 5: aware non-members pass the trust gate, weigh value, join (eq. 9–12).
 *
 * <p>Those who may join several platforms decide on each by itself. Those who may not choose one of those they consider,
 * their present one (held by the switching cost) or none, by multinomial logit; with one platform that is eq. 12.
 *
 * <p>Reads: who considers, trust, friends, last week's local record. Writes: stage, members, friends, cohorts. Draws:
 * CONSIDER by skipping; RETURN one for each lapsed who considers; JOIN one a decision; REFERRER one a join by word of
 * mouth.
 */
public final class Join implements Phase {
    private final MarketState market;
    private final Participants p;
    private final long seed;
    private final Turnover turnover;
    private final Value value;
    private final Referrals referrals;
    private final double considerRate;
    private final double returnFactor;
    private final double sharpness;
    private final double switchingCost;
    private final boolean certain;
    private final boolean membersReconsider;

    public Join(MarketState market, Value value, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        this.value = value;
        p = market.world.participants();
        seed = market.world.seed();
        referrals = new Referrals(market);
        org.madang.sim.config.Join join = market.scenario.join();
        considerRate = Maths.rateOf(join.considerRate());
        returnFactor = join.returnFactor();
        sharpness = join.choiceSharpness();
        switchingCost = join.switchingCost();
        certain = join.choice() == Choice.CERTAIN;
        membersReconsider = join.membersReconsider();
    }

    @Override
    public void run(int w) {
        value.refresh();
        market.crew.forEach(market.blocks.count(), b -> decideBlock(b, w));
        for (int k = 0; k < market.platforms(); k++) {
            turnover.settleJoined(k, w);
            turnover.settleLeft(k, w);
        }
    }

    private void decideBlock(int b, int w) {
        Decider decider = new Decider(b, w);
        int platforms = market.platforms();
        for (int k = 0; k < platforms; k++) {
            market.joined[k].clear(b);
            market.left[k].clear(b);
            consider(k, b, w);
        }
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            long any = 0;
            for (int k = 0; k < platforms; k++) {
                any |= sift(market.membership[k], at);
            }
            for (long left = any; left != 0; left &= left - 1) {
                decider.decide((at << 6) + Long.numberOfTrailingZeros(left));
            }
            for (int k = 0; k < platforms && any != 0; k++) {
                market.membership[k].considering.words()[at] = 0;
            }
        }
    }

    /** Leaves in a word of those who weigh joining the ones behind the gate; returns the word. */
    private static long sift(Membership m, int at) {
        long behind = 0;
        for (long left = m.considering.words()[at]; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            behind |= (long) m.trusts((at << 6) + bit) << bit;
        }
        m.considering.words()[at] = behind;
        return behind;
    }

    private void consider(int k, int b, int w) {
        Membership m = market.membership[k];
        long[] excluded = membersReconsider ? null : m.members.words();
        Arrivals arrivals = new Arrivals(seed, Decision.CONSIDER, k, w, excluded)
                .over(market.blocks.start(b), market.blocks.end(b), considerRate);
        for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
            byte stage = m.stage[i];
            if (stage != Stage.UNAWARE && (stage != Stage.MEMBER || membersReconsider)) {
                m.considering.set(i);
            }
        }
    }

    /** Decides for the participants of one block in one week. */
    private final class Decider {
        private final int b;
        private final int w;
        private final int platforms = market.platforms();
        private final double[] weight = new double[platforms];
        private final long[] joinKey = new long[platforms];
        private final long[] returnKey = new long[platforms];

        Decider(int b, int w) {
            this.b = b;
            this.w = w;
            for (int k = 0; k < platforms; k++) {
                joinKey[k] = Draws.key(seed, Decision.JOIN, k, w, 0);
                returnKey[k] = Draws.key(seed, Decision.RETURN, k, w, 0);
            }
        }

        void decide(int i) {
            if (p.multiHomes(i)) {
                for (int k = 0; k < platforms; k++) {
                    if (considers(k, i)) {
                        alone(k, i);
                    }
                }
            } else {
                oneOf(i);
            }
        }

        private boolean considers(int k, int i) {
            Membership m = market.membership[k];
            boolean open =
                    m.considering.get(i) && market.platform[k].present && market.platform[k].isOpen(p.locality[i]);
            return open && (m.stage[i] != Stage.LAPSED || Draws.uniform(returnKey[k], i) < returnFactor);
        }

        private void alone(int k, int i) {
            boolean member = market.membership[k].stage[i] == Stage.MEMBER;
            double v = value.of(k, i) + (member ? switchingCost : value.bonus(k, i));
            boolean wants = certain || Draws.uniform(joinKey[k], i) < Maths.logistic(sharpness * v);
            settle(k, i, wants, member);
        }

        private void oneOf(int i) {
            int current = -1;
            double highest = Double.NEGATIVE_INFINITY;
            boolean weighsAny = false;
            boolean weighsStaying = false;
            for (int k = 0; k < platforms; k++) {
                boolean member = market.membership[k].stage[i] == Stage.MEMBER;
                boolean considers = considers(k, i);
                weighsAny |= considers;
                weighsStaying |= member && considers;
                current = member ? k : current;
                weight[k] = Double.NEGATIVE_INFINITY;
                if (member || considers) {
                    weight[k] = sharpness * (value.of(k, i) + (member ? switchingCost : value.bonus(k, i)));
                    highest = Math.max(highest, weight[k]);
                }
            }
            if (!weighsAny) {
                return;
            }
            // Somebody who has a platform and only looks at another one is not thinking of having none.
            boolean outside = (current < 0 || weighsStaying) && !certain;
            choose(i, current, pick(i, outside ? Math.max(0, highest) : highest, outside));
        }

        /** The platform drawn by logit, or −1 for none. */
        private int pick(int i, double highest, boolean outside) {
            double total = outside ? Maths.exp(-highest) : 0;
            for (int k = 0; k < platforms; k++) {
                weight[k] = Maths.exp(weight[k] - highest);
                total += weight[k];
            }
            double u = Draws.uniform(joinKey[0], i) * total;
            int best = -1;
            for (int k = 0; k < platforms; k++) {
                if (weight[k] > 0) {
                    u -= weight[k];
                    best = k;
                    if (u < 0) {
                        return k;
                    }
                }
            }
            return outside ? -1 : best;
        }

        private void choose(int i, int current, int chosen) {
            if (chosen != current) {
                if (current >= 0) {
                    turnover.leave(current, b, i);
                }
                if (chosen >= 0) {
                    settle(chosen, i, true, false);
                }
            }
        }

        private void settle(int k, int i, boolean wants, boolean member) {
            if (member && !wants) {
                turnover.leave(k, b, i);
            } else if (wants && !member) {
                enter(k, i);
            }
        }

        private void enter(int k, int i) {
            Membership m = market.membership[k];
            Tally tally = market.tally[k];
            Channel how = Channel.values()[Math.max(Channel.ADVERTISING.ordinal(), m.heardFrom[i])];
            int who = how == Channel.WORD_OF_MOUTH ? referrals.find(k, i, w) : Membership.NOBODY;
            if (m.stage[i] == Stage.LAPSED) {
                tally.add(b, Tally.Field.RETURNS, 1);
            }
            tally.add(b, joinsThrough(how), 1);
            tally.add(b, p.isProvider(i) ? Tally.Field.JOINS_PROVIDER : Tally.Field.JOINS_SEEKER, 1);
            m.join(i, w, how, who);
            market.joined[k].add(b, i);
        }
    }

    private static Tally.Field joinsThrough(Channel how) {
        return switch (how) {
            case FOUNDING, ADVERTISING -> Tally.Field.JOINS_ADVERTISING;
            case WORD_OF_MOUTH -> Tally.Field.JOINS_WORD_OF_MOUTH;
            case PARTNER -> Tally.Field.JOINS_PARTNER;
        };
    }
}
