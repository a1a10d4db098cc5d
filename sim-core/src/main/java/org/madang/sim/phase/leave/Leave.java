package org.madang.sim.phase.leave;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Churn;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.BlockList;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Offer;
import org.madang.sim.state.People;
import org.madang.sim.state.RequestBook;
import org.madang.sim.turnover.Exit;
import org.madang.sim.turnover.Turnover;

/**
 * Phase 8: needs end, and platforms displease (eq. 19).
 *
 * <p>Reads: satisfaction, trust, friends, value, tenure, weeks of the last match and experience. Writes: who is cared for; stage, members,
 * friends, cohorts. Draws: NEED_ENDS; LEAVE one a member and platform; see {@link CareList}. Nobody's hazard can exceed the bound of the week for
 * its satisfaction, so most members are settled by one comparison.
 */
public final class Leave implements Phase {
    private final MarketState market;
    private final Participants p;
    private final Turnover turnover;
    private final NeedEnds needEnds;
    private final Hazard hazard;
    private final Attachment attachment;
    private final Churn churn;
    private final double baseRate;
    private final boolean onOccasion;
    private final boolean habituates;
    private final BlockList candidates;
    private final CareList careList;

    public Leave(MarketState market, Choice choice, Turnover turnover) {
        this.market = market;
        this.turnover = turnover;
        p = market.population.participants();
        churn = market.scenario.leave();
        needEnds = new NeedEnds(market, turnover);
        hazard = new Hazard(churn);
        attachment = new Attachment(market, choice);
        baseRate = churn.rate(churn.baseHazard());
        onOccasion = churn.clock() == Churn.Clock.OCCASION;
        habituates = churn.habituates();
        candidates = new BlockList(market.participants());
        careList = new CareList(market);
    }

    @Override
    public void run(int w) {
        needEnds.run(w);
        attachment.meetNewcomers();
        for (int k = 0; k < market.platforms(); k++) {
            attachment.begin(k);
            Week week = new Week(k, w);
            market.crew.forEach(market.blocks.count(), week::leave);
            turnover.settleLeft(k, w, Exit.DISPLEASED);
            careList.choose(k, w, week::hazardOf);
        }
    }

    /** One platform in one week. */
    private final class Week {
        private final int k;
        private final int w;
        private final Membership m;
        private final long key;
        private final Offer offer;
        /** Whether some are offered something of their own. */
        private final boolean differs = market.arms != null || market.cared != null;

        private final float[] response = market.people.response;

        private final HazardBound bound;
        private final float[] rates = market.people.leaving;
        /** The members before anybody left, where some were brought through a referral programme; else null. */
        private final long[] there;

        Week(int k, int w) {
            this.k = k;
            this.w = w;
            m = market.membership[k];
            key = Draws.key(market.population.seed(), Decision.LEAVE, k, w, 0);
            offer = market.offer[k];
            there = market.platform[k].hasReferred ? m.members.words().clone() : null;
            double worst = Math.max(1, 1 - hazard.mostHeld() * Math.min(0, People.leastResponse(churn)));
            bound = new HazardBound(hazard, worst, baseRate, churn.distrustHazard());
        }

        /** In loops of their own, so that the cache misses of many candidates overlap. */
        void leave(int b) {
            candidates.clear(b);
            for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
                for (long left = mayLeave(at); left != 0; left &= left - 1) {
                    candidates.add(b, (at << 6) + Long.numberOfTrailingZeros(left));
                }
            }
            BlockList leavers = market.left[k];
            leavers.clear(b);
            for (int n = 0; n < candidates.size(b); n++) {
                int i = candidates.get(b, n);
                leavers.addIf(b, i, Draws.isBelow(Draws.bits(key, i), Draws.limit(hazardOf(i))));
            }
            turnover.leaveListed(k, b);
        }

        /** Of the members in a word of the bitmap, those whose draw is not above every hazard. */
        private long mayLeave(int at) {
            long members = m.members.words()[at];
            if (onOccasion) {
                // Most of them have had none, which is as quick to see.
                return members;
            }
            return rates == null && !attachment.acts() ? amongAlike(members, at) : amongDiffering(members, at);
        }

        private long amongAlike(long members, int at) {
            long may = 0;
            for (long left = members; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = (at << 6) + bit;
                may |= Draws.isBelow(Draws.bits(key, i), bound.at(m.satisfaction[i])) << bit;
            }
            return may;
        }

        private long amongDiffering(long members, int at) {
            long may = 0;
            for (long left = members; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = (at << 6) + bit;
                double above = Draws.uniform(key, i) - bound.at(m.satisfaction[i], ceilingOf(i));
                // The sign as a bit: which way a branch would go, nobody could foresee.
                may |= Double.doubleToRawLongBits(above) >>> 63 << bit;
            }
            return may;
        }

        /** What the rate of leaving of member i does not exceed before the factors of the bound. */
        private double ceilingOf(int i) {
            double own = rates == null ? baseRate : rates[i];
            return attachment.acts() ? own * attachment.ceiling(k, i) : own;
        }

        private double hazardOf(int i) {
            int since = w - m.joinedWeek[i];
            if (since < churn.minimumTerm()) {
                return 0;
            }
            int times = occasions(i);
            double usual = times == 0 ? 0 : hazard.chance(times * rateOf(i, since));
            return m.behindGate(i) ? usual : hazard.distrusting(usual);
        }

        /** How often in the week member i may be displeased: of seekers on that clock, once a match or failed request. */
        private int occasions(int i) {
            if (!onOccasion || p.isProvider(i)) {
                return 1;
            }
            if (m.lastExperience[i] != w) {
                return 0;
            }
            RequestBook book = market.requests;
            int requests = 0;
            for (int r = book.firstFrom(i); r < book.count && book.seeker[r] == i; r++) {
                requests += book.platform[r] == k ? 1 : 0;
            }
            return Math.max(1, requests);
        }

        private double rateOf(int i, int since) {
            Offer mine = differs ? market.offer(k, i) : offer;
            double held = !hazard.isTenured(since) ? 1 : response == null ? mine.hold : held(mine, response[i]);
            double rate = hazard.usual(own(i, since), m.satisfaction[i], held)
                    * hazard.social(m.friendsShare(i), mine.nudge)
                    * (p.isProvider(i)
                            ? hazard.dormancy(w - m.lastMatch[i])
                            : hazard.dormancy(w - m.lastMatch[i], p.needRate[i]));
            double minded = m.friendLeft == null ? 1 : hazard.contagion(w - 1 - m.friendLeft[i]);
            double brought = there == null || !isHeld(i) ? 1 : hazard.referred();
            return rate * minded * brought * attachment.factor(k, i);
        }

        /** The rate of leaving of member i before anything else counts; it never grows with tenure. */
        private double own(int i, int since) {
            return rates != null
                    ? rates[i]
                    : habituates ? churn.rate(churn.habitual(Math.max(0, since - 1))) : baseRate;
        }

        /** What the relationship leaves of the hazard of somebody of this response, who may be driven away by it. */
        private static double held(Offer mine, double response) {
            return Math.max(0, 1 - (1 - mine.hold) * response);
        }

        /** Whether member i joined through a referral programme and who brought it is a member. */
        private boolean isHeld(int i) {
            int who = m.referrer[i];
            return m.channel[i] == Channel.PROGRAMME.ordinal()
                    && who != Membership.NOBODY
                    && (there[who >>> 6] >>> who & 1) != 0;
        }
    }
}
