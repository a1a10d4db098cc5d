package org.madang.scenarios.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.charts.figure.Values;
import org.madang.scenarios.folder.Trouble;
import org.madang.sim.indicator.Indicator;

/** Reads the weekly tables of a results folder. */
final class Tables {
    private final Path folder;
    private final List<String> sides;
    private final int weeks;
    private final CsvTable weekly;
    /** Of an indicator that has no rows. */
    private final Curve unknown;

    Tables(Path folder, List<String> sides, int weeks) {
        this.folder = folder;
        this.sides = sides;
        this.weeks = weeks;
        weekly = CsvTable.read(
                folder.resolve("weekly.csv"), "side", "platform", "indicator", "week", "mean", "low", "high");
        requireWeeks();
        unknown = new Builder(weeks).curve();
    }

    /** Curves are as long as summary.json says: a table of that length must be there before memory is taken for them. */
    private void requireWeeks() {
        Set<List<String>> curves = new HashSet<>();
        for (int row = 0; row < weekly.size(); row++) {
            curves.add(List.of(weekly.text(row, "side"), weekly.text(row, "platform"), weekly.text(row, "indicator")));
        }
        if ((long) curves.size() * weeks != weekly.size()) {
            throw Trouble.bad(
                    folder.resolve("weekly.csv"),
                    "has " + weekly.size() + " rows for " + curves.size() + " lines of " + weeks
                            + " weeks, which summary.json tells of");
        }
    }

    /** By side, in the order of the file, which has the side's own platform first. */
    List<List<String>> platforms() {
        List<Set<String>> found = new ArrayList<>();
        sides.forEach(side -> found.add(new LinkedHashSet<>()));
        for (int row = 0; row < weekly.size(); row++) {
            found.get(side(weekly, row, "side")).add(weekly.text(row, "platform"));
        }
        for (int side = 0; side < sides.size(); side++) {
            if (found.get(side).isEmpty()) {
                throw Trouble.bad(folder.resolve("weekly.csv"), "has no rows of " + sides.get(side));
            }
        }
        return found.stream().map(List::copyOf).toList();
    }

    /** By side and platform. */
    List<List<Map<Indicator, Curve>>> levels(List<List<String>> platforms) {
        List<List<Map<Indicator, Builder>>> builders = new ArrayList<>();
        for (List<String> ofSide : platforms) {
            builders.add(ofSide.stream().map(name -> this.builders()).toList());
        }
        for (int row = 0; row < weekly.size(); row++) {
            int side = side(weekly, row, "side");
            int platform = platforms.get(side).indexOf(weekly.text(row, "platform"));
            add(builders.get(side).get(platform), weekly, row, "mean");
        }
        return builders.stream()
                .map(ofSide -> ofSide.stream().map(this::curves).toList())
                .toList();
    }

    /** By side. */
    List<Map<Indicator, Curve>> differences() {
        CsvTable table = CsvTable.read(
                folder.resolve("difference.csv"), "first", "second", "indicator", "week", "difference", "low", "high");
        List<Map<Indicator, Builder>> builders =
                sides.stream().map(side -> this.builders()).toList();
        for (int row = 0; row < table.size(); row++) {
            add(builders.get(side(table, row, "second")), table, row, "difference");
        }
        return builders.stream().map(this::curves).toList();
    }

    List<List<Results.Cohort>> cohorts() {
        CsvTable table = CsvTable.read(
                folder.resolve("cohorts.csv"), "side", "cohortFrom", "cohortTo", "joined", "weeksSince", "retention");
        List<Map<Integer, List<Integer>>> rows = new ArrayList<>();
        sides.forEach(side -> rows.add(new LinkedHashMap<>()));
        for (int row = 0; row < table.size(); row++) {
            rows.get(side(table, row, "side"))
                    .computeIfAbsent(table.whole(row, "cohortFrom"), from -> new ArrayList<>())
                    .add(row);
        }
        return rows.stream()
                .map(ofSide ->
                        ofSide.values().stream().map(of -> cohort(table, of)).toList())
                .toList();
    }

    private static Results.Cohort cohort(CsvTable table, List<Integer> rows) {
        int first = rows.get(0);
        return new Results.Cohort(
                table.whole(first, "cohortFrom"),
                table.whole(first, "cohortTo"),
                table.whole(first, "joined"),
                Values.of(rows.stream()
                        .mapToDouble(row -> table.number(row, "weeksSince"))
                        .toArray()),
                Values.of(rows.stream()
                        .mapToDouble(row -> table.number(row, "retention"))
                        .toArray()));
    }

    private int side(CsvTable table, int row, String column) {
        int side = sides.indexOf(table.text(row, column));
        if (side < 0) {
            throw table.bad(row, column, "is no side that summary.json names");
        }
        return side;
    }

    private Map<Indicator, Builder> builders() {
        return new EnumMap<>(Indicator.class);
    }

    private void add(Map<Indicator, Builder> builders, CsvTable table, int row, String mean) {
        Indicator indicator = Indicator.find(table.text(row, "indicator"));
        int week = table.whole(row, "week");
        // An indicator that this version does not know any more is no reason to draw nothing.
        if (!(week >= 1 && week <= weeks)) {
            throw table.bad(row, "week", "is no week from 1 to " + weeks);
        }
        if (indicator != null) {
            Builder builder = builders.computeIfAbsent(indicator, i -> new Builder(weeks));
            builder.mean[week - 1] = table.number(row, mean);
            builder.low[week - 1] = table.number(row, "low");
            builder.high[week - 1] = table.number(row, "high");
            builder.sure[week - 1] = table.has("sure") ? table.number(row, "sure") : Double.NaN;
        }
    }

    private Map<Indicator, Curve> curves(Map<Indicator, Builder> builders) {
        Map<Indicator, Curve> curves = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            Builder builder = builders.get(indicator);
            curves.put(indicator, builder == null ? unknown : builder.curve());
        }
        return curves;
    }

    private static final class Builder {
        private final double[] mean;
        private final double[] low;
        private final double[] high;
        private final double[] sure;

        Builder(int weeks) {
            mean = new double[weeks];
            low = new double[weeks];
            high = new double[weeks];
            sure = new double[weeks];
            Arrays.fill(mean, Double.NaN);
            Arrays.fill(low, Double.NaN);
            Arrays.fill(high, Double.NaN);
            Arrays.fill(sure, Double.NaN);
        }

        Curve curve() {
            return new Curve(Values.of(mean), Values.of(low), Values.of(high), Values.of(sure));
        }
    }
}
