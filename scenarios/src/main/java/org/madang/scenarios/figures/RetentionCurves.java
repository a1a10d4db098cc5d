package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.results.Results.Cohort;

/** Retention by weeks since joining. */
final class RetentionCurves {
    /** More lines than this nobody can tell apart. */
    private static final int LINES = 5;

    private final Scene scene;
    private final Cohorts cohorts;

    RetentionCurves(Scene scene) {
        this.scene = scene;
        cohorts = new Cohorts(scene);
    }

    /** All cohorts of each side as one line, then some cohorts of each side. */
    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        if (scene.sides() > 1) {
            List<TimeSeries> pooled = new ArrayList<>();
            for (int side = 0; side < scene.sides(); side++) {
                pooled.add(Cohorts.pooled(scene.side(side), cohorts.of(side)));
            }
            String subtitle = scene.say("retention.all");
            pictures.add(Picture.of("retention", chart(cohorts.title(pooled), subtitle, pooled)));
        }
        for (int side = 0; side < scene.sides(); side++) {
            pictures.add(Picture.of("retention-" + scene.slug(side), ofSide(side)));
        }
        return pictures;
    }

    private LineChart chart(String title, String subtitle, List<TimeSeries> lines) {
        LineChart chart = LineChart.of(scene.caption(title, scene.meanOnly(subtitle)), cohorts.axis(), lines)
                .withWeekTitle(cohorts.weekTitle());
        // Lines end at different ages: what stands beside them must be of one age.
        int age = Cohorts.age(lines);
        LineChart told = chart.withNoteWeek(age);
        return age == Cohorts.YEAR
                ? told.withMarks(List.of(new WeekMark(Cohorts.YEAR, scene.say("retention.year"))))
                : told;
    }

    private LineChart ofSide(int side) {
        List<Cohort> all = cohorts.of(side);
        List<TimeSeries> lines = new ArrayList<>();
        // The youngest cohorts are watched for a few weeks only: take those that were watched at least half as long.
        int useful = (all.size() + 1) / 2;
        int count = Math.min(LINES, useful);
        for (int n = 0; n < count; n++) {
            Cohort c = all.get(count == 1 ? 0 : n * (useful - 1) / (count - 1));
            String name = scene.say("retention.joined", "from", c.from(), "to", c.to());
            lines.add(new TimeSeries(name, c.weeksSince(), c.retention(), unknown(c), unknown(c)));
        }
        return chart(cohorts.title(side), scene.say("retention.byQuarter"), lines);
    }

    private static Values unknown(Cohort c) {
        return Values.unknown(c.weeksSince().size());
    }
}
