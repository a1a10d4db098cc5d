package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.BoundedText;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Trouble;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.sim.indicator.Indicator;

/** Reads results folders. What is missing or does not fit is named in one line. */
public final class ResultsReader {
    /** All that is read. */
    private static final List<String> FILES = List.of(
            "summary.json",
            "scenario.yaml",
            "weekly.csv",
            "difference.csv",
            "cohorts.csv",
            "distributions.csv",
            "localities.csv",
            "network.csv",
            "ties.csv");

    private static final long MOST_BYTES = 64 << 20;
    private static final int MOST_WEEKS = 5200;

    private final Path folder;
    private final int format;
    private final Verified verified;

    private ResultsReader(Path folder, int format, Verified verified) {
        this.folder = folder;
        this.format = format;
        this.verified = verified;
    }

    /** Reads a folder whose files are all as they were written. */
    public static Results read(Path folder) {
        return read(folder, false);
    }

    /**
     * Reads a complete results folder, of this version or an older one.
     *
     * @param trusts whether to go on with files that were changed since they were written
     * @throws BadInputException if it is none, is of a newer format, or something is missing from it or was changed
     */
    public static Results read(Path folder, boolean trusts) {
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.isDirectory(folder)) {
            throw Trouble.bad(
                    folder, Files.exists(folder) ? "is a file; a results folder is wanted" : "there is no such folder");
        }
        Folder.finishInterrupted(folder);
        if (!Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
            throw Trouble.bad(
                    folder, "is no results folder: it has no " + Manifest.FILE + ". 'madang run FILE' makes one");
        }
        Manifest read = Manifest.read(folder);
        if (read.format() > Manifest.FORMAT) {
            throw Trouble.bad(
                    folder,
                    "was written by a newer Madang (format " + read.format() + ", this one knows " + Manifest.FORMAT
                            + "): draw it with that one");
        }
        return new ResultsReader(folder, read.format(), read.verify(FILES, trusts)).results();
    }

    /** Reads a folder that is not complete yet: its tables are, the manifest is still to come. */
    public static Results readTables(Path folder) {
        return new ResultsReader(folder, Manifest.FORMAT, new Verified(List.of(), true)).results();
    }

    private Results results() {
        JsonNode summary = Json.read(folder.resolve("summary.json"), text("summary.json"));
        JsonNode scenario = Json.read(folder.resolve("scenario.yaml"), text("scenario.yaml"), new YAMLMapper(), "YAML");
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
        if (sides.isEmpty() || headline == null || !(weeks >= 1 && weeks <= MOST_WEEKS)) {
            throw Trouble.bad(
                    folder.resolve("summary.json"),
                    "lacks sides, weeks (1 to " + MOST_WEEKS + ") or the headline indicator");
        }
        Tables tables = new Tables(folder, sides, weeks);
        List<List<String>> platforms = tables.platforms();
        List<List<Map<Indicator, Curve>>> levels = tables.levels(platforms);
        return new Results(
                summary.path("scenario").asText("unnamed"),
                provenance(summary),
                networks(summary),
                sentences,
                FindingJson.read(summary.path("findings")),
                FindingJson.read(summary.path("warnings")),
                weeks,
                replications,
                headline,
                List.copyOf(sides),
                List.copyOf(summaries),
                platforms,
                kind(scenario),
                Math.max(0, sides.indexOf(summary.path("reference").asText())),
                levels,
                tables.differences(),
                RankingJson.read(summary.path("rankings")),
                DuelJson.read(summary.path("verdicts"), kind(scenario), weeks),
                tables.cohorts(),
                events(scenario),
                new CloserTables(folder, sides, format).read(),
                verified);
    }

    private static Kind kind(JsonNode scenario) {
        String between = scenario.at("/compare/between").asText();
        return switch (between) {
            case "platforms" -> Kind.PLATFORM;
            case "alternatives" -> Kind.ALTERNATIVE;
            default -> Kind.STRATEGY;
        };
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
            throw Trouble.bad(folder.resolve("summary.json"), "does not say what was read from network files");
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

    private String text(String name) {
        return BoundedText.read(folder.resolve(name), MOST_BYTES);
    }
}
