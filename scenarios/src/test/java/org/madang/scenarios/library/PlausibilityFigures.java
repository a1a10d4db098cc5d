package org.madang.scenarios.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a results folder and sets the figures that are reported for real platforms beside those of the simulation: means
 * over the last year of the run, cohorts of all who joined after the first quarter. Needs nothing but the JDK, so it can be
 * started as a single file: {@code java PlausibilityFigures.java results/home-sharing …}
 */
public final class PlausibilityFigures {
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final int YEAR = 52;
    private static final int QUARTER = 13;

    /** A figure with the range in which it is reported; a bound that is not reported is infinite. */
    public enum Figure {
        SIX_MONTH_RETENTION("six-month retention", "%", 30, 50),
        MONTHLY_CHURN("monthly churn", "%", 11, 18),
        FILL_RATE("fill rate", "%", 5, 100),
        REPEAT_RATE("repeat within 13 weeks", "%", 20, 25),
        PAYBACK("CAC payback", "months", 0, 12),
        VALUE_TO_COST("lifetime value / CAC", "", 3, Double.POSITIVE_INFINITY),
        TAKE_RATE("take rate", "%", 5, 30),
        YEAR_RETENTION("members kept 12 months", "%", 45, 50),
        COST_RATIO("CAC / yearly retention cost", "", 5, 10);

        final String label;
        final String unit;
        final double low;
        final double high;

        Figure(String label, String unit, double low, double high) {
            this.label = label;
            this.unit = unit;
            this.low = low;
            this.high = high;
        }

        boolean isInside(double value) {
            return value >= low && value <= high;
        }
    }

    private final Map<String, Map<Integer, Double>> weekly = new HashMap<>();
    private final Map<String, Map<Integer, double[]>> cohorts = new HashMap<>();
    private final Set<String> sides = new LinkedHashSet<>();
    private int weeks;

    private PlausibilityFigures() {}

    /** Reads {@code weekly.csv} and {@code cohorts.csv} of a results folder. */
    public static PlausibilityFigures read(Path folder) throws IOException {
        PlausibilityFigures read = new PlausibilityFigures();
        for (String[] row : rows(folder.resolve("weekly.csv"))) {
            // Rivals of a side stand beside it; only the platform that the side is about counts.
            String key = row[0] + "/" + row[2];
            int week = Integer.parseInt(row[3]);
            read.sides.add(row[0]);
            read.weeks = Math.max(read.weeks, week);
            read.weekly.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(week, number(row[4]));
        }
        for (String[] row : rows(folder.resolve("cohorts.csv"))) {
            int from = Integer.parseInt(row[1]);
            double joined = Double.parseDouble(row[3]);
            double retention = number(row[5]);
            // The first cohort holds the founding members, who were drawn and did not choose.
            if (from > 0 && !Double.isNaN(retention)) {
                double[] sum = read.cohorts
                        .computeIfAbsent(row[0], k -> new HashMap<>())
                        .computeIfAbsent(Integer.parseInt(row[4]), k -> new double[2]);
                sum[0] += joined * retention;
                sum[1] += joined;
            }
        }
        return read;
    }

    /** The sides of the comparison, in their order. */
    public Set<String> sides() {
        return sides;
    }

    /** All figures of one side; NaN where the run is too short or nothing happened. */
    public Map<Figure, Double> of(String side) {
        Map<Figure, Double> figures = new LinkedHashMap<>();
        double cost = lastYear(side, "acquisitionCost");
        figures.put(Figure.SIX_MONTH_RETENTION, 100 * kept(side, 26));
        figures.put(Figure.MONTHLY_CHURN, 100 * (1 - Math.pow(1 - lastYear(side, "churn"), WEEKS_A_MONTH)));
        figures.put(Figure.FILL_RATE, 100 * lastYear(side, "matches") / lastYear(side, "requests"));
        // Only the first year: later, people who lapsed after one match and come back are counted as repeating soon.
        figures.put(Figure.REPEAT_RATE, 100 * mean(side, "repeatRate", QUARTER + 1, YEAR));
        figures.put(Figure.PAYBACK, cost / lastYear(side, "margin") / WEEKS_A_MONTH);
        figures.put(Figure.VALUE_TO_COST, lastYear(side, "lifetimeValue") / cost);
        figures.put(Figure.TAKE_RATE, 100 * lastYear(side, "revenue") / lastYear(side, "grossMerchandiseValue"));
        figures.put(Figure.YEAR_RETENTION, 100 * kept(side, YEAR));
        figures.put(Figure.COST_RATIO, cost / lastYear(side, "retentionCost"));
        return figures;
    }

    private double lastYear(String side, String indicator) {
        return mean(side, indicator, weeks - YEAR + 1, weeks);
    }

    private double mean(String side, String indicator, int from, int to) {
        return weekly.getOrDefault(side + "/" + indicator, Map.of()).entrySet().stream()
                .filter(e ->
                        e.getKey() >= from && e.getKey() <= to && !e.getValue().isNaN())
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElse(Double.NaN);
    }

    /** The share of all who joined after the first quarter that is still there after so many weeks. */
    private double kept(String side, int tenure) {
        Map<Integer, double[]> byTenure = cohorts.getOrDefault(side, Map.of());
        int below = byTenure.keySet().stream()
                .filter(t -> t <= tenure)
                .mapToInt(t -> t)
                .max()
                .orElse(-1);
        int above = byTenure.keySet().stream()
                .filter(t -> t >= tenure)
                .mapToInt(t -> t)
                .min()
                .orElse(-1);
        if (below < 0 || above < 0) {
            return Double.NaN;
        }
        double low = byTenure.get(below)[0] / byTenure.get(below)[1];
        double high = byTenure.get(above)[0] / byTenure.get(above)[1];
        return below == above ? low : low + (high - low) * (tenure - below) / (above - below);
    }

    private static List<String[]> rows(Path csv) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            rows.add(line.split(",", -1));
        }
        return rows;
    }

    private static double number(String text) {
        return text.isBlank() || text.equals("NaN") ? Double.NaN : Double.parseDouble(text);
    }

    /** Prints a Markdown table: a line a scenario and side, a column a figure; figures outside their range in brackets. */
    public static void main(String[] folders) throws IOException {
        StringBuilder head = new StringBuilder("| scenario | side |");
        StringBuilder rule = new StringBuilder("|---|---|");
        for (Figure figure : Figure.values()) {
            head.append(' ').append(figure.label).append(" |");
            rule.append("--:|");
        }
        System.out.println(head);
        System.out.println(rule);
        for (String folder : folders) {
            PlausibilityFigures read = read(Path.of(folder));
            for (String side : read.sides()) {
                StringBuilder line = new StringBuilder("| " + Path.of(folder).getFileName() + " | " + side + " |");
                read.of(side)
                        .forEach((figure, value) ->
                                line.append(' ').append(cell(figure, value)).append(" |"));
                System.out.println(line);
            }
        }
    }

    private static String cell(Figure figure, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, Math.abs(value) < 20 ? "%.1f" : "%.0f", value);
        return figure.isInside(value) ? text : "(" + text + ")";
    }
}
