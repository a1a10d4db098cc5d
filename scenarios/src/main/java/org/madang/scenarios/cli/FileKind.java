package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.decide.Decision;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Study;

/** The kinds of file that people write, and how each is run. */
enum FileKind {
    SCENARIO("scenario", "madang run", ScenarioFile.READER),
    STUDY("study", "madang sweep", Study.READER),
    CLAIM("claim", "madang claims", ClaimFile.READER),
    FACT("fact", "madang facts", FactFile.READER),
    CALIBRATION("calibration", "madang calibrate", CalibrationFile.READER),
    DECISION("decision", "madang decide", Decision.READER),
    FIT("fit", "madang fit", FitFile.READER);

    /** The key by which all but a scenario name their scenario. */
    private static final String NAMES_ANOTHER = "scenario";

    private static final Set<FileKind> ALIKE = Set.of(CLAIM, FACT);

    private final String word;
    private final String command;
    private final RecordReader<?> reader;

    FileKind(String word, String command, RecordReader<?> reader) {
        this.word = word;
        this.command = command;
        this.reader = reader;
    }

    /** The format of such files. */
    RecordReader<?> reader() {
        return reader;
    }

    /**
     * The kind that alone knows most of the keys at the top of a file; in case of doubt a scenario, unless it names one: then
     * the first kind that knows most of the keys. Claims and facts share most of theirs: what both know is a claim.
     *
     * @throws BadInputException if the file cannot be read as YAML or JSON
     */
    static FileKind of(Path file) {
        Set<String> keys = RecordReader.keysAtTop(file);
        FileKind nearest = SCENARIO;
        for (FileKind kind : List.of(STUDY, CLAIM, FACT, CALIBRATION, DECISION, FIT)) {
            nearest = kind.alone(keys) > nearest.alone(keys) ? kind : nearest;
        }
        return nearest == SCENARIO && keys.contains(NAMES_ANOTHER) ? knowsMost(keys) : nearest;
    }

    private static FileKind knowsMost(Set<String> keys) {
        FileKind most = STUDY;
        for (FileKind kind : values()) {
            most = kind.known(keys) > most.known(keys) ? kind : most;
        }
        return most;
    }

    private long known(Set<String> keys) {
        return keys.stream().filter(reader::knows).count();
    }

    private long alone(Set<String> keys) {
        List<FileKind> others = Arrays.stream(values())
                .filter(kind -> kind != this && !(ALIKE.contains(kind) && ALIKE.contains(this)))
                .toList();
        return keys.stream()
                .filter(reader::knows)
                .filter(key -> others.stream().noneMatch(kind -> kind.reader.knows(key)))
                .count();
    }

    /** @throws BadInputException if the file is of another kind, with the command that takes it */
    void require(Path file) {
        FileKind found = of(file);
        if (found != this) {
            String message = "is a " + found.word + ", not a " + word + ": run it with '" + found.command
                    + "', look at it with 'madang check'";
            throw new BadInputException(List.of(new InputProblem(Place.of(file.toString()), "", message)));
        }
    }
}
