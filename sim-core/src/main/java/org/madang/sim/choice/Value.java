package org.madang.sim.choice;

import org.madang.sim.config.Adoption;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Maths;
import org.madang.sim.state.LocalRecord;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Offer;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;

/** The net value of a platform to a participant (eq. 10, 11), before any bonus. */
public final class Value {
    private final MarketState market;
    private final Adoption join;
    private final Participants p;
    private final double[] priceSensitivity;
    private final double[] outsideOption;
    private final float[] reservation;
    private final boolean earnings;
    /** Shape K × L: M_l, the expected match of a seeker, and U_l, the expected use of a provider's capacity. */
    private final double[][] expectedMatch;

    private final double[][] expectedUse;
    /** Shape sides × K: the lowest of them, seekers' first. */
    private final double[][] leastExpected;

    private final double[] ofSeekers;
    private final double[] ofProviders;
    private final double meanNeed;
    private final double meanCapacity;

    public Value(MarketState market) {
        this.market = market;
        join = market.scenario.join();
        p = market.population.participants();
        priceSensitivity = perPersona(market, Persona::priceSensitivity);
        outsideOption = perPersona(market, Persona::outsideOption);
        reservation = market.people.outside;
        earnings = join.providerValue() == Adoption.ProviderValue.EARNINGS;
        expectedMatch = new double[market.platforms()][p.localities()];
        expectedUse = new double[market.platforms()][p.localities()];
        leastExpected = new double[2][market.platforms()];
        ofSeekers = new double[market.platforms()];
        ofProviders = new double[market.platforms()];
        meanNeed = meanNeed();
        meanCapacity = meanCapacity();
    }

    private static double[] perPersona(MarketState market, java.util.function.ToDoubleFunction<Persona> which) {
        return market.scenario.market().personas().stream().mapToDouble(which).toArray();
    }

    private double meanNeed() {
        double sum = 0;
        for (float need : p.needRate) {
            sum += need;
        }
        return sum / Math.max(1, p.of(Side.SEEKER));
    }

    private double meanCapacity() {
        double sum = 0;
        double[] availability = perPersona(market, Persona::availability);
        for (int i = 0; i < p.count; i++) {
            sum += p.capacity[i] * availability[p.persona[i]];
        }
        return sum / Math.max(1, p.of(Side.PROVIDER));
    }

    /** Takes in what the platforms have seen; once a week, before {@link #of}. */
    public void refresh() {
        for (int k = 0; k < market.platforms(); k++) {
            LocalRecord record = market.record[k];
            leastExpected[0][k] = 1;
            leastExpected[1][k] = 1;
            for (int l = 0; l < p.localities(); l++) {
                expectedMatch[k][l] = expectedMatch(record, l);
                expectedUse[k][l] = expectedUse(record, l);
                leastExpected[0][k] = Math.min(leastExpected[0][k], expectedMatch[k][l]);
                leastExpected[1][k] = Math.min(leastExpected[1][k], expectedUse[k][l]);
            }
            PlatformState platform = market.platform[k];
            ofSeekers[k] = (double) platform.seekers / Math.max(1, p.of(Side.SEEKER));
            ofProviders[k] = (double) platform.providers / Math.max(1, p.of(Side.PROVIDER));
        }
    }

    private double expectedMatch(LocalRecord record, int l) {
        double supply = meanCapacity * record.providers[l];
        double demand = meanNeed * record.seekers[l];
        double thick = Maths.chanceOf(join.thickness() * record.providers[l]);
        double prior = thick * (demand <= supply ? 1 : supply / demand);
        return (record.matchesSeen[l] + join.priorRequests() * prior) / (record.requestsSeen[l] + join.priorRequests());
    }

    private double expectedUse(LocalRecord record, int l) {
        double supply = meanCapacity * record.providers[l];
        double demand = meanNeed * record.seekers[l];
        double thick = Maths.chanceOf(join.thickness() * record.seekers[l]);
        double prior = thick * (supply <= demand ? 1 : demand / supply);
        return (record.matchesSeen[l] + join.priorRequests() * prior) / (record.capacitySeen[l] + join.priorRequests());
    }

    /** V of platform k for participant i. */
    public double of(int k, int i) {
        boolean provider = p.isProvider(i);
        double own = provider ? ofProviders[k] : ofSeekers[k];
        return otherSide(k, i, provider) + join.sameSide() * own - outside(i) - price(k, i);
    }

