package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.results.Results.Cohort;

/** How many of those who joined together are still there: what curves and maps of cohorts share. */
final class Cohorts {
    static final int YEAR = 52;

    private final Scene scene;

    Cohorts(Scene scene) {
        this.scene = scene;
    }

    Axis axis() {
        return Axis.share(scene.say("retention.axis"));
    }

    String weekTitle() {
        return scene.say("retention.weeks");
    }

    /** Those of a side that were watched for a while; at least one. */
    List<Cohort> of(int side) {
        List<Cohort> cohorts = scene.results.cohorts().get(side).stream()
                .filter(c -> c.joined() > 0 && c.weeksSince().size() > 1)
                .toList();
        if (cohorts.isEmpty()) {
            throw new NoFigureException("nobody was watched long enough after joining; run more weeks");
        }
        return cohorts;
    }

    /** The message about one side. */
    String title(int side) {
        String title = title(List.of(pooled("", of(side))));
        String inside = Character.toLowerCase(title.charAt(0)) + title.substring(1);
        return scene.say("retention.ofSide", "side", scene.side(side), "what", inside);
    }

    /** The age at which lines are compared: a year, or as far as the shortest of them goes. */
    static int age(List<TimeSeries> lines) {
        double shortest = lines.stream()
                .mapToDouble(l -> l.weeks().get(l.weeks().size() - 1))
                .min()
                .orElse(0);
        return (int) Math.min(YEAR, shortest);
    }

    /** How many are left after a year, of all sides. */
    String title(List<TimeSeries> pooled) {
        int age = age(pooled);
        List<String> parts = new ArrayList<>();
        for (TimeSeries line : pooled) {
            int at = 0;
            while (line.weeks().get(at) < age) {
                at++;
            }
            parts.add(scene.ofSide(scene.percent(line.mean().get(at)), line.name(), pooled.size() > 1));
        }
        String list = scene.list(parts);
        return age == YEAR
                ? scene.say("retention.afterYear", "list", list)
                : scene.say("retention.after", "weeks", age, "list", list);
    }

    /** At each age, the cohorts watched so long, by their size. */
    static TimeSeries pooled(String name, List<Cohort> cohorts) {
        TreeMap<Double, double[]> sums = new TreeMap<>();
        for (Cohort c : cohorts) {
            for (int n = 0; n < c.weeksSince().size(); n++) {
                double[] sum = sums.computeIfAbsent(c.weeksSince().get(n), w -> new double[2]);
                sum[0] += c.joined() * c.retention().get(n);
                sum[1] += c.joined();
            }
        }
        double[] weeks = sums.keySet().stream().mapToDouble(w -> w).toArray();
        double[] share = sums.values().stream().mapToDouble(s -> s[0] / s[1]).toArray();
        return TimeSeries.of(name, weeks, share);
    }
}
