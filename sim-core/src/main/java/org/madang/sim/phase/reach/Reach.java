package org.madang.sim.phase.reach;

import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.exposure.Exposure;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Arrivals;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Factors;
import org.madang.sim.random.Maths;
import org.madang.sim.state.Bits;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;

/**
 * Phase 3: advertising, chance and partners expose non-members (eq. 3, 4), and members are shown why to trust (eq. 30).
 *
 * <p>Reads: acquisition spending, institutional trust, stages. Writes: stage, personal trust, expectation, who considers
 * joining. Draws: ADVERTISING, ORGANIC and PARTNER by skipping; REACHABLE and, where people see unequally much, MEDIA_RATE
 * one a participant, once; PARTNER_BASE one for each exposed; see {@link Letters}, {@link AimedAt}, {@link Repair}.
 */
public final class Reach implements Phase {
    private final MarketState market;
    private final Participants people;
    private final long seed;
    private final double organicRate;
    private final double ceiling;
    private final Exposure exposure;
    private final Letters letters;
    private final AimedAt aimedAt;
    private final Repair repair;
    /** Those whom no advertising ever reaches, and with them this week's members; null where everybody can be reached. */
    private final Bits unreachable;

    /** Made when first needed. */
    private Bits closed;
    /** How much media each sees; null where all see as much. */
    private final Factors factors;

    private final double targeting;

    public Reach(MarketState market) {
        this.market = market;
        exposure = new Exposure(market);
        people = market.population.participants();
        letters = new Letters(market, exposure);
        aimedAt = new AimedAt(market);
        repair = new Repair(market, exposure);
        seed = market.population.seed();
        organicRate = Maths.rateOf(market.scenario.reach().organicExposure());
        ceiling = market.scenario.reach().ceiling();
        targeting = market.scenario.reach().targeting();
        double unevenness = market.scenario.reach().unevenness();
        factors = unevenness == 0
                ? null
                : Factors.gamma(market.participants(), unevenness, Draws.key(seed, Decision.MEDIA_RATE));
        unreachable = ceiling < 1 ? unreachable() : null;
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
        Bits aimed = aimedAt.of(k, w);
        if (closed == null && (unreachable != null || aimed != null)) {
            closed = new Bits(market.participants());
        }
        double mediaRate = payAndBuyMedia(k, aimed);
        double writtenTo = letters.chance(k);
        double repaired = repair.chance(k);
        Event.PartnerCampaign partner = platform.partner;
        int end = market.population.participants().localityStart[platform.openLocalities];
        market.crew.forEach(market.blocks.count(), b -> {
            int from = market.blocks.start(b);
            int to = Math.min(end, market.blocks.end(b));
            if (from < to) {
                Tally tally = market.tally[k];
                Arrivals paid = new Arrivals(seed, Decision.ADVERTISING, k, w, closed(k, aimed, from, to), factors);
                int contacts = advertise(k, paid.over(from, to, mediaRate))
                        + show(k, arrivals(Decision.ORGANIC, k, w).over(from, to, organicRate));
                contacts += writtenTo > 0 ? letters.write(k, w, from, to, writtenTo) : 0;
                tally.add(b, Tally.Field.ADVERTISING_CONTACTS, contacts);
                if (repaired > 0) {
                    repair.show(k, w, from, to, repaired);
                }
                if (partner != null) {
                    double rate = Maths.rateOf(partner.exposure()) * paidPart(platform, partner);
                    int met = recommend(
                            k, partner, arrivals(Decision.PARTNER, k, w).over(from, to, rate));
                    tally.add(b, Tally.Field.PARTNER_CONTACTS, met);
                }
            }
        });
    }

    /** Whom advertising does not reach: the members of k, those whom it never does, and those whom it is not for. */
    private long[] closed(int k, Bits aimed, int from, int to) {
        long[] members = market.membership[k].members.words();
        if (unreachable == null && aimed == null) {
            return members;
        }
        for (int at = from >>> 6; at < to + 63 >>> 6; at++) {
            closed.words()[at] = members[at]
                    | (unreachable == null ? 0 : unreachable.words()[at])
                    | (aimed == null ? 0 : ~aimed.words()[at]);
        }
        return closed.words();
    }

    private Arrivals arrivals(Decision decision, int k, int w) {
        return new Arrivals(seed, decision, k, w, market.membership[k].members.words());
    }

