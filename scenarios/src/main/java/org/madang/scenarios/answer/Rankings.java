package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.scenarios.statistics.Best;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.sim.indicator.Indicator;

/** Ranks the sides of a comparison in every indicator. */
final class Rankings {
    private final Compared compared;

    Rankings(Compared compared) {
        this.compared = compared;
    }

    /** In the order of the indicators; those without any value have no places. */
    List<Ranking> all() {
        List<Ranking> rankings = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            rankings.add(of(indicator));
        }
        return rankings;
    }

    Ranking of(Indicator indicator) {
        return of(
                indicator,
                compared.runs().sides(),
                compared.runs().ends(indicator),
                compared.ends().of(indicator));
    }

    /** In an indicator that every comparison asks about beside the headline. */
    Ranking asked(Indicator indicator) {
        return of(
                indicator,
                compared.runs().sides(),
                compared.runs().ends(indicator),
                compared.ends().asked(indicator));
    }

    /** One side less another in the last week, with the interval of the procedure. */
    Estimate gap(Indicator indicator, int first, int second) {
        return Best.gap(
                compared.ends().of(indicator),
                first,
                second,
                compared.runs().sides().size());
    }

    /**
     * @param names of the sides
     * @param family of all pairs of sides
     */
    static Ranking of(Indicator indicator, List<String> names, PairedSample sample, Family family) {
        int sides = names.size();
        double[] level = new double[sides];
        for (int side = 0; side < sides; side++) {
            level[side] = sample.level(side, side).mean();
        }
        Best best = Best.of(family, level, indicator.moreIsBetter());
        List<Place> places = new ArrayList<>();
        for (int side : best.order()) {
            boolean isBest = side == best.side();
            places.add(new Place(
                    names.get(side),
                    sample.level(side, side),
                    isBest ? Estimate.NONE : Best.gap(family, best.side(), side, sides),
                    Best.sign(family, best.side(), side, sides) == 0));
        }
        return new Ranking(indicator, places);
    }
}
