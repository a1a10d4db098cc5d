package org.madang.scenarios.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** What differs from the library at the given values of the parameters. */
    public List<Patch> patches(double... values) {
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < calibration().set().size(); n++) {
            patches.add(Patch.parse(
                    loaded.placeOf("set[" + n + "]"), calibration().set().get(n)));
        }
        for (int n = 0; n < values.length; n++) {
            patches.addAll(calibration().parameters().get(n).patches(loaded.placeOf("parameters[" + n + "]"), values[n]));
        }
        return patches;
    }

    /** The same as lines of a file. */
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
