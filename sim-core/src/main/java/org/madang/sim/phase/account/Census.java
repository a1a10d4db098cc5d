package org.madang.sim.phase.account;

import org.madang.sim.config.Lever;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Dues;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.MemberCounts;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;
import org.madang.sim.state.Tally.Field;

/** Takes stock of the participants at the end of a week, block by block. Reads the columns, writes the tally only. */
final class Census {
    /** From this satisfaction on somebody promotes, from its negative on detracts. */
    private static final float PROMOTES = 1f / 8;

    private final MarketState market;
    private final Participants p;
    private final int dormantAfter;
    private final double[] pain;

    Census(MarketState market) {
        this.market = market;
        p = market.population.participants();
        dormantAfter = market.scenario.leave().dormantAfter();
        pain = market.scenario.market().personas().stream()
                .mapToDouble(Persona::painSensitivity)
                .toArray();
    }

    void observe(int k, int w) {
        market.crew.forEach(market.blocks.count(), b -> {
            members(k, b, w);
            prospects(k, b);
        });
        known(k, w);
    }

    /** What need not be counted, as it is kept when members join and leave. */
    private void known(int k, int w) {
        PlatformState platform = market.platform[k];
        MemberCounts counts = market.counts[k];
        Tally tally = market.tally[k];
        double level = platform.level(Lever.EXPERIENCE);
        double pains = 0;
        for (int q = 0; q < pain.length; q++) {
            pains += counts.ofPersona[q] * pain[q];
        }
        tally.add(0, Field.SEEKERS, platform.seekers);
        tally.add(0, Field.PROVIDERS, platform.providers);
        tally.add(0, Field.NEW_MEMBERS, counts.joinedSince(w - Dues.NEW_WEEKS + 1));
        tally.add(0, Field.PAYERS_OTHER, counts.paidByOther);
        tally.add(0, Field.PAIN, pains * (1 - level));
        tally.add(0, Field.GAIN, counts.gainFit() * level);
    }

    private void members(int k, int b, int w) {
        Membership m = market.membership[k];
        Count c = new Count(m, w - dormantAfter);
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            for (long left = m.members.words()[at]; left != 0; left &= left - 1) {
                c.add((at << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        c.tell(market.tally[k], b);
    }

    private void prospects(int k, int b) {
        Membership m = market.membership[k];
        int end = market.blocks.end(b);
        int aware = 0;
        int lapsed = 0;
        int trusting = 0;
        for (int at = market.blocks.start(b) >>> 6; at < end + 63 >>> 6; at++) {
            long inside = end - (at << 6) < 64 ? ~(-1L << end) : -1;
            for (long left = ~m.members.words()[at] & inside; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                int known = Stage.isKnown(m.stage[i]);
                lapsed += Stage.isLapsed(m.stage[i]);
                aware += known - Stage.isLapsed(m.stage[i]);
                trusting += known & m.trusts(i);
            }
        }
        Tally tally = market.tally[k];
        tally.add(b, Field.AWARE, aware);
        tally.add(b, Field.LAPSED, lapsed);
        tally.add(b, Field.PROSPECTS_BEHIND_GATE, trusting);
    }

    /** Sums over the members of one block. */
    private final class Count {
        private final Membership m;
        private final int dormantSince;
        private int active;
        private int activeProviders;
        private int trusting;
        private int promoters;
        private int detractors;
        private int experienced;
        private double satisfaction;
        private double expectation;
        private double trust;

        Count(Membership m, int dormantSince) {
            this.m = m;
            this.dormantSince = dormantSince;
        }

        void add(int i) {
            // Sums of 0 and 1 instead of branches: which way they go, nobody could foresee.
            int isActive = dormantSince - m.lastMatch[i] >>> 31;
            active += isActive;
            activeProviders += isActive & p.provides(i);
            float s = m.satisfaction[i];
            int trusts = m.trusts(i);
            trusting += trusts;
            experienced += ~m.lastExperience[i] >>> 31;
            promoters += trusts & Maths.isNotNegative(s - PROMOTES);
            detractors += Maths.isNotNegative(-PROMOTES - s);
            satisfaction += s;
            expectation += m.expectation[i];
            trust += m.trust[i];
        }

        void tell(Tally tally, int b) {
            tally.add(b, Field.ACTIVE_SEEKERS, active - activeProviders);
            tally.add(b, Field.ACTIVE_PROVIDERS, activeProviders);
            tally.add(b, Field.MEMBERS_BEHIND_GATE, trusting);
            tally.add(b, Field.PROMOTERS, promoters);
            tally.add(b, Field.DETRACTORS, detractors);
            tally.add(b, Field.EXPERIENCED, experienced);
            tally.add(b, Field.SATISFACTION, satisfaction);
            tally.add(b, Field.EXPECTATION, expectation);
            tally.add(b, Field.TRUST, trust);
        }
    }
}
