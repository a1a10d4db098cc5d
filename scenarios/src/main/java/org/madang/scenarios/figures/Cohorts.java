package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.figure.Values;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.results.Results.Cohort;

/** How many of those who joined together are still there: curves and map. */
final class Cohorts {
    /** More lines than this nobody can tell apart. */
    private static final int LINES = 5;
    /** Retention is compared after a year. */
    private static final int YEAR = 52;

    private static final int MONTHS_APART = 12;

    private final Scene scene;

    Cohorts(Scene scene) {
        this.scene = scene;
    }

    private Axis axis() {
        return Axis.share(scene.say("Still members", "남아 있는 회원"));
    }

    private String weekTitle() {
        return scene.say("Weeks since joining", "가입 후 주");
    }

    private List<Cohort> cohorts(int side) {
        List<Cohort> cohorts = scene.results.cohorts().get(side).stream()
                .filter(c -> c.joined() > 0 && c.weeksSince().size() > 1)
                .toList();
        if (cohorts.isEmpty()) {
            throw new NoFigureException("nobody was watched long enough after joining; run more weeks");
        }
        return cohorts;
    }

    /** All cohorts of each side as one line, then some cohorts of each side. */
    List<Picture> curves() {
        List<Picture> pictures = new ArrayList<>();
        if (scene.sides() > 1) {
            List<TimeSeries> pooled = new ArrayList<>();
            for (int side = 0; side < scene.sides(); side++) {
                pooled.add(pooled(scene.side(side), cohorts(side)));
            }
            String subtitle = scene.say("All cohorts of a side together", "전략별 모든 코호트 합산");
            pictures.add(Picture.of("retention", chart(title(pooled), subtitle, pooled)));
        }
        for (int side = 0; side < scene.sides(); side++) {
            pictures.add(Picture.of("retention-" + scene.slug(side), ofSide(side)));
        }
        return pictures;
    }

    private LineChart chart(String title, String subtitle, List<TimeSeries> lines) {
        return LineChart.of(scene.caption(title, scene.meanOnly(subtitle)), axis(), lines)
                .withWeekTitle(weekTitle());
    }

    private LineChart ofSide(int side) {
        List<Cohort> cohorts = cohorts(side);
        List<TimeSeries> lines = new ArrayList<>();
        // The youngest cohorts are watched for a few weeks only: take those that were watched at least half as long.
        int useful = (cohorts.size() + 1) / 2;
        int count = Math.min(LINES, useful);
        for (int n = 0; n < count; n++) {
            Cohort c = cohorts.get(count == 1 ? 0 : n * (useful - 1) / (count - 1));
            String name = scene.say("Joined weeks " + c.from() + "–" + c.to(), c.from() + "–" + c.to() + "주 가입");
            lines.add(new TimeSeries(name, c.weeksSince(), c.retention(), unknown(c), unknown(c)));
        }
        String title = scene.side(side) + ": " + lower(title(List.of(pooled("", cohorts))));
        return chart(title, scene.say("By quarter of joining", "가입 분기별"), lines);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static Values unknown(Cohort c) {
        return Values.unknown(c.weeksSince().size());
    }

    /** At each age, the cohorts watched so long, by their size. */
    private static TimeSeries pooled(String name, List<Cohort> cohorts) {
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

    private String title(List<TimeSeries> pooled) {
        List<String> parts = new ArrayList<>();
        for (TimeSeries line : pooled) {
            int at = 0;
            while (at < line.weeks().size() && line.weeks().get(at) < YEAR) {
                at++;
            }
            if (at == line.weeks().size()) {
                return scene.say("How long members stay", "회원이 머무는 기간");
            }
            parts.add(scene.percent(line.mean().get(at)) + (pooled.size() == 1 ? "" : " (" + line.name() + ")"));
        }
        String list = String.join(scene.say(" and ", ", "), parts);
        return scene.say("After a year " + list + " are still members", "1년 뒤 남은 회원: " + list);
    }

    List<Picture> maps() {
        List<Picture> pictures = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            pictures.add(Picture.of("cohorts-" + scene.slug(side), map(side)));
        }
        return pictures;
    }

    /** Every twelfth week in the columns, every cohort in the rows. */
    private HeatMap map(int side) {
        List<Cohort> cohorts = cohorts(side);
        int last = (int)
                cohorts.get(0).weeksSince().get(cohorts.get(0).weeksSince().size() - 1);
        int step = Math.max(4, last / MONTHS_APART / 4 * 4);
        List<String> columns = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<Double> cells = new ArrayList<>();
        for (int week = 0; week <= last; week += step) {
            columns.add(Integer.toString(week));
        }
        for (Cohort c : cohorts) {
            rows.add(c.from() + "–" + c.to());
            for (int week = 0; week <= last; week += step) {
                cells.add(retention(c, week));
            }
        }
        String title = scene.side(side) + ": " + lower(title(List.of(pooled("", cohorts))));
        return new HeatMap(
                scene.caption(title, scene.meanOnly(scene.say("Share still there", "남아 있는 비율"))),
                axis(),
                weekTitle(),
                scene.say("Joined in weeks", "가입 주"),
                columns,
                rows,
                Values.of(cells.stream().mapToDouble(v -> v).toArray()),
                new HeatMap.Scheme.Amount());
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
