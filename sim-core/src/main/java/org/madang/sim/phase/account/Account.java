package org.madang.sim.phase.account;

import static org.madang.sim.indicator.Indicator.*;

import java.util.List;
import org.madang.sim.config.Costs;
import org.madang.sim.config.Lever;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.phase.Phase;
import org.madang.sim.state.FirstCustomers;
import org.madang.sim.state.LocalRecord;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;
import org.madang.sim.state.Tally.Field;

/**
 * Phase 9: money and indicators (eq. 20; §7 of the model document).
 *
 * <p>Reads: everything of the week. Writes: the weekly series, and what a platform knows of itself next week. Draws: none.
 */
public final class Account implements Phase {
    private final MarketState market;
    private final Census observe;
    private final Ledger[] ledger;
    private final WeeklySeries[] series;
    /** Where weeks go that are not in the report. */
    private final WeeklySeries[] unreported;

    private final GroupCensus groups;
    private WeeklySeries[] row;

    /**
     * @param series by platform, where the weeks go
     * @param groups what {@link #groups} gave for the weeks before, in a market that goes on
     */
    public Account(MarketState market, WeeklySeries[] series, List<WeeklySeries> groups) {
        this.market = market;
        this.series = series;
        unreported = new WeeklySeries[series.length];
        java.util.Arrays.setAll(unreported, k -> new WeeklySeries(1));
        this.groups = new GroupCensus(market, groups);
        observe = new Census(market);
        ledger = new Ledger[market.platforms()];
        for (int k = 0; k < ledger.length; k++) {
            ledger[k] =
                    new Ledger(market.scenario.discountRate(), market.platform[k], market.offer[k], market.books[k]);
        }
    }

    @Override
    public void run(int w) {
        int week = market.weekOf(w);
        int weeks = market.scenario.weeks();
        boolean reported = week >= 1 && week <= weeks;
        int at = reported ? week : 1;
        row = reported ? series : unreported;
        for (int k = 0; k < market.platforms(); k++) {
            observe.observe(k, w);
            market.tally[k].close();
            ledger[k].book(market.tally[k], week);
            people(k, at);
            set(k, at, REPEAT_RATE, repeatRate(market.firstCustomers[k], w));
            service(k, at);
            ledger[k].write(row[k], at);
            learn(k, at);
        }
        shares(at);
        if (market.arms != null && reported) {
            groups.count(week);
        }
        for (LocalRecord record : market.record) {
            if (reported && week > weeks - LocalRecord.WEEKS_AT_END) {
                record.keep();
            }
            record.endWeek();
        }
    }

    /** What all of it was worth, once the market has been simulated to its end. */
    public void close() {
        for (int k = 0; k < series.length; k++) {
            series[k].set(NET_PRESENT_VALUE_WITH_REMAINS, market.scenario.weeks(), market.books[k].netPresentValue);
        }
    }

    /** The groups of the people under treatment, on the platform that treats them; empty without one. */
    public List<WeeklySeries> groups() {
        return groups.series();
    }

    /** Of those whose first match was 14 to 26 weeks ago, who came back within 13 weeks; NaN where there are none. */
    private static double repeatRate(FirstCustomers customers, int w) {
        double firsts = 0;
        double seconds = 0;
        for (int before = 1; before <= FirstCustomers.WATCHED; before++) {
            int cohort = w - FirstCustomers.WATCHED - before;
            firsts += customers.firsts(cohort);
            seconds += customers.seconds(cohort);
        }
        return seconds / firsts;
    }

    private void people(int k, int w) {
        Tally t = market.tally[k];
        double members = t.total(Field.SEEKERS) + t.total(Field.PROVIDERS);
        double joins = t.total(Field.JOINS_SEEKER) + t.total(Field.JOINS_PROVIDER);
        double leaves = t.total(Field.LEAVES_SEEKER) + t.total(Field.LEAVES_PROVIDER);
        set(k, w, MEMBERS, members);
        set(k, w, Indicator.SEEKERS, t.total(Field.SEEKERS));
        set(k, w, Indicator.PROVIDERS, t.total(Field.PROVIDERS));
        set(k, w, ACTIVE, t.total(Field.ACTIVE_SEEKERS) + t.total(Field.ACTIVE_PROVIDERS));
        set(k, w, Indicator.ACTIVE_SEEKERS, t.total(Field.ACTIVE_SEEKERS));
        set(k, w, Indicator.ACTIVE_PROVIDERS, t.total(Field.ACTIVE_PROVIDERS));
        set(k, w, PAID_BY_OTHER, t.total(Field.PAYERS_OTHER));
        set(k, w, UNAWARE, market.participants() - members - t.total(Field.AWARE) - t.total(Field.LAPSED));
        set(k, w, Indicator.AWARE, t.total(Field.AWARE));
        set(k, w, Indicator.LAPSED, t.total(Field.LAPSED));
        set(k, w, JOINS, joins);
        set(k, w, Indicator.JOINS_ADVERTISING, t.total(Field.JOINS_ADVERTISING));
        set(k, w, Indicator.JOINS_WORD_OF_MOUTH, t.total(Field.JOINS_WORD_OF_MOUTH));
        set(k, w, Indicator.JOINS_PARTNER, t.total(Field.JOINS_PARTNER));
        set(k, w, FIRST_JOINS, joins - t.total(Field.RETURNS));
        set(k, w, NET_PRESENT_VALUE_WITH_REMAINS, Double.NaN);
        set(k, w, Indicator.RETURNS, t.total(Field.RETURNS));
        set(k, w, LEAVES, leaves);
        set(k, w, CHURN, leaves / (members + leaves));
        set(k, w, TRUSTING_MEMBERS, t.total(Field.MEMBERS_BEHIND_GATE) / members);
        set(
                k,
                w,
                TRUSTING_PROSPECTS,
                t.total(Field.PROSPECTS_BEHIND_GATE) / (t.total(Field.AWARE) + t.total(Field.LAPSED)));
    }