    /** o_i, the value of having no platform. */
    double outside(int i) {
        return reservation == null ? outsideOption[p.persona[i]] : reservation[i];
    }

    /** η·(p − 1) for a seeker, η·fee for a provider: what is felt of the price, less what comes back of it. */
    private double price(int k, int i) {
        boolean provider = p.isProvider(i);
        if (p.paidByOther(i) || provider && earnings) {
            return 0;
        }
        double over = provider ? market.offer[k].borne : over(k, i);
        return priceSensitivity[p.persona[i]] * (over - back(k, i));
    }

    /** What i gets back of a match, as a part of the reference. */
    private double back(int k, int i) {
        return market.arms == null ? 0 : market.arms.back(k, i);
    }

    /** p − 1 of seeker i. */
    private double over(int k, int i) {
        Offer offer = market.offer[k];
        float[] share = market.membership[k].premiumShare;
        return offer.over + offer.overPremium * (share == null ? 1 : share[i]);
    }

    private double otherSide(int k, int i, boolean provider) {
        double e = expectation(k, i);
        return switch (join.crossSide()) {
            case EXPECTED_MATCH -> e * (provider ? use(k, i) : expectedMatch[k][p.locality[i]]);
            case LOG_PARTICIPATION -> participation(k, provider);
            case NONE -> e;
        };
    }

    /** e, and what somebody who has not been a member sees of the experience lever before joining. */
    public float expectation(int k, int i) {
        Membership m = market.membership[k];
        double seen = market.offer[k].visibleLift;
        return seen == 0 || m.stage[i] != Stage.AWARE
                ? m.expectation[i]
                : Math.min(1, m.expectation[i] + (float) seen * m.gainFit[i]);
    }

    /** The logarithm of the other side's participating share. */
    private double participation(int k, boolean provider) {
        double other = provider ? ofSeekers[k] : ofProviders[k];
        return other > 0 ? Maths.log(other) : -1e9;
    }

    /** U: what a provider expects an offered unit to be used; with what it earns where providers weigh that. */
    private double use(int k, int i) {
        double ofLocality = useHere(k, i);
        if (!earnings) {
            return ofLocality;
        }
        float[] own = market.membership[k].ownUse;
        double kept = Math.max(0, market.offer[k].kept + back(k, i));
        return kept * (own != null && own[i] >= 0 ? own[i] : ofLocality);
    }

    /** What V + o of nobody of a side who expects so much, or more, is below on platform k. */
    double least(int k, boolean provider, double expectation) {
        Offer offer = market.offer[k];
        double over = provider ? (earnings ? 0 : offer.borne) : offer.over + Math.max(0, offer.overPremium);
        if (market.arms != null && market.arms.k == k && !(provider && earnings)) {
            over += Math.max(0, -market.arms.back);
        }
        double dearest = 0;
        for (double sensitivity : priceSensitivity) {
            dearest = Math.max(dearest, sensitivity * over);
        }
        double own = provider ? ofProviders[k] : ofSeekers[k];
        return leastOfOthers(k, provider, expectation) + join.sameSide() * own - dearest;
    }

    private double leastOfOthers(int k, boolean provider, double expectation) {
        return switch (join.crossSide()) {
            // Whose own record says that nobody wants what it offers.
            case EXPECTED_MATCH -> provider && earnings ? 0 : expectation * leastExpected[provider ? 1 : 0][k];
            case LOG_PARTICIPATION -> participation(k, provider);
            case NONE -> expectation;
        };
    }

    /** The use of an offered unit of capacity that platform k's record in the locality of provider i promises. */
    double useHere(int k, int i) {
        return expectedUse[k][p.locality[i]];
    }

    /** What somebody would have without platform k and its price: o + η·(p − 1), what satisfaction is measured against. */
    double standard(int k, int i) {
        return outside(i) + (p.isProvider(i) ? 0 : price(k, i));
    }

    /** What the joining bonus adds for participant i, in units of value. */
    public double bonus(int k, int i) {
        return gift(i, market.offer(k, i).bonus);
    }

    /** What money adds for participant i, whoever pays its account; given as a part of the reference, in units of value. */
    double gift(int i, double part) {
        return priceSensitivity[p.persona[i]] * part;
    }
}
