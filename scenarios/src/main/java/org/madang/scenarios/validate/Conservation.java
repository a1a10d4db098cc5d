package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.market.Participants;
import org.madang.sim.network.TieGraph;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/** People, matches and money balance in a busy market. */
final class Conservation implements Classic {
    private static final String FILE = "conservation.yaml";
    private static final String SOURCE = "invariant";

    @Override
    public String name() {
        return "conservation";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        ScenarioFile file = lab.read(FILE);
        int runs = lab.pick(2, 10);
        List<double[]> gaps = lab.run(file, runs, Conservation::gaps);
        List<Row> rows = new ArrayList<>();
        String[] what = {
            "members before + joins − leaves − members, largest gap",
            "stages of all − participants, largest gap",
            "members counted one by one − members reported",
            "friends who are members, counted again over all ties",
            "matches of seekers − matches of providers − matches reported",
            "matches beyond requests or capacity in a week",
            "revenue − serving − spending − profit, largest gap",
            "discounted profits − net present value"
        };
        for (int n = 0; n < what.length; n++) {
            int column = n;
            double worst = gaps.stream().mapToDouble(gap -> gap[column]).max().orElse(Double.NaN);
            // People and matches are whole numbers; money is added up in another order.
            double tolerance = n < 6 ? 0 : 1e-4;
            rows.add(Row.within(
                    "conservation: " + what[n],
                    SOURCE,
                    0,
                    worst,
                    0,
                    tolerance,
                    n < 6 ? "" : "rounding of sums of millions"));
        }
        return new Report(rows, List.of());
    }

    /** The largest gap of each kind over platforms and weeks. */
    private static double[] gaps(Run run) {
        double[] worst = new double[8];
        MarketState market = run.market();
        for (int k = 0; k < market.platforms(); k++) {
            WeeklySeries s = run.result().series().get(k);
            double[] of = {
                turnover(s, founding(run, k)),
                stages(s, market.participants()),
                recount(market, k, s),
                friends(market, k),
                served(market, k, s),
                limits(s),
                profit(s),
                presentValue(s, market.scenario.discountRate())
            };
            for (int n = 0; n < worst.length; n++) {
                worst[n] = Math.max(worst[n], of[n]);
            }
        }
        return worst;
    }

    /** Members in week 1 less its joins plus its leaves: those who founded the platform or entered with it. */
    private static double founding(Run run, int k) {
        WeeklySeries s = run.result().series().get(k);
        return s.at(Indicator.MEMBERS, 1) - s.at(Indicator.JOINS, 1) + s.at(Indicator.LEAVES, 1);
    }

    private static double turnover(WeeklySeries s, double founding) {
        double worst = 0;
        double before = founding;
        for (int w = 1; w <= s.weeks(); w++) {
            double now = s.at(Indicator.MEMBERS, w);
            double gap = before + s.at(Indicator.JOINS, w) - s.at(Indicator.LEAVES, w) - now;
            worst = Math.max(worst, Math.abs(gap));
            before = now;
        }
        return worst;
    }

    private static double stages(WeeklySeries s, int participants) {
        double worst = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            double all = s.at(Indicator.UNAWARE, w)
                    + s.at(Indicator.AWARE, w)
                    + s.at(Indicator.LAPSED, w)
                    + s.at(Indicator.SEEKERS, w)
                    + s.at(Indicator.PROVIDERS, w);
            worst = Math.max(worst, Math.abs(all - participants));
            worst = Math.max(worst, Math.max(0, -s.at(Indicator.UNAWARE, w)));
        }
        return worst;
    }

    private static double recount(MarketState market, int k, WeeklySeries s) {
        Membership m = market.membership[k];
        int staged = 0;
        int flagged = 0;
        for (int i = 0; i < market.participants(); i++) {
            staged += m.stage[i] == Stage.MEMBER ? 1 : 0;
            flagged += m.members.get(i) ? 1 : 0;
        }
        double reported = s.last(Indicator.MEMBERS);
        return Math.max(Math.abs(staged - reported), Math.abs(flagged - reported));
    }

    private static double friends(MarketState market, int k) {
        TieGraph ties = market.population.ties();
        Membership m = market.membership[k];
        int worst = 0;
        for (int i = 0; i < market.participants(); i++) {
            int friends = 0;
            for (int a = ties.inStart()[i]; a < ties.inStart()[i + 1]; a++) {
                friends += m.members.get(ties.inNode()[a]) ? 1 : 0;
            }
            worst = Math.max(worst, Math.abs(friends - m.friends[i]));
        }
        return worst;
    }

    private static double served(MarketState market, int k, WeeklySeries s) {
        Participants p = market.population.participants();
        long ofSeekers = 0;
        long ofProviders = 0;
        for (int i = 0; i < p.count; i++) {
            if (p.isProvider(i)) {
                ofProviders += market.membership[k].interactions[i];
            } else {
                ofSeekers += market.membership[k].interactions[i];
            }
        }
        double reported = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            reported += s.at(Indicator.MATCHES, w);
        }
        return Math.max(Math.abs(ofSeekers - reported), Math.abs(ofProviders - reported));
    }

    private static double limits(WeeklySeries s) {
        double worst = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            worst = Math.max(worst, s.at(Indicator.MATCHES, w) - s.at(Indicator.REQUESTS, w));
            double use = s.at(Indicator.CAPACITY_USE, w);
            worst = Math.max(worst, Double.isNaN(use) ? 0 : use - 1);
        }
        return worst;
    }

    private static double profit(WeeklySeries s) {
        double worst = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            double profit = s.at(Indicator.REVENUE, w) - s.at(Indicator.SERVING_COST, w) - s.at(Indicator.SPEND, w);
            worst = Math.max(worst, Math.abs(profit - s.at(Indicator.PROFIT, w)));
        }
        return worst;
    }

    private static double presentValue(WeeklySeries s, double yearly) {
        double sum = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            sum += s.at(Indicator.PROFIT, w) * Math.pow(1 + yearly, -w / 52.0);
        }
        return Math.abs(sum - s.last(Indicator.NET_PRESENT_VALUE));
    }
}
