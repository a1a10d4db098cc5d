package org.madang.scenarios.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;
import org.madang.sim.random.Draws;

/**
 * The draws of a fit: markets that agree with what is known, each with its weight.
 *
 * @param paths of the scenario that differ
 * @param rows values by draw and path, as written
 * @param weights by draw
 */
record FittedWorlds(List<String> paths, List<List<String>> rows, List<Double> weights) {
    static final String FILE = "draws.csv";
    private static final String WEIGHT = "weight";
    private static final long KEY = Draws.mix(0x6472617773L);

    FittedWorlds {
        paths = List.copyOf(paths);
        rows = List.copyOf(rows);
        weights = List.copyOf(weights);
    }

    /** @throws BadInputException where the file is none of a fit */
    static FittedWorlds read(Path folder) {
        Path file = folder.resolve(FILE);
        List<String> lines =
                RecordReader.text(file).lines().filter(line -> !line.isBlank()).toList();
        List<String> head = lines.isEmpty() ? List.of() : cells(lines.get(0));
        int weight = head.indexOf(WEIGHT);
        if (weight < 0 || head.size() < 2 || lines.size() < 2) {
            throw bad(file, 1, "expected a column " + WEIGHT + ", one for each path of the scenario, and a row a draw");
        }
        List<List<String>> rows = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int n = 1; n < lines.size(); n++) {
            List<String> row = new ArrayList<>(cells(lines.get(n)));
            if (row.size() != head.size()) {
                throw bad(
                        file, n + 1, "found " + row.size() + " values, expected " + head.size() + " as in the header");
            }
            weights.add(number(file, n + 1, row.remove(weight)));
            rows.add(row);
        }
        List<String> paths = new ArrayList<>(head);
        paths.remove(weight);
        if (!(weights.stream().mapToDouble(w -> w).sum() > 0)) {
            throw bad(file, 1, "all weights are 0");
        }
        return new FittedWorlds(paths, rows, weights);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1)).stream().map(String::strip).toList();
    }

    private static double number(Path file, int line, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value < Double.POSITIVE_INFINITY) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number out of range.
        }
        throw bad(file, line, "the weight must be a number from 0, found '" + text + "'");
    }

    private static BadInputException bad(Path file, int line, String message) {
        return new BadInputException(List.of(new InputProblem(new Place(file.toString(), line, 1), "", message)));
    }

    /** So many draws of equal weight: systematic resampling (Kitagawa 1996). A heavy one may be there several times. */
    List<List<String>> equallyWeighted(int count, long seed) {
        double all = weights.stream().mapToDouble(w -> w).sum();
        double at = Draws.uniform(KEY, seed);
        List<List<String>> drawn = new ArrayList<>();
        double sum = 0;
        for (int n = 0; n < rows.size(); n++) {
            sum += weights.get(n) / all * count;
            while (drawn.size() < count && drawn.size() + at < sum) {
                drawn.add(rows.get(n));
            }
        }
        return drawn;
    }
}
