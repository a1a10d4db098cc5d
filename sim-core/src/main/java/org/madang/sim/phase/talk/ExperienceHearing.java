package org.madang.sim.phase.talk;

import org.madang.sim.exposure.Exposure;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Tally;

/**
 * Talk that passes on experience: the performance that the talker, or the author of a review, last met. Experiences are
 * heard one after the other, those over ties in the order of the talkers.
 *
 * <p>Draws: well-mixed, TALK by skipping; reviews, REVIEW by skipping, and n = 1 one a review for its author; over ties,
 * none.
 */
final class ExperienceHearing implements Hearing {
    private final MarketState market;
    private final Participants p;
    private final Exposure exposure;
    private final Speakers speakers;
    private final Receivers receivers;
    private final long seed;
    /** Shape L, of this week: how loudly those of a locality praise and complain, and what they met on average, by loudness. */
    private final LocalTalk[] praise;

    private final LocalTalk[] complaint;

    ExperienceHearing(MarketState market, Exposure exposure, Receivers receivers, Speakers speakers) {
        this.market = market;
        this.exposure = exposure;
        this.receivers = receivers;
        this.speakers = speakers;
        seed = market.population.seed();
        p = market.population.participants();
        praise = new LocalTalk[p.localities()];
        complaint = new LocalTalk[p.localities()];
    }

    /** @param tone messages relative to one talker of full tone */
    private record LocalTalk(double tone, float met) {}

    @Override
    public void overTies(int k, Messages messages) {
        market.crew.forEach(receivers.parts(), part -> {
            int from = receivers.first(part);
            int to = receivers.first(part + 1);
            int good = 0;
            int bad = 0;
            for (int b = 0; b < messages.blocks(); b++) {
                for (int n = 0; n < messages.size(b); n++) {
                    int i = messages.receiver(b, n);
                    if (i >= from && i < to && exposure.experience(k, i, messages.met(b, n))) {
                        good += messages.good(b, n) ? 1 : 0;
                        bad += messages.good(b, n) ? 0 : 1;
                    }
                }
            }
            market.tally[k].add(part, Tally.Field.MESSAGES_GOOD, good);
            market.tally[k].add(part, Tally.Field.MESSAGES_BAD, bad);
        });
    }

    /** People talk to those of their locality, about what is met there. */
    @Override
    public void mixed(int k, int w, double perTalker) {
        Membership m = market.membership[k];
        market.crew.forEach(p.localities(), l -> {
            praise[l] = talkOf(m, l, true);
            complaint[l] = talkOf(m, l, false);
        });
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = market.blocks.end(b);
            for (int l = p.locality[from]; l <= p.locality[to - 1]; l++) {
                int first = Math.max(from, p.localityStart[l]);
                int end = Math.min(to, p.localityStart[l + 1]);
                double share = perTalker * p.count / (p.localityStart[l + 1] - p.localityStart[l]);
                int good = hear(k, 2 * k, w, first, end, share, praise[l]);
                int bad = hear(k, 2 * k + 1, w, first, end, share, complaint[l]);
                market.tally[k].add(b, Tally.Field.MESSAGES_GOOD, good);
                market.tally[k].add(b, Tally.Field.MESSAGES_BAD, bad);
            }
        });
    }

    private int hear(int k, int stream, int w, int from, int to, double share, LocalTalk talk) {
        int heard = 0;
        Arrivals arrivals = new Arrivals(seed, Decision.TALK, stream, w).over(from, to, share * talk.tone);
        for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
            heard += exposure.experience(k, i, talk.met) ? 1 : 0;
        }
        return heard;
    }

    private LocalTalk talkOf(Membership m, int l, boolean good) {
        double tone = 0;
        double met = 0;
        int from = p.localityStart[l];
        int to = p.localityStart[l + 1];
        for (int at = from >>> 6; at < to + 63 >>> 6; at++) {
            for (long left = m.talkers.inRange(at, from, to); left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                if (good ? m.praising.get(i) : Speakers.complains(m, i)) {
                    double loudness = speakers.loudness(m, i);
                    tone += loudness;
                    met += loudness * speakers.told(m, i);
                }
            }
        }
        return new LocalTalk(tone, tone == 0 ? 0 : (float) (met / tone));
    }

    /** A review shows what one of those met who have something to say; where nobody has, there is none. */
    @Override
    public void reviews(int k, int w, double rate) {
        Membership m = market.membership[k];
        Voices voices = speakers.voices();
        voices.count();
        long key = Draws.key(seed, Decision.REVIEW, k, w, 1);
        market.crew.forEach(market.blocks.count(), b -> {
            int met = 0;
            Arrivals arrivals = new Arrivals(seed, Decision.REVIEW, k, w, m.members.words())
                    .over(market.blocks.start(b), market.blocks.end(b), voices.all() == 0 ? 0 : rate);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                int author = voices.at(Draws.below(Draws.bits(key, i), voices.all()));
                exposure.experience(k, i, speakers.told(m, author));
                met++;
            }
            market.tally[k].add(b, Tally.Field.REVIEWS, met);
        });
    }
}
