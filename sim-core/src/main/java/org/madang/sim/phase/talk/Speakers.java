package org.madang.sim.phase.talk;

import org.madang.sim.config.Persona;
import org.madang.sim.config.WordOfMouth;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/** Finds out who has something to say this week, and what each of them says (eq. 6). */
final class Speakers {
    private final MarketState market;
    private final Tellings tellings;
    private final int freshWeeks;
    private final boolean praiseNeedsTrust;
    private final double baseTone;
    private final double negativity;
    private final double[] talkativeness;
    private final byte[] persona;
    private final float shift;
    /** Null where messages carry opinions. */
    private final Voices voices;

    Speakers(MarketState market) {
        this.market = market;
        tellings = market.population.wellMixed() ? null : new Tellings(market.population.ties());
        WordOfMouth talk = market.scenario.talk();
        freshWeeks = talk.freshWeeks();
        praiseNeedsTrust = talk.praiseNeedsTrust();
        baseTone = talk.baseTone();
        negativity = talk.negativity();
        talkativeness = market.scenario.market().personas().stream()
                .mapToDouble(Persona::talkativeness)
                .toArray();
        persona = market.population.participants().persona;
        shift = (float) talk.ratingShift();
        voices = talk.ofExperience() ? new Voices(market.participants()) : null;
    }

    /** Finds out who of those who may talk praises, and sends their messages at this rate unless the market is well-mixed. */
    void speak(int k, int w, double rate, Messages messages) {
        Tellings.Keys keys = new Tellings.Keys(market.population.seed(), k, w, voices == null ? 1 : freshWeeks);
        market.crew.forEach(market.blocks.count(), b -> new Round(k, b, w, rate, keys, messages).run());
    }

    /** Of platform k as it spoke last: those who have something to say. */
    Voices voices() {
        return voices;
    }

    /** What i tells of the performance it last met, [0, 1]. */
    float told(Membership m, int i) {
        return Math.min(1, Math.max(0, m.met[i] + shift));
    }

    /** How loud i is, relative to a talker of full tone, eq. 6. */
    double loudness(Membership m, int i) {
        return talkativeness[persona[i]] * loudness(baseTone, negativity, m.satisfaction[i]);
    }

    /** Whether i, if it speaks at all, complains. */
    static boolean complains(Membership m, int i) {
        return m.satisfaction[i] < 0;
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
        /** The rate of those who praise. */
        private final double praiseRate;

        private final Messages messages;
        private final Tellings.Keys keys;
        private int good;
        private int bad;
        private double goodSum;
        private double badSum;
        private double goodTone;
        private double badTone;

        Round(int k, int b, int w, double rate, Tellings.Keys keys, Messages messages) {
            this.b = b;
            this.w = w;
            this.rate = rate;
            praiseRate = rate * market.offer[k].reward;
            this.keys = keys;
            this.messages = messages;
            m = market.membership[k];
            tally = market.tally[k];
        }

        void run() {
            messages.clear(b);
            if (voices != null) {
                voices.clear(b);
            }
            for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
                if (m.talkers.words()[at] != 0) {
                    talk(at);
                }
            }
            if (tellings != null && rate > 0) {
                tellings.deliver(messages, b);
            }
            tell();
        }

        /** The talkers of a word, sorted first and heard then: which of them says what, nobody could foresee. */
        private void talk(int at) {
            long fresh = 0;
            long happy = 0;
            long trusting = 0;
            for (long left = m.talkers.words()[at]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = (at << 6) + bit;
                // An experience of last week is one week old.
                fresh |= (w - m.lastExperience[i] - freshWeeks - 1L >>> 63) << bit;
                // Adding 0 turns −0 into 0.
                happy |= (long) Maths.isNotNegative(m.satisfaction[i] + 0f) << bit;
                trusting |= (long) m.trusts(i) << bit;
            }
            m.talkers.words()[at] = fresh;
            long praising = fresh & happy & (praiseNeedsTrust ? trusting : -1);
            m.praising.words()[at] = praising;
            for (long left = praising; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                good++;
                goodSum += m.satisfaction[i];
                goodTone += say(i, true);
            }
            for (long left = fresh & ~happy; left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                bad++;
                badSum += m.satisfaction[i];
                badTone += say(i, false);
            }
        }

        /** Sends the messages of a talker; returns how loud it is. */
        private double say(int i, boolean praise) {
            double loudness = loudness(m, i);
            if (tellings != null && rate > 0) {
                double most = (praise ? praiseRate : rate) * loudness * tellings.reach(i);
                // The chance of a message is below its rate: most talkers are settled by one comparison.
                if (keys.mayTell(i, most)) {
                    tell(i, most, praise);
                }
            }
            if (voices != null) {
                voices.add(b, i);
            }
            return loudness;
        }

        private void tell(int i, double most, boolean praise) {
            if (voices == null) {
                tellings.tell(i, most, keys, praise, messages, b);
            } else {
                tellings.tellOnce(i, most, w - m.lastExperience[i], keys, praise, told(m, i), messages, b);
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
