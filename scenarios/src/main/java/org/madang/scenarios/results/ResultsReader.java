package org.madang.scenarios.results;

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
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;
import org.madang.sim.verdict.Verdict;

/** Reads results folders. What is missing or does not fit is named in one line. */
public final class ResultsReader {
    private final Path folder;

    private ResultsReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a complete results folder.
     *
     * @throws BadInputException if it is none, is of another format, or something is missing from it
     */
    public static Results read(Path folder) {
        Path manifest = folder.resolve(ResultsFolder.MANIFEST);
        if (!Files.isDirectory(folder)) {
            throw ResultsFolder.bad(folder, "there is no such folder");
        }
        if (!Files.isRegularFile(manifest)) {
            throw ResultsFolder.bad(folder, "is no results folder: it has no " + ResultsFolder.MANIFEST);
        }
        int format = tree(manifest, new ObjectMapper()).path("format").asInt();
        if (format != ResultsFolder.FORMAT) {
            String how = format < ResultsFolder.FORMAT ? "an older" : "a newer";
            throw ResultsFolder.bad(
                    folder,
                    "was written by " + how + " Madang (format " + format + ", needed: " + ResultsFolder.FORMAT
                            + "): run the scenario again with this one");
        }
        return readTables(folder);
    }

    /** Reads a folder that is not complete yet: its tables are, the manifest is still to come. */
    static Results readTables(Path folder) {
        return new ResultsReader(folder).results();
    }

    private Results results() {
        JsonNode summary = tree(folder.resolve("summary.json"), new ObjectMapper());
        JsonNode scenario = tree(folder.resolve("scenario.yaml"), new YAMLMapper());
        List<String> sides = new ArrayList<>();
        summary.path("sides").forEach(side -> sides.add(side.path("name").asText()));
        Indicator headline = Indicator.find(summary.path("headline").asText());
        int weeks = summary.path("weeks").asInt();
        if (sides.isEmpty() || headline == null || weeks < 1) {
            throw ResultsFolder.bad(folder.resolve("summary.json"), "lacks sides, weeks or the headline indicator");
        }
        Tables tables = new Tables(folder, sides, weeks);
        List<List<String>> platforms = tables.platforms();
        List<List<Map<Indicator, Curve>>> levels = tables.levels(platforms);
        return new Results(
                summary.path("scenario").asText(),
                summary.path("version").asText(),
                summary.path("seed").asLong(),
                weeks,
                summary.path("replications").asInt(),
                headline,
                List.copyOf(sides),
                platforms,
                scenario.at("/compare/between").asText().equals("platforms"),
                levels,
                tables.differences(),
                verdicts(summary),
                tables.cohorts(),
                events(scenario),
                new CloserTables(folder, sides).read());
    }

    private static List<Verdict> verdicts(JsonNode summary) {
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode v : summary.path("verdicts")) {
            Indicator indicator = Indicator.find(v.path("indicator").asText());
            if (indicator != null) {
                verdicts.add(new Verdict(
                        v.path("first").asText(),
                        v.path("second").asText(),
                        indicator,
                        estimate(v.path("difference")),
                        estimate(v.path("relative")),
                        v.path("wins").asInt(),
                        v.path("replications").asInt(),
                        v.path("replicationsNeeded").asLong(),
                        crossovers(v)));
            }
        }
        return List.copyOf(verdicts);
    }

    private static List<CrossoverWeek> crossovers(JsonNode verdict) {
        List<CrossoverWeek> crossovers = new ArrayList<>();
        for (JsonNode c : verdict.path("crossovers")) {
            crossovers.add(new CrossoverWeek(
                    c.path("leader").asText(),
                    c.path("week").asInt(),
                    c.path("low").asInt(),
                    c.path("high").asInt()));
        }
        return crossovers;
    }

    private static Estimate estimate(JsonNode node) {
        return new Estimate(
                node.path("mean").asDouble(Double.NaN),
                node.path("low").asDouble(Double.NaN),
                node.path("high").asDouble(Double.NaN));
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
        } catch (IOException e) {
            throw ResultsFolder.bad(file, "cannot be read");
        }
    }
}
