package org.madang.sim.phase;

import org.madang.sim.state.BlockList;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/** Finds the talkers whose tone changed, and carries the change over their ties (eq. 6). */
final class Exposures {
    private final MarketState market;
    private final Tones tones;
    private final Receivers receivers;
    private final BlockList changed;
    private final byte[] before;
    private final int freshWeeks;
    private final boolean praiseNeedsTrust;

    Exposures(MarketState market, Tones tones) {
        this.market = market;
        this.tones = tones;
        receivers = new Receivers(market.world.ties(), market.crew.threads());
        changed = new BlockList(market.participants());
        before = new byte[market.participants()];
        freshWeeks = market.scenario.talk().freshWeeks();
        praiseNeedsTrust = market.scenario.talk().praiseNeedsTrust();
    }

    void update(int k, int w, Membership m) {
        market.crew.forEach(market.blocks.count(), b -> findChanges(k, b, w, m));
        if (!market.world.wellMixed()) {
            market.crew.forEach(receivers.parts(), part -> carry(part, m));
        }
    }

    private void findChanges(int k, int b, int w, Membership m) {
        changed.clear(b);
        Voices voices = new Voices();
        long[] words = m.talkers.words();
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            for (long left = words[at]; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                int tone = toneOf(m, i, w);
                if (tone != m.tone[i]) {
                    before[i] = m.tone[i];
                    m.tone[i] = (byte) tone;
                    changed.add(b, i);
                }
                voices.add(tone, m.satisfaction[i]);
            }
        }
        voices.tell(market.tally[k], b);
    }

    private int toneOf(Membership m, int i, int w) {
        // An experience of last week is one week old.
        if (w - m.lastExperience[i] > freshWeeks) {
            m.talkers.clear(i);
            return Membership.SILENT;
        }
        int tone = Tones.tone(m.satisfaction[i], m.tone[i]);
        boolean held = tone > 0 && praiseNeedsTrust && !m.behindGate(i);
        return held ? Membership.SILENT : tone;
    }

    private void carry(int part, Membership m) {
        long[] exposure = m.exposure;
        for (int b = 0; b < changed.blocks(); b++) {
            for (int n = 0; n < changed.size(b); n++) {
                int i = changed.get(b, n);
                int now = m.tone[i];
                int then = before[i];
                int end = receivers.end(i, part);
                for (int a = receivers.start(i, part); a < end; a++) {
                    exposure[receivers.node(a)] += tones.over(a, now) - tones.over(a, then);
                }
            }
        }
    }

    /** Adds up who talks how in a block. */
    private final class Voices {
        private int good;
        private int bad;
        private double goodSum;
        private double badSum;
        private double goodTone;
        private double badTone;

        void add(int tone, double satisfaction) {
            if (tone > 0) {
                good++;
                goodSum += satisfaction;
                goodTone += tones.of(tone);
            } else if (tone < 0) {
                bad++;
                badSum += satisfaction;
                badTone += tones.of(tone);
            }
        }

        void tell(Tally tally, int b) {
            tally.add(b, Tally.Field.TALKERS_GOOD, good);
            tally.add(b, Tally.Field.TALKERS_BAD, bad);
            tally.add(b, Tally.Field.SATISFACTION_GOOD, goodSum);
            tally.add(b, Tally.Field.SATISFACTION_BAD, badSum);
            tally.add(b, Tally.Field.TONE_GOOD, goodTone);
            tally.add(b, Tally.Field.TONE_BAD, badTone);
        }
    }
}
