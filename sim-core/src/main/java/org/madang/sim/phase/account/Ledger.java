package org.madang.sim.phase.account;

import static org.madang.sim.indicator.Indicator.*;

import org.madang.sim.config.Costs;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Platform;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.state.Books;
import org.madang.sim.state.Offer;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;
import org.madang.sim.state.Tally.Field;

/** The money of one platform: what a week earned and cost, and what a member is worth (eq. 20; Gupta, Lehmann & Stuart 2004). */
final class Ledger {
    private static final double WEEKS_A_YEAR = 52;

    private final double yearlyRate;
    private final PlatformState platform;
    private final Offer offer;
    private final Books books;
    private double membersNow;
    private double grossValue;
    private double revenue;
    private double serving;
    private double spending;
    private double acquisitionSpending;

    Ledger(double yearlyRate, PlatformState platform, Offer offer, Books books) {
        this.yearlyRate = yearlyRate;
        this.platform = platform;
        this.offer = offer;
        this.books = books;
    }

    /**
     * Books the week that the tally has just closed.
     *
     * @param w the week of the scenario: weeks before the first, below 1, cost and earn nothing
     */
    void book(Tally t, int w) {
        Platform config = platform.config;
        Costs costs = config.costs();
        membersNow = t.total(Field.SEEKERS) + t.total(Field.PROVIDERS);
        double matches = t.total(Field.MATCHES) - t.total(Field.LEAKED);
        double premiumShare = matches == 0 ? 1 : t.total(Field.PREMIUM_SHARES) / matches;
        grossValue = matches * offer.asked * offer.premium(premiumShare)
                + t.total(Field.CROSS_SOLD) * offer.asked * offer.crossValue;
        double takeRate = platform.fees().seeker() + platform.fees().provider();
        revenue = takeRate * grossValue
                + config.subscription().seeker() * t.total(Field.SEEKERS)
                + config.subscription().provider() * t.total(Field.PROVIDERS)
                + config.dataUse().income() * t.total(Field.ADDRESSED);
        double supported = membersNow + (costs.newMemberFactor() - 1) * t.total(Field.NEW_MEMBERS);
        serving = costs.perMatch() * matches + costs.supportPerMember() * supported;
        double retentionSpending = 0;
        for (Lever lever : Lever.values()) {
            retentionSpending += lever == Lever.ACQUISITION || !platform.present ? 0 : platform.spend(lever);
        }
        acquisitionSpending = platform.present ? acquisitionSpending() : 0;
        spending = retentionSpending + acquisitionSpending;
        if (w == 1) {
            begin(t);
        }
        remember(t, retentionSpending);
        if (w >= 1) {
            double profit = revenue - serving - spending;
            books.netPresentValue += profit * StrictMath.pow(1 + yearlyRate, -w / WEEKS_A_YEAR);
            platform.cash += profit;
        }
    }

    /** The account begins with those who were members before its first week. */
    private void begin(Tally t) {
        double joined = t.total(Field.JOINS_SEEKER) + t.total(Field.JOINS_PROVIDER);
        double left = t.total(Field.LEAVES_SEEKER) + t.total(Field.LEAVES_PROVIDER);
        books.begin(membersNow + left - joined);
    }

    /** Money that buys nothing, for want of prospects or of people who take the bonus, is spent as well; never twice. */
    private double acquisitionSpending() {
        return platform.config.costs().withinBudget()
                ? platform.bonusesPaid + platform.partnerPaid + platform.winBackPaid + platform.mediaPaid
                : Math.max(platform.spend(Lever.ACQUISITION), platform.bonusesPaid + platform.partnerPaid);
    }

    private void remember(Tally t, double retentionSpending) {
        double joined = t.total(Field.JOINS_SEEKER) + t.total(Field.JOINS_PROVIDER);
        double left = t.total(Field.LEAVES_SEEKER) + t.total(Field.LEAVES_PROVIDER);
        books.joins.add(joined);
        books.firstJoins.add(joined - t.total(Field.RETURNS));
        books.joinsByTalk.add(t.total(Field.JOINS_WORD_OF_MOUTH));
        books.leaves.add(left);
        books.members.add(membersNow + left);
        books.margins.add(revenue - serving);
        books.acquisition.add(acquisitionSpending);
        books.retention.add(retentionSpending);
        books.everJoined += joined;
        books.marginSoFar += revenue - serving;
    }

    void write(WeeklySeries s, int w) {
        put(s, w, GROSS_MERCHANDISE_VALUE, grossValue);
        put(s, w, REVENUE, revenue);
        put(s, w, SERVING_COST, serving);
        put(s, w, SPEND, spending);
        put(s, w, SPEND_ACQUISITION, acquisitionSpending);
        put(s, w, SPEND_SATISFACTION, lever(Lever.SATISFACTION));
        put(s, w, SPEND_RELATIONSHIP, lever(Lever.RELATIONSHIP));
        put(s, w, SPEND_EXPERIENCE, lever(Lever.EXPERIENCE));
        put(s, w, SPEND_INTERACTION, lever(Lever.INTERACTION));
        put(s, w, SPEND_TRUST, lever(Lever.TRUST));
        put(s, w, PROFIT, revenue - serving - spending);
        put(s, w, NET_PRESENT_VALUE, books.netPresentValue);
        put(s, w, CASH, platform.cash);
        worth(s, w);
    }

    private void worth(WeeklySeries s, int w) {
        double acquisitionCost = books.acquisition.sum() / books.joins.sum();
        double margin = books.margins.sum() / books.members.sum();
        double churn = books.leaves.sum() / books.members.sum();
        double lifetimeValue = margin * multiple(1 - churn, yearlyRate);
        double reproduction = churn > 0 ? books.joinsByTalk.sum() / books.members.sum() / churn : Double.NaN;
        put(s, w, ACQUISITION_COST, acquisitionCost);
        put(s, w, FIRST_CUSTOMER_COST, books.acquisition.sum() / books.firstJoins.sum());
        put(s, w, RETENTION_COST, WEEKS_A_YEAR * books.retention.sum() / books.members.sum());
        put(s, w, MARGIN, margin);
        put(s, w, PAYBACK, margin > 0 ? acquisitionCost / margin : Double.NaN);
        put(s, w, LIFETIME_VALUE, lifetimeValue);
        put(s, w, REALISED_VALUE, books.marginSoFar / books.everJoined);
        put(s, w, CUSTOMER_EQUITY, membersNow * lifetimeValue);
        put(s, w, REPRODUCTION_NUMBER, reproduction);
    }

    /** r / (1 + i − r) with weekly retention r and the weekly rate i of a yearly rate: lifetime value over margin. */
    static double multiple(double weeklyRetention, double yearlyRate) {
        double weeklyRate = StrictMath.pow(1 + yearlyRate, 1 / WEEKS_A_YEAR) - 1;
        return weeklyRetention / (1 + weeklyRate - weeklyRetention);
    }

    private double lever(Lever lever) {
        return platform.present ? platform.spend(lever) : 0;
    }

    private static void put(WeeklySeries s, int w, Indicator indicator, double value) {
        s.set(indicator, w, Double.isInfinite(value) ? Double.NaN : value);
    }
}
