package org.madang.sim.phase;

import org.madang.sim.config.Persona;
import org.madang.sim.config.Talk;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/** Finds out who talks this week, and what each of them says (eq. 6). */
final class Speakers {
    private final MarketState market;
    private final Tellings tellings;
    private final int freshWeeks;
    private final boolean praiseNeedsTrust;
    private final double baseTone;
    private final double negativity;
    private final double[] talkativeness;
    private final byte[] persona;

    Speakers(MarketState market) {
        this.market = market;
        tellings = market.world.wellMixed() ? null : new Tellings(market.world.ties());
        Talk talk = market.scenario.talk();
        freshWeeks = talk.freshWeeks();
        praiseNeedsTrust = talk.praiseNeedsTrust();
        baseTone = talk.baseTone();
        negativity = talk.negativity();
        talkativeness = market.scenario.market().personas().stream()
                .mapToDouble(Persona::talkativeness)
                .toArray();
        persona = market.world.participants().persona;
    }

    /** Finds out who of those who may talk praises, and sends their messages unless the market is well-mixed. */
    void speak(int k, int w, double rate, Messages messages) {
        market.crew.forEach(market.blocks.count(), b -> new Round(k, b, w, rate, messages).run());
    }

    /** β₀ + |s|·(ν if s < 0), as in eq. 6. */
    static double loudness(double baseTone, double negativity, double satisfaction) {
        return baseTone + (satisfaction < 0 ? -negativity * satisfaction : satisfaction);
    }

    /** The talkers of one block in one week. */
    private final class Round {
        private final int b;
        private final int w;
        private final Membership m;
        private final Tally tally;
        private final double rate;
        private final Messages messages;
        private final long countKey;
        private final long pickKey;
        private int good;
        private int bad;
        private double goodSum;
        private double badSum;
        private double goodTone;
        private double badTone;

        Round(int k, int b, int w, double rate, Messages messages) {
            this.b = b;
            this.w = w;
            this.rate = rate;
            this.messages = messages;
            m = market.membership[k];
            tally = market.tally[k];
            countKey = Tellings.countKey(market.world.seed(), k, w);
            pickKey = Tellings.pickKey(market.world.seed(), k, w);
        }

        void run() {
            messages.clear(b);
            long[] words = m.talkers.words();
            for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
                long praising = 0;
                for (long left = words[at]; left != 0; left &= left - 1) {
                    int bit = Long.numberOfTrailingZeros(left);
                    praising |= visit((at << 6) + bit) << bit;
                }
                m.praising.words()[at] = praising;
            }
            if (tellings != null) {
                tellings.deliver(messages, b);
            }
            tell();
        }

        /** Lets participant i talk; 1 if it praises, else 0. */
        private long visit(int i) {
            // An experience of last week is one week old.
            if (w - m.lastExperience[i] > freshWeeks) {
                m.talkers.clear(i);
                return 0;
            }
            float s = m.satisfaction[i];
            if (s >= 0 && praiseNeedsTrust && !m.behindGate(i)) {
                return 0;
            }
            double loudness = talkativeness[persona[i]] * loudness(baseTone, negativity, s);
            add(s, loudness);
            if (tellings != null) {
                double most = rate * loudness * tellings.reach(i);
                // The chance of a message is below its rate: most talkers are settled by one comparison.
                if (Draws.uniform(countKey, i) < most) {
                    tellings.tell(i, most, countKey, pickKey, s >= 0, messages, b);
                }
            }
            return s >= 0 ? 1 : 0;
        }

        private void add(float s, double loudness) {
            if (s >= 0) {
                good++;
                goodSum += s;
                goodTone += loudness;
            } else {
                bad++;
                badSum += s;
                badTone += loudness;
            }
        }

        private void tell() {
            tally.add(b, Tally.Field.TALKERS_GOOD, good);
            tally.add(b, Tally.Field.TALKERS_BAD, bad);
            tally.add(b, Tally.Field.SATISFACTION_GOOD, goodSum);
            tally.add(b, Tally.Field.SATISFACTION_BAD, badSum);
            tally.add(b, Tally.Field.TONE_GOOD, goodTone);
            tally.add(b, Tally.Field.TONE_BAD, badTone);
        }
    }
}
