package org.madang.scenarios.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.input.network.Reading;
import org.madang.sim.indicator.Indicator;

/** Reads results folders. What is missing or does not fit is named in one line. */
public final class ResultsReader {
    private final Path folder;
    private final int format;

    private ResultsReader(Path folder, int format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * Reads a complete results folder, of this version or an older one.
     *
     * @throws BadInputException if it is none, is of a newer format, or something is missing from it
     */
    public static Results read(Path folder) {
        Path manifest = folder.resolve(ResultsFolder.MANIFEST);
        if (!Files.isDirectory(folder)) {
            throw ResultsFolder.bad(
                    folder, Files.exists(folder) ? "is a file; a results folder is wanted" : "there is no such folder");
        }
        if (!Files.isRegularFile(manifest)) {
            throw ResultsFolder.bad(
                    folder,
                    "is no results folder: it has no " + ResultsFolder.MANIFEST + ". 'madang run FILE' makes one");
        }
        int format = tree(manifest, new ObjectMapper()).path("format").asInt();
        if (format > ResultsFolder.FORMAT) {
            throw ResultsFolder.bad(
                    folder,
                    "was written by a newer Madang (format " + format + ", this one knows " + ResultsFolder.FORMAT
                            + "): draw it with that one");
        }
        return new ResultsReader(folder, format).results();
    }

    /** Reads a folder that is not complete yet: its tables are, the manifest is still to come. */
    static Results readTables(Path folder) {
        return new ResultsReader(folder, ResultsFolder.FORMAT).results();
    }

    private Results results() {
        JsonNode summary = tree(folder.resolve("summary.json"), new ObjectMapper());
        JsonNode scenario = tree(folder.resolve("scenario.yaml"), new YAMLMapper());
        List<String> sentences = new ArrayList<>();
        summary.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        List<String> sides = new ArrayList<>();
        List<SideSummary> summaries = new ArrayList<>();
        int replications = summary.path("replications").asInt();
        for (JsonNode side : summary.path("sides")) {
            sides.add(side.path("name").asText());
            summaries.add(SideSummary.read(side, replications));
        }
        Indicator headline = Indicator.find(summary.path("headline").asText());
        int weeks = summary.path("weeks").asInt();
        if (sides.isEmpty() || headline == null || weeks < 1) {
            throw ResultsFolder.bad(folder.resolve("summary.json"), "lacks sides, weeks or the headline indicator");
        }
        Tables tables = new Tables(folder, sides, weeks);
        List<List<String>> platforms = tables.platforms();
        List<List<Map<Indicator, Curve>>> levels = tables.levels(platforms);
        return new Results(
                summary.path("scenario").asText("unnamed"),
                provenance(summary),
                networks(summary),
                sentences,
                weeks,
                replications,
                headline,
                List.copyOf(sides),
                List.copyOf(summaries),
                platforms,
                scenario.at("/compare/between").asText().equals("platforms"),
                levels,
                tables.differences(),
                VerdictJson.read(summary),
                tables.cohorts(),
                events(scenario),
                new CloserTables(folder, sides, format).read());
    }

    private static Provenance provenance(JsonNode summary) {
        return new Provenance(
                summary.path("version").asText("–"),
                summary.path("seed").asLong(),
                summary.path("command").asText("–"),
                summary.path("stoppedEarly").asBoolean());
    }

    private List<Reading> networks(JsonNode summary) {
        try {
            return List.of(new ObjectMapper().convertValue(summary.withArray("networks"), Reading[].class));
        } catch (IllegalArgumentException e) {
            throw ResultsFolder.bad(folder.resolve("summary.json"), "does not say what was read from network files");
        }
    }

    private static List<Results.Happening> events(JsonNode scenario) {
        List<Results.Happening> events = new ArrayList<>();
        for (JsonNode event : scenario.path("events")) {
            events.add(new Results.Happening(
                    event.path("week").asInt(), event.path("kind").asText()));
        }
        return List.copyOf(events);
    }

    private static JsonNode tree(Path file, ObjectMapper mapper) {
        try {
            return mapper.readTree(Files.readString(file));
        } catch (java.nio.file.NoSuchFileException e) {
            throw ResultsFolder.bad(file, "is missing from the results: run the scenario again");
        } catch (JsonProcessingException e) {
            throw ResultsFolder.bad(
                    file,
                    "line " + e.getLocation().getLineNr() + " is not "
                            + (mapper instanceof YAMLMapper ? "YAML" : "JSON"));
        } catch (IOException e) {
            throw ResultsFolder.bad(file, "cannot be read");
        }
    }
}
