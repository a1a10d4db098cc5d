package org.madang.scenarios.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.ResultsReader;
import org.madang.sim.config.Scenario;

/** Reads a results folder for a report: the results, and what its inputs were. */
final class StudyReader {
    private StudyReader() {}

    /**
     * Reads the results in a folder.
     *
     * @throws BadInputException with one line that says what is wrong
     */
    static Study read(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new Study(name, ResultsReader.read(folder), inputs(folder.resolve("scenario.yaml")));
    }

    /** Older or newer results may hold keys that this version does not know: then the report goes without. */
    private static Optional<Study.Inputs> inputs(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Loaded<Scenario> loaded = ScenarioFile.READER.read(file);
            return Optional.of(new Study.Inputs(loaded.effective(), ScenarioFile.READER.changed(loaded.value())));
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }
}
