package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.figures.StandardSet;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.input.network.ReadingText;

/** Writes all files of a results folder. No dates and no machine: the same inputs give the same bytes. */
public final class ResultsWriter {
    private final Outcome outcome;
    private final Provenance provenance;

    public ResultsWriter(Outcome outcome, Provenance provenance) {
        this.outcome = outcome;
        this.provenance = provenance;
    }

    /**
     * Fills the folder; the caller publishes it.
     *
     * @param charts whether to draw charts, which takes a few seconds
     */
    public void write(ResultsFolder folder, boolean charts) throws IOException {
        WeeklyCsv csv = new WeeklyCsv(outcome);
        csv.levels(folder.file("weekly.csv"));
        csv.differences(folder.file("difference.csv"));
        csv.cohorts(folder.file("cohorts.csv"));
        SnapshotCsv snapshots = new SnapshotCsv(outcome);
        snapshots.distributions(folder.file("distributions.csv"));
        snapshots.localities(folder.file("localities.csv"));
        snapshots.personas(folder.file("personas.csv"));
        snapshots.network(folder.file("network.csv"));
        snapshots.ties(folder.file("ties.csv"));
        write(folder, "summary.json", SummaryJson.text(SummaryJson.of(outcome, provenance)));
        write(folder, "summary.md", markdown());
        write(folder, "scenario.yaml", scenario());
        if (charts) {
            StandardSet.write(ResultsReader.readTables(folder.file(".").normalize()), folder::file);
        }
        write(folder, ResultsFolder.MANIFEST, manifest(folder));
    }

    private static void write(ResultsFolder folder, String name, String text) throws IOException {
        Files.writeString(folder.file(name), text, StandardCharsets.UTF_8);
    }

    private String scenario() {
        return "# The effective inputs: every key with the value that counted.\n"
                + ScenarioFile.READER.toYaml(outcome.plan().scenario());
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(outcome.plan().scenario().name().replace("<", "&lt;"))
                .append("\n\n");
        for (String sentence : Sentences.of(outcome)) {
            out.append(sentence.replace("<", "&lt;")).append("\n");
        }
        out.append("\n").append(new SummaryTable(outcome).markdown()).append("\n");
        for (Reading reading : outcome.plan().readings()) {
            out.append(ReadingText.english(reading).replace("<", "&lt;")).append("\n\n");
        }
        out.append("Means of ").append(outcome.sides().replications()).append(" paired replications");
        out.append(provenance.stoppedEarly() ? ", stopped early" : "")
                .append("; seed ")
                .append(provenance.seed());
        out.append("; Madang ").append(provenance.version()).append(".\n\n");
        out.append("## What differs from the defaults\n\n| key | default | here |\n|---|---|---|\n");
        for (Difference d : ScenarioFile.READER.changed(outcome.plan().scenario())) {
            out.append("| `")
                    .append(cell(d.path()))
                    .append("` | ")
                    .append(cell(d.before()))
                    .append(" | ");
            out.append(cell(d.after())).append(" |\n");
        }
        out.append("\n## Make it again\n\n```\n").append(provenance.command()).append("\n```\n");
        return out.toString();
    }

    private static String cell(String text) {
        String plain = text.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
        return plain.length() > 120 ? plain.substring(0, 117) + "…" : plain;
    }

    private String manifest(ResultsFolder folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", ResultsFolder.FORMAT);
        root.put("scenario", outcome.plan().scenario().name());
        provenance.writeTo(root);
        root.put("replications", outcome.sides().replications());
        root.set(
                "inputs",
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(ScenarioFile.READER.toJson(outcome.plan().scenario())));
        addChecksums(root, folder);
        return SummaryJson.text(root);
    }

    /** Adds the SHA-256 of every file that is in the folder so far. */
    public static void addChecksums(ObjectNode manifest, ResultsFolder folder) throws IOException {
        ObjectNode files = manifest.putObject("sha256");
        for (Path file : files(folder)) {
            files.put(file.getFileName().toString(), sha256(file));
        }
    }

    /** All files but PNG pictures, whose bytes depend on how the JDK draws. */
    private static List<Path> files(ResultsFolder folder) throws IOException {
        try (var files = Files.list(folder.file(".").normalize())) {
            return files.filter(file -> !file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
