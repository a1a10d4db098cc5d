package org.madang.sim.phase;

import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/**
 * Phase 3: advertising, chance and partners expose non-members (eq. 3, 4).
 *
 * <p>Reads: acquisition spending, institutional trust, stages. Writes: stage, personal trust, who considers joining.
 * Draws: ADVERTISING, ORGANIC and PARTNER by skipping; REACHABLE and PARTNER_BASE one for each exposed.
 */
public final class Reach implements Phase {
    private final MarketState market;
    private final long seed;
    private final double organicRate;
    private final double ceiling;
    private final float trustTransfer;

    public Reach(MarketState market) {
        this.market = market;
        seed = market.world.seed();
        organicRate = Maths.rateOf(market.scenario.reach().organicExposure());
        ceiling = market.scenario.reach().ceiling();
        trustTransfer = (float) market.scenario.reach().trustTransfer();
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
        double mediaRate = payAndBuyMedia(platform, w);
        Event.PartnerCampaign partner = platform.partner;
        int end = market.world.participants().localityStart[platform.openLocalities];
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = Math.min(end, market.blocks.end(b));
            if (from < to) {
                advertise(k, w, b, new Arrivals(seed, Decision.ADVERTISING, k, w).over(from, to, mediaRate));
                chance(k, b, new Arrivals(seed, Decision.ORGANIC, k, w).over(from, to, organicRate));
                if (partner != null) {
                    double rate = Maths.rateOf(partner.exposure());
                    recommend(k, b, partner, new Arrivals(seed, Decision.PARTNER, k, w).over(from, to, rate));
                }
            }
        });
    }

    /** Pays partner and bonuses first and spends the rest on media; returns contacts a prospect, the exponent of eq. 3. */
    private double payAndBuyMedia(PlatformState platform, int w) {
        platform.bonusesPaid = platform.bonusesOwed;
        platform.bonusesOwed = 0;
        platform.partnerPaid = platform.partner == null ? 0 : platform.partner.cost();
        double media = platform.spend(Lever.ACQUISITION) - platform.bonusesPaid - platform.partnerPaid;
        Participants p = market.world.participants();
        double prospects = p.localityStart[platform.openLocalities] - (double) platform.members();
        return media > 0 && prospects > 0
                ? media / (platform.config.costs().perContact() * prospects)
                : 0;
    }

    private void advertise(int k, int w, int b, Arrivals contacts) {
        long reachable = Draws.key(seed, Decision.REACHABLE);
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (ceiling >= 1 || Draws.uniform(reachable, i) < ceiling) {
                expose(k, b, i, Channel.ADVERTISING, (float) market.platform[k].trust);
            }
        }
    }

    private void chance(int k, int b, Arrivals contacts) {
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            expose(k, b, i, Channel.ADVERTISING, (float) market.platform[k].trust);
        }
    }

    private void recommend(int k, int b, Event.PartnerCampaign partner, Arrivals contacts) {
        long base = Draws.key(seed, Decision.PARTNER_BASE, k, partner.week(), 0);
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (Draws.uniform(base, i) < partner.base()) {
                expose(k, b, i, Channel.PARTNER, (float) partner.trust());
            }
        }
    }

    private void expose(int k, int b, int i, Channel channel, float towards) {
        Membership m = market.membership[k];
        if (m.stage[i] != Stage.MEMBER) {
            m.trust[i] += trustTransfer * (towards - m.trust[i]);
            m.hear(i, channel);
            boolean partner = channel == Channel.PARTNER;
            market.tally[k].add(b, partner ? Tally.Field.PARTNER_CONTACTS : Tally.Field.ADVERTISING_CONTACTS, 1);
        }
    }
}
