package org.madang.scenarios.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Values;
import org.madang.scenarios.folder.Trouble;

/** Reads the tables about the end of the runs and about the network sample. */
final class CloserTables {
    /** Older results have none of these tables. */
    private static final int FIRST_FORMAT = 2;

    private final Path folder;
    private final List<String> sides;
    private final int format;

    CloserTables(Path folder, List<String> sides, int format) {
        this.folder = folder;
        this.sides = sides;
        this.format = format;
    }

    Results.Closer read() {
        if (format < FIRST_FORMAT) {
            Results.Network none = new Results.Network(List.of(), List.of(), List.of(), List.of(), List.of());
            return new Results.Closer(each(List.of()), each(List.of()), each(none));
        }
        CsvTable bins = table("distributions.csv", "side", "trait", "group", "from", "to", "people");
        CsvTable places = table("localities.csv", "side", "locality", "measure", "mean", "low", "high");
        CsvTable network = table("network.csv", "side", "week", "person", "hub", "stage");
        CsvTable ties = table("ties.csv", "side", "from", "to");
        return new Results.Closer(
                sides.stream().map(side -> distributions(bins, side)).toList(),
                sides.stream().map(side -> localities(places, side)).toList(),
                sides.stream().map(side -> network(network, ties, side)).toList());
    }

    private <T> List<T> each(T empty) {
        return java.util.Collections.nCopies(sides.size(), empty);
    }

    private CsvTable table(String name, String... columns) {
        return CsvTable.read(folder.resolve(name), columns);
    }

    private static List<Integer> rows(CsvTable table, String side) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "side").equals(side)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Results.Bins> distributions(CsvTable table, String side) {
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row : rows(table, side)) {
            List<String> key = List.of(table.text(row, "trait"), table.text(row, "group"));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        List<Results.Bins> bins = new ArrayList<>();
        groups.forEach((key, rows) -> bins.add(new Results.Bins(
                key.get(0),
                key.get(1),
                table.number(rows.get(0), "from"),
                table.number(rows.get(rows.size() - 1), "to"),
                Values.of(rows.stream()
                        .mapToDouble(row -> table.number(row, "people"))
                        .toArray()))));
        return bins;
    }

    private static List<Map<String, Estimate>> localities(CsvTable table, String side) {
        Map<Integer, Map<String, Estimate>> localities = new TreeMap<>();
        for (int row : rows(table, side)) {
            localities
                    .computeIfAbsent(table.whole(row, "locality"), l -> new LinkedHashMap<>())
                    .put(
                            table.text(row, "measure"),
                            new Estimate(
                                    table.number(row, "mean"), table.number(row, "low"), table.number(row, "high")));
        }
        return List.copyOf(localities.values());
    }

    private Results.Network network(CsvTable table, CsvTable tieTable, String side) {
        Map<Integer, List<String>> stages = new TreeMap<>();
        List<Boolean> hubs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean named = table.has("name");
        int firstWeek = -1;
        for (int row : rows(table, side)) {
            int week = table.whole(row, "week");
            firstWeek = firstWeek < 0 ? week : firstWeek;
            if (!SnapshotCsv.STAGES.contains(table.text(row, "stage"))) {
                throw table.bad(row, "stage", "is none of " + String.join(", ", SnapshotCsv.STAGES));
            }
            stages.computeIfAbsent(week, w -> new ArrayList<>()).add(table.text(row, "stage"));
            if (week == firstWeek) {
                hubs.add(table.whole(row, "hub") == 1);
                if (named) {
                    names.add(table.text(row, "name"));
                }
            }
        }
        List<int[]> ties = new ArrayList<>();
        for (int row : rows(tieTable, side)) {
            ties.add(new int[] {person(tieTable, row, "from", hubs.size()), person(tieTable, row, "to", hubs.size())});
        }
        stages.forEach((week, people) -> {
            if (people.size() != hubs.size()) {
                throw Trouble.bad(
                        folder.resolve("network.csv"),
                        "has " + people.size() + " people in week " + week + " of " + side + " and " + hubs.size()
                                + " in its first");
            }
        });
        return new Results.Network(List.copyOf(stages.keySet()), List.copyOf(stages.values()), hubs, ties, names);
    }

    private static int person(CsvTable table, int row, String column, int people) {
        int person = table.whole(row, column);
        if (!(person >= 0 && person < people)) {
            throw table.bad(row, column, "is nobody of the sample of " + people);
        }
        return person;
    }
}
