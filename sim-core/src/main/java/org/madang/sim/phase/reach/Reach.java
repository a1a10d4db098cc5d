package org.madang.sim.phase.reach;

import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Bits;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;

/**
 * Phase 3: advertising, chance and partners expose non-members (eq. 3, 4).
 *
 * <p>Reads: acquisition spending, institutional trust, stages. Writes: stage, personal trust, who considers joining.
 * Draws: ADVERTISING, ORGANIC and PARTNER by skipping; REACHABLE one a participant, once; PARTNER_BASE one for each exposed.
 */
public final class Reach implements Phase {
    private final MarketState market;
    private final long seed;
    private final double organicRate;
    private final double ceiling;
    private final float trustTransfer;
    /** Those whom no advertising ever reaches, and with them this week's members; null where everybody can be reached. */
    private final Bits unreachable;

    private final Bits closed;

    public Reach(MarketState market) {
        this.market = market;
        seed = market.population.seed();
        organicRate = Maths.rateOf(market.scenario.reach().organicExposure());
        ceiling = market.scenario.reach().ceiling();
        trustTransfer = (float) market.scenario.reach().trustTransfer();
        unreachable = ceiling < 1 ? unreachable() : null;
        closed = ceiling < 1 ? new Bits(market.participants()) : null;
    }

    private Bits unreachable() {
        Bits unreachable = new Bits(market.participants());
        long key = Draws.key(seed, Decision.REACHABLE);
        for (int i = 0; i < market.participants(); i++) {
            if (!(Draws.uniform(key, i) < ceiling)) {
                unreachable.set(i);
            }
        }
        return unreachable;
    }

    @Override
    public void run(int w) {
        for (int k = 0; k < market.platforms(); k++) {
            if (market.platform[k].present) {
                reach(k, w);
            }
        }
    }

    private void reach(int k, int w) {
        PlatformState platform = market.platform[k];
        double mediaRate = payAndBuyMedia(platform);
        Event.PartnerCampaign partner = platform.partner;
        int end = market.population.participants().localityStart[platform.openLocalities];
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = Math.min(end, market.blocks.end(b));
            if (from < to) {
                Tally tally = market.tally[k];
                Arrivals paid = new Arrivals(seed, Decision.ADVERTISING, k, w, closed(k, from, to));
                int contacts = advertise(k, paid.over(from, to, mediaRate))
                        + advertise(k, arrivals(Decision.ORGANIC, k, w).over(from, to, organicRate));
                tally.add(b, Tally.Field.ADVERTISING_CONTACTS, contacts);
                if (partner != null) {
                    double rate = Maths.rateOf(partner.exposure());
                    int met = recommend(
                            k, partner, arrivals(Decision.PARTNER, k, w).over(from, to, rate));
                    tally.add(b, Tally.Field.PARTNER_CONTACTS, met);
                }
            }
        });
    }

    /** Whom advertising does not reach: the members of k, and those whom it never does. */
    private long[] closed(int k, int from, int to) {
        long[] members = market.membership[k].members.words();
        if (ceiling >= 1) {
            return members;
        }
        for (int at = from >>> 6; at < to + 63 >>> 6; at++) {
            closed.words()[at] = members[at] | unreachable.words()[at];
        }
        return closed.words();
    }

    private Arrivals arrivals(Decision decision, int k, int w) {
        return new Arrivals(seed, decision, k, w, market.membership[k].members.words());
    }

    /** Pays partner and bonuses first and spends the rest on media; returns contacts a prospect, the exponent of eq. 3. */
    private double payAndBuyMedia(PlatformState platform) {
        platform.bonusesPaid = platform.bonusesOwed;
        platform.bonusesOwed = 0;
        platform.partnerPaid = platform.partner == null ? 0 : platform.partner.cost();
        double media = platform.spend(Lever.ACQUISITION) - platform.bonusesPaid - platform.partnerPaid;
        Participants p = market.population.participants();
        double prospects = p.localityStart[platform.openLocalities] - (double) platform.members();
        return media > 0 && prospects > 0 ? media / (platform.config.costs().perContact() * prospects) : 0;
    }

    private int advertise(int k, Arrivals contacts) {
        Membership m = market.membership[k];
        float trust = (float) market.platform[k].trust;
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            expose(m, i, Channel.ADVERTISING, trust);
            exposed++;
        }
        return exposed;
    }

    private int recommend(int k, Event.PartnerCampaign partner, Arrivals contacts) {
        Membership m = market.membership[k];
        long base = Draws.key(seed, Decision.PARTNER_BASE, k, partner.week(), 0);
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (Draws.uniform(base, i) < partner.base()) {
                expose(m, i, Channel.PARTNER, (float) partner.trust());
                exposed++;
            }
        }
        return exposed;
    }

    /** A non-member hears of the platform, and trusts it a little more as it is trusted; eq. 4. */
    private void expose(Membership m, int i, Channel channel, float towards) {
        m.trust[i] += trustTransfer * (towards - m.trust[i]);
        m.hear(i, channel);
    }
}