    /** Pays partner and bonuses first and spends the rest on media; returns contacts a prospect, the exponent of eq. 3. */
    private double payAndBuyMedia(int k, Bits aimed) {
        PlatformState platform = market.platform[k];
        double partner = platform.partner == null ? 0 : platform.partner.cost();
        platform.winBackPaid = letters.cost(k, platform.spend(Lever.ACQUISITION) - partner);
        double media =
                platform.config.costs().withinBudget() ? payWithin(platform, partner) : payFirst(platform, partner);
        platform.mediaPaid = Math.max(0, media);
        double shared = media > 0 ? sharedBy(k, aimed) : 0;
        double contact = platform.config.costs().perContact()
                * (aimed == null ? 1 : platform.aim().price());
        return shared > 0 ? media / (contact * shared) : 0;
    }

    /**
     * Among how many people the contacts are shared, each by its factor: of those whom they are for those who are no members
     * and, as far as advertising is not kept from them, members, for whom contacts are lost, as they are for those whom it
     * never reaches.
     */
    private double sharedBy(int k, Bits aimed) {
        int end = market.population.participants().localityStart[market.platform[k].openLocalities];
        if (aimed != null) {
            return sharedBy(aimed, market.membership[k].members, end);
        }
        if (factors == null) {
            return end - targeting * market.platform[k].members();
        }
        double members = 0;
        Bits who = market.membership[k].members;
        for (int at = 0; targeting > 0 && at < end + 63 >>> 6; at++) {
            for (long left = who.inRange(at, 0, end); left != 0; left &= left - 1) {
                members += factors.of((at << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        return factors.sum(0, end) - targeting * members;
    }

    private double sharedBy(Bits aimed, Bits members, int end) {
        double shared = 0;
        for (int at = 0; at < end + 63 >>> 6; at++) {
            for (long left = aimed.inRange(at, 0, end); left != 0; left &= left - 1) {
                int i = (at << 6) + Long.numberOfTrailingZeros(left);
                shared += (factors == null ? 1 : factors.of(i)) * (members.get(i) ? 1 - targeting : 1);
            }
        }
        return shared;
    }

    /** Last week's bonuses and the partner are paid in full, if need be beyond the budget; the rest is for media. */
    private static double payFirst(PlatformState platform, double partner) {
        platform.bonusesPaid = platform.bonusesOwed;
        platform.bonusesOwed = 0;
        platform.partnerPaid = partner;
        return platform.spend(Lever.ACQUISITION) - platform.bonusesPaid - partner - platform.winBackPaid;
    }

    /** The partner is paid first, the rest is the purse for this week's bonuses; what last week's purse had left is for media. */
    private static double payWithin(PlatformState platform, double partner) {
        double budget = platform.spend(Lever.ACQUISITION);
        platform.bonusesPaid = 0;
        platform.partnerPaid = Math.min(budget, partner);
        double rest = budget - platform.partnerPaid - platform.winBackPaid;
        double left = platform.purse;
        platform.purse = platform.promises() ? rest : 0;
        return platform.promises() ? left : left + rest;
    }

    private int advertise(int k, Arrivals contacts) {
        double[] trust = market.platform[k].trust;
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            exposure.advertise(k, i, Channel.ADVERTISING, (float) trust[people.provides(i)]);
            exposed++;
        }
        return exposed;
    }

    /** Press, search, chance: people find the platform without being promised anything. */
    private int show(int k, Arrivals contacts) {
        double[] trust = market.platform[k].trust;
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            exposure.show(k, i, Channel.ADVERTISING, (float) trust[people.provides(i)]);
            exposed++;
        }
        return exposed;
    }

    /** A partner who is not paid in full recommends as much less. */
    private static double paidPart(PlatformState platform, Event.PartnerCampaign partner) {
        return platform.partnerPaid < partner.cost() ? platform.partnerPaid / partner.cost() : 1;
    }

    private int recommend(int k, Event.PartnerCampaign partner, Arrivals contacts) {
        long base = Draws.key(seed, Decision.PARTNER_BASE, k, partner.week(), 0);
        int exposed = 0;
        for (int i = contacts.next(); i >= 0; i = contacts.next()) {
            if (Draws.uniform(base, i) < partner.base()) {
                exposure.advertise(k, i, Channel.PARTNER, (float) partner.trust());
                exposed++;
            }
        }
        return exposed;
    }
}