    private void service(int k, int w) {
        Tally t = market.tally[k];
        PlatformState platform = market.platform[k];
        double members = t.total(Field.SEEKERS) + t.total(Field.PROVIDERS);
        double matches = t.total(Field.MATCHES);
        double messages = t.total(Field.MESSAGES_GOOD) + t.total(Field.MESSAGES_BAD);
        set(k, w, Indicator.REQUESTS, t.total(Field.REQUESTS));
        set(k, w, Indicator.MATCHES, matches);
        set(k, w, MATCH_RATE, matches / t.total(Field.REQUESTS));
        set(k, w, MEAN_FIT, t.total(Field.FIT) / matches);
        set(k, w, CAPACITY_USE, matches / capacity(k));
        double opinions = t.total(Field.PROMOTERS) - t.total(Field.DETRACTORS);
        set(k, w, NET_PROMOTER_SCORE, 100 * opinions / t.total(Field.EXPERIENCED));
        set(k, w, Indicator.SATISFACTION, t.total(Field.SATISFACTION) / members);
        set(k, w, Indicator.EXPECTATION, t.total(Field.EXPECTATION) / members);
        set(k, w, Indicator.PERFORMANCE, t.total(Field.PERFORMANCE) / matches);
        set(k, w, PERSONAL_TRUST, t.total(Field.TRUST) / members);
        set(k, w, INSTITUTIONAL_TRUST, (platform.trust[0] + platform.trust[1]) / 2);
        set(k, w, SHARE_OF_WALLET, matches / t.total(Field.MATCHES_OF_MEMBERS));
        set(k, w, Indicator.PAIN, t.total(Field.PAIN) / members);
        set(k, w, Indicator.GAIN, t.total(Field.GAIN) / members);
        double support = members + (platform.config.costs().newMemberFactor() - 1) * t.total(Field.NEW_MEMBERS);
        double offers = platform.level(Lever.INTERACTION) * members;
        double supportContacts = platform.config.costs().supportPerMember() > 0 ? SUPPORT_CONTACTS * support : 0;
        set(k, w, FIRM_INTERACTIONS, (t.total(Field.REQUESTS) + supportContacts + offers) / members);
        set(k, w, CUSTOMER_INTERACTIONS, (matches + messages) / members);
        set(k, w, Indicator.MESSAGES_GOOD, t.total(Field.MESSAGES_GOOD));
        set(k, w, Indicator.MESSAGES_BAD, t.total(Field.MESSAGES_BAD));
        set(k, w, LEVEL_SATISFACTION, platform.level(Lever.SATISFACTION));
        set(k, w, LEVEL_RELATIONSHIP, platform.level(Lever.RELATIONSHIP));
        set(k, w, LEVEL_EXPERIENCE, platform.level(Lever.EXPERIENCE));
        set(k, w, LEVEL_INTERACTION, platform.level(Lever.INTERACTION));
        set(k, w, LEVEL_TRUST, platform.level(Lever.TRUST));
    }

    /** Support contacts of an established member, a week: about one in half a year. */
    private static final double SUPPORT_CONTACTS = 0.04;

    private double capacity(int k) {
        double capacity = 0;
        for (int offered : market.record[k].capacity) {
            capacity += offered;
        }
        return capacity;
    }

    /** What the platform will know of itself next week. */
    private void learn(int k, int w) {
        PlatformState platform = market.platform[k];
        WeeklySeries s = row[k];
        platform.matchRate = s.at(MATCH_RATE, w);
        platform.active = (int) s.at(ACTIVE, w);
        platform.grossMargin = s.at(REVENUE, w) - s.at(SERVING_COST, w);
        platform.bonusesOwed = bonusesOwed(k, s, w);
        platform.lifetimeValueToCost = s.at(LIFETIME_VALUE, w) / s.at(ACQUISITION_COST, w);
    }

    /** To be paid next week, where they are not paid within this week's budget. */
    private double bonusesOwed(int k, WeeklySeries s, int w) {
        PlatformState platform = market.platform[k];
        Costs costs = platform.config.costs();
        boolean everybody = !costs.bonusOnce() && market.arms == null;
        double paid = everybody ? s.at(JOINS, w) : market.tally[k].total(Field.BONUSES);
        return costs.withinBudget() ? 0 : platform.joiningBonus() * paid;
    }

    private void shares(int w) {
        boolean matched = sum(Indicator.MATCHES, w) > 0;
        Indicator base = matched ? Indicator.MATCHES : MEMBERS;
        double all = sum(base, w);
        double equity = sum(CUSTOMER_EQUITY, w);
        double concentration = 0;
        for (int k = 0; k < row.length; k++) {
            double share = row[k].at(base, w) / all;
            set(k, w, MARKET_SHARE, share);
            set(k, w, SHARE_OF_LIFETIME_VALUE, row[k].at(CUSTOMER_EQUITY, w) / equity);
            concentration += share * share;
        }
        for (int k = 0; k < row.length; k++) {
            set(k, w, CONCENTRATION, concentration);
        }
    }

    private double sum(Indicator indicator, int w) {
        double sum = 0;
        for (WeeklySeries s : row) {
            double value = s.at(indicator, w);
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    private void set(int k, int w, Indicator indicator, double value) {
        row[k].set(indicator, w, Double.isInfinite(value) ? Double.NaN : value);
    }
}
