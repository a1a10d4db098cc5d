package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.figure.Values;
import org.madang.scenarios.results.Results.Cohort;

/** Retention of all cohorts of a side as a map. */
final class CohortMaps {
    private static final int MONTHS_APART = 12;

    private final Scene scene;
    private final Cohorts cohorts;

    CohortMaps(Scene scene) {
        this.scene = scene;
        cohorts = new Cohorts(scene);
    }

    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            pictures.add(Picture.of("cohorts-" + scene.slug(side), map(side)));
        }
        return pictures;
    }

    /** Every twelfth week in the columns, every cohort in the rows. */
    private HeatMap map(int side) {
        List<Cohort> all = cohorts.of(side);
        int last = (int) all.get(0).weeksSince().get(all.get(0).weeksSince().size() - 1);
        int step = Math.max(4, last / MONTHS_APART / 4 * 4);
        List<String> columns = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<Double> cells = new ArrayList<>();
        for (int week = 0; week <= last; week += step) {
            columns.add(Integer.toString(week));
        }
        for (Cohort c : all) {
            rows.add(c.from() + "–" + c.to());
            for (int week = 0; week <= last; week += step) {
                cells.add(retention(c, week));
            }
        }
        return new HeatMap(
                scene.caption(cohorts.title(side), scene.meanOnly(scene.say("retention.share"))),
                cohorts.axis(),
                cohorts.weekTitle(),
                scene.say("retention.joinedIn"),
                columns,
                rows,
                Values.of(cells.stream().mapToDouble(v -> v).toArray()),
                new HeatMap.Scheme.Amount(1));
    }

    private static double retention(Cohort c, int week) {
        for (int n = 0; n < c.weeksSince().size(); n++) {
            if (c.weeksSince().get(n) == week) {
                return c.retention().get(n);
            }
        }
        return Double.NaN;
    }
}
