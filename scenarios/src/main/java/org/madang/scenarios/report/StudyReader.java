package org.madang.scenarios.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.ResultsFolder;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/**
 * Reads a results folder. What only some versions write may be missing; what a report cannot do without is asked for by
 * name, in one line.
 */
final class StudyReader {
    private static final int FORMAT = ResultsFolder.FORMAT;

    private final Path folder;

    private StudyReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the results in a folder.
     *
     * @throws BadInputException with one line that says what is wrong
     */
    static Study read(Path folder) {
        return new StudyReader(folder).read();
    }

    private Study read() {
        if (!Files.isDirectory(folder)) {
            throw bad(
                    folder, Files.exists(folder) ? "is a file; a results folder is wanted" : "there is no such folder");
        }
        JsonNode manifest = json("manifest.json");
        if (manifest.path("format").asInt(FORMAT) > FORMAT) {
            throw bad(folder.resolve("manifest.json"), "was written by a newer version of Madang");
        }
        JsonNode root = json("summary.json");
        Study.Summary summary = summary(root);
        List<String> sides = new ArrayList<>();
        root.path("sides").forEach(side -> sides.add(side.path("name").asText()));
        if (sides.isEmpty()) {
            throw bad(folder.resolve("summary.json"), "has no sides");
        }
        Bands levels = BandFile.levels(required("weekly.csv"), summary.weeks());
        Bands differences =
                sides.size() > 1 ? BandFile.differences(required("difference.csv"), summary.weeks()) : new Bands(0);
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return new Study(name, summary, sides, VerdictJson.read(root), levels, differences, inputs());
    }

    private Study.Summary summary(JsonNode root) {
        Indicator headline = Indicator.find(root.path("headline").asText());
        int weeks = root.path("weeks").asInt();
        if (headline == null || weeks < 1) {
            throw bad(
                    folder.resolve("summary.json"), headline == null ? "names no headline indicator" : "has no weeks");
        }
        List<String> sentences = new ArrayList<>();
        root.path("sentences").forEach(s -> sentences.add(s.asText()));
        return new Study.Summary(
                root.path("scenario").asText("unnamed"),
                root.path("version").asText("–"),
                root.path("seed").asLong(),
                root.path("command").asText("–"),
                root.path("stoppedEarly").asBoolean(),
                weeks,
                root.path("replications").asInt(),
                headline,
                sentences);
    }

    /** Older or newer results may hold keys that this version does not know: then the report goes without. */
    private Optional<Study.Inputs> inputs() {
        Path file = folder.resolve("scenario.yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Loaded<Scenario> loaded = ScenarioFile.READER.read(file);
            Scenario scenario = loaded.value();
            return Optional.of(
                    new Study.Inputs(loaded.effective(), ScenarioFile.READER.changed(scenario), scenario.events()));
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }

    private JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(Files.readString(required(name), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw bad(
                    folder.resolve(name), "is not JSON, line " + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw bad(folder.resolve(name), "cannot be read: " + e.getMessage());
        }
    }

    private Path required(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw bad(folder, "is no results folder: it has no " + name + ". 'madang run FILE' makes one");
        }
        return file;
    }

    static BadInputException bad(Path path, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(path.toString()), "", message)));
    }
}
