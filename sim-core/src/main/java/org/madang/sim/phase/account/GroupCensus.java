package org.madang.sim.phase.account;

import static org.madang.sim.indicator.Indicator.*;

import java.util.Arrays;
import java.util.List;
import org.madang.sim.config.Event.Treatment;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.market.Participants;
import org.madang.sim.state.Arms;
import org.madang.sim.state.Arms.Group;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.RequestBook;
import org.madang.sim.state.Stage;

/**
 * What becomes of the groups of a treatment: the indicators that can be told of a group, on the platform that treats.
 * Requests and matches are those of its seekers; spending is what the treatment costs, which is in no account.
 */
final class GroupCensus {
    private static final Group[] GROUPS = Group.values();

    private final MarketState market;
    private final Participants p;
    private final int dormantAfter;
    /** By group; null until somebody is treated. */
    private WeeklySeries[] series;

    GroupCensus(MarketState market, List<WeeklySeries> before) {
        this.market = market;
        p = market.population.participants();
        series = before.isEmpty() ? null : before.toArray(WeeklySeries[]::new);
        dormantAfter = market.scenario.leave().dormantAfter();
    }

    List<WeeklySeries> series() {
        return series == null ? List.of() : List.of(series);
    }

    void count(int week) {
        if (series == null) {
            series = new WeeklySeries[GROUPS.length];
            Arrays.setAll(series, g -> empty(market.scenario.weeks()));
        }
        people(week);
        requests(week);
        Arms arms = market.arms;
        for (Group group : GROUPS) {
            int g = group.ordinal();
            double ever = series[g].at(MEMBERS, week) + arms.leaves[g];
            series[g].set(JOINS, week, arms.joins[g]);
            series[g].set(LEAVES, week, arms.leaves[g]);
            series[g].set(CHURN, week, ever == 0 ? Double.NaN : arms.leaves[g] / ever);
            series[g].set(SPEND, week, group == Group.TREATED ? cost(arms, week) : 0);
        }
    }

    private static WeeklySeries empty(int weeks) {
        WeeklySeries s = new WeeklySeries(weeks);
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= weeks; w++) {
                s.set(indicator, w, Double.NaN);
            }
        }
        return s;
    }

    private void people(int week) {
        Arms arms = market.arms;
        Membership m = market.membership[arms.k];
        double[] members = row();
        double[] providers = row();
        double[] active = row();
        double[] aware = row();
        double[] lapsed = row();
        double[] all = row();
        int w = week + market.start;
        for (int i = 0; i < p.count; i++) {
            int member = m.stage[i] == Stage.MEMBER ? 1 : 0;
            arms.add(all, i, 1);
            arms.add(members, i, member);
            arms.add(providers, i, member & p.provides(i));
            arms.add(active, i, w - m.lastMatch[i] <= dormantAfter ? member : 0);
            arms.add(aware, i, m.stage[i] == Stage.AWARE ? 1 : 0);
            arms.add(lapsed, i, Stage.isLapsed(m.stage[i]));
        }
        for (int g = 0; g < GROUPS.length; g++) {
            series[g].set(MEMBERS, week, members[g]);
            series[g].set(PROVIDERS, week, providers[g]);
            series[g].set(SEEKERS, week, members[g] - providers[g]);
            series[g].set(ACTIVE, week, active[g]);
            series[g].set(AWARE, week, aware[g]);
            series[g].set(LAPSED, week, lapsed[g]);
            series[g].set(UNAWARE, week, all[g] - members[g] - aware[g] - lapsed[g]);
        }
    }

    private void requests(int week) {
        RequestBook book = market.requests;
        double[] requests = row();
        double[] matches = row();
        for (int r = 0; r < book.count; r++) {
            for (int tried = book.choices[r]; tried != 0; tried >>>= 4) {
                if ((tried & 0xF) - 1 == market.arms.k) {
                    boolean served = tried >>> 4 == 0 && book.provider[r] != RequestBook.NONE;
                    market.arms.add(requests, book.seeker[r], 1);
                    market.arms.add(matches, book.seeker[r], served ? 1 : 0);
                }
            }
        }
        for (int g = 0; g < GROUPS.length; g++) {
            series[g].set(REQUESTS, week, requests[g]);
            series[g].set(MATCHES, week, matches[g]);
            series[g].set(MATCH_RATE, week, requests[g] == 0 ? Double.NaN : matches[g] / requests[g]);
        }
    }

    /** What those treated get back of this week's matches, each on the side on which it takes part. */
    private double discounts(Arms arms) {
        RequestBook book = market.requests;
        int matches = 0;
        for (int r = 0; r < book.count; r++) {
            if (book.provider[r] != RequestBook.NONE && book.platform[r] == arms.k) {
                matches += arms.treats(arms.k, book.seeker[r]) ? 1 : 0;
                matches += arms.treats(arms.k, book.provider[r]) ? 1 : 0;
            }
        }
        return arms.backMoney * matches;
    }

    /** Heads while the treatment runs, bonuses of those who joined, discounts: money that is booked apart. */
    private double cost(Arms arms, int week) {
        int g = Group.TREATED.ordinal();
        if (!arms.isRunning()) {
            return 0;
        }
        Treatment treatment = arms.treatment;
        WeeklySeries s = series[g];
        double members = s.at(MEMBERS, week);
        double heads =
                switch (treatment.among()) {
                    case MEMBERS, MEMBERS_AT_RISK -> members;
                    case EVERYBODY, PROSPECTS -> members + s.at(AWARE, week) + s.at(LAPSED, week) + s.at(UNAWARE, week);
                };
        double bonuses = treatment.bonus() == null ? 0 : treatment.bonus() * arms.joins[g];
        return treatment.cost() * heads + bonuses + discounts(arms);
    }

    private static double[] row() {
        return new double[GROUPS.length];
    }
}
