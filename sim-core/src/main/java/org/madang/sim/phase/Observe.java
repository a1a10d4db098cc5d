package org.madang.sim.phase;

import org.madang.sim.config.Lever;
import org.madang.sim.config.Persona;
import org.madang.sim.market.Participants;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;
import org.madang.sim.state.Tally.Field;

/** Takes stock of the participants at the end of a week, block by block. Reads the columns, writes the tally only. */
final class Observe {
    /** Members need more support in their first weeks. */
    private static final int NEW_WEEKS = 8;
    /** From this satisfaction on somebody promotes, from its negative on detracts. */
    private static final float PROMOTES = 1f / 8;

    private final MarketState market;
    private final Participants p;
    private final int dormantAfter;
    private final double[] pain;

    Observe(MarketState market) {
        this.market = market;
        p = market.world.participants();
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
    }

    private void members(int k, int b, int w) {
        Membership m = market.membership[k];
        Count c = new Count();
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            for (long left = m.members.words()[at]; left != 0; left &= left - 1) {
                c.add(m, (at << 6) + Long.numberOfTrailingZeros(left), w);
            }
        }
        c.tell(market.platform[k], market.tally[k], b);
    }

    private void prospects(int k, int b) {
        Membership m = market.membership[k];
        int aware = 0;
        int lapsed = 0;
        int trusting = 0;
        for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
            byte stage = m.stage[i];
            if (stage == Stage.AWARE || stage == Stage.LAPSED) {
                lapsed += stage == Stage.LAPSED ? 1 : 0;
                aware += stage == Stage.AWARE ? 1 : 0;
                trusting += m.behindGate(i) ? 1 : 0;
            }
        }
        Tally tally = market.tally[k];
        tally.add(b, Field.AWARE, aware);
        tally.add(b, Field.LAPSED, lapsed);
        tally.add(b, Field.PROSPECTS_BEHIND_GATE, trusting);
    }

    /** Sums over the members of one block. */
    private final class Count {
        private int seekers;
        private int providers;
        private int fresh;
        private int activeSeekers;
        private int activeProviders;
        private int trusting;
        private int promoters;
        private int detractors;
        private int experienced;
        private int paidByOther;
        private double satisfaction;
        private double expectation;
        private double trust;
        private double pains;
        private double gains;

        void add(Membership m, int i, int w) {
            boolean provider = p.isProvider(i);
            boolean active = w - m.lastMatch[i] < dormantAfter;
            if (provider) {
                providers++;
                activeProviders += active ? 1 : 0;
            } else {
                seekers++;
                activeSeekers += active ? 1 : 0;
            }
            fresh += w - m.joinedWeek[i] < NEW_WEEKS ? 1 : 0;
            paidByOther += p.paidByOther(i) ? 1 : 0;
            float s = m.satisfaction[i];
            boolean behind = m.behindGate(i);
            trusting += behind ? 1 : 0;
            experienced += m.lastExperience[i] >= 0 ? 1 : 0;
            promoters += behind && s >= PROMOTES ? 1 : 0;
            detractors += s <= -PROMOTES ? 1 : 0;
            satisfaction += s;
            expectation += m.expectation[i];
            trust += m.trust[i];
            pains += pain[p.persona[i]];
            gains += m.gainFit[i];
        }

        void tell(PlatformState platform, Tally tally, int b) {
            double level = platform.level(Lever.EXPERIENCE);
            tally.add(b, Field.SEEKERS, seekers);
            tally.add(b, Field.PROVIDERS, providers);
            tally.add(b, Field.NEW_MEMBERS, fresh);
            tally.add(b, Field.ACTIVE_SEEKERS, activeSeekers);
            tally.add(b, Field.ACTIVE_PROVIDERS, activeProviders);
            tally.add(b, Field.MEMBERS_BEHIND_GATE, trusting);
            tally.add(b, Field.PROMOTERS, promoters);
            tally.add(b, Field.DETRACTORS, detractors);
            tally.add(b, Field.EXPERIENCED, experienced);
            tally.add(b, Field.PAYERS_OTHER, paidByOther);
            tally.add(b, Field.SATISFACTION, satisfaction);
            tally.add(b, Field.EXPECTATION, expectation);
            tally.add(b, Field.TRUST, trust);
            tally.add(b, Field.PAIN, pains * (1 - level));
            tally.add(b, Field.GAIN, gains * level);
        }
    }
}
