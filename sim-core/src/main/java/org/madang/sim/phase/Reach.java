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
        double mediaRate = payAndBuyMedia(platform);
        Event.PartnerCampaign partner = platform.partner;
        int end = market.world.participants().localityStart[platform.openLocalities];
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = Math.min(end, market.blocks.end(b));
            if (from < to) {
                Tally tally = market.tally[k];
                int contacts = advertise(k, arrivals(Decision.ADVERTISING, k, w).over(from, to, mediaRate))
                        + chance(k, arrivals(Decision.ORGANIC, k, w).over(from, to, organicRate));
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

    private Arrivals arrivals(Decision decision, int k, int w) {
        return new Arrivals(seed, decision, k, w, market.membership[k].members.words());
    }

    /** Pays partner and bonuses first and spends the rest on media; returns contacts a prospect, the exponent of eq. 3. */
    private double payAndBuyMedia(PlatformState platform) {
        platform.bonusesPaid = platform.bonusesOwed;
        platform.bonusesOwed = 0;
        platform.partnerPaid = platform.partner == null ? 0 : platform.partner.cost();
        double media = platform.spend(Lever.ACQUISITION) - platform.bonusesPaid - platform.partnerPaid;
        Participants p = market.world.participants();
        double prospects = p.localityStart[platform.openLocalities] - (double) platform.members();
        return media > 0 && prospects > 0 ? media / (platform.config.costs().perContact() * prospects) : 0;
    }

    private int advertise(int k, Arrivals contacts) {
        Membership m = market.membership[k];
        float trust = (float) market.platform[k].trust;
        long reachable = Draws.key(seed, Decision.REACHABLE);
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (m.stage[i] != Stage.MEMBER && (ceiling >= 1 || Draws.uniform(reachable, i) < ceiling)) {
                expose(m, i, Channel.ADVERTISING, trust);
                exposed++;
            }
        }
        return exposed;
    }

    private int chance(int k, Arrivals contacts) {
        Membership m = market.membership[k];
        float trust = (float) market.platform[k].trust;
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (m.stage[i] != Stage.MEMBER) {
                expose(m, i, Channel.ADVERTISING, trust);
                exposed++;
            }
        }
        return exposed;
    }

    private int recommend(int k, Event.PartnerCampaign partner, Arrivals contacts) {
        Membership m = market.membership[k];
        long base = Draws.key(seed, Decision.PARTNER_BASE, k, partner.week(), 0);
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (m.stage[i] != Stage.MEMBER && Draws.uniform(base, i) < partner.base()) {
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
