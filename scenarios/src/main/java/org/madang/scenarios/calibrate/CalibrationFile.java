package org.madang.scenarios.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.input.ScenarioFile;

/**
 * A calibration as read from its file.
 *
 * @param file where it was read from
 * @param loaded the checked calibration and what was written
 */
public record CalibrationFile(Path file, Loaded<Calibration> loaded) {
    /** Reads calibrations: the format of all calibration files. */
    public static final RecordReader<Calibration> READER = RecordReader.of(Calibration.class);

    /** @throws BadInputException with all problems of the file itself */
    public static CalibrationFile read(Path file) {
        return new CalibrationFile(file, READER.read(file));
    }

    public Calibration calibration() {
        return loaded.value();
    }

    /** The facts by which it searches and is tested. */
    public List<FactFile> facts() {
        return FactFile.chosen(file.resolveSibling(calibration().facts()).normalize(), List.of());
    }

    /** What differs from a scenario of the library at the given values of the parameters. */
    public List<Patch> patches(Path scenario, double... values) {
        List<Patch> patches = new ArrayList<>(lines("set", calibration().set()));
        for (int n = 0; n < calibration().each().size(); n++) {
            Calibration.Own own = calibration().each().get(n);
            if (same(file.resolveSibling(own.scenario()), scenario)) {
                patches.addAll(lines("each[" + n + "].set", own.set()));
            }
        }
        for (int n = 0; n < values.length; n++) {
            patches.addAll(
                    calibration().parameters().get(n).patches(loaded.placeOf("parameters[" + n + "]"), values[n]));
        }
        return patches;
    }

    private List<Patch> lines(String at, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(n -> Patch.parse(loaded.placeOf(at + "[" + n + "]"), lines.get(n)))
                .toList();
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** What differs everywhere, as lines of a file. */
    public List<String> lines(double... values) {
        List<String> lines = new ArrayList<>(calibration().set());
        for (int n = 0; n < values.length; n++) {
            lines.addAll(calibration().parameters().get(n).lines(values[n]));
        }
        return lines;
    }

    /**
     * The scenarios whose comparisons are made once the values are frozen.
     *
     * @throws BadInputException if one cannot be read
     */
    public List<ScenarioFile> scenarios() {
        List<ScenarioFile> scenarios = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (String name : calibration().verdicts().scenarios()) {
            try {
                scenarios.add(ScenarioFile.read(file.resolveSibling(name).normalize(), List.of()));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return scenarios;
    }
}
