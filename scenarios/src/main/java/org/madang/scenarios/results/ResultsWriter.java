package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.answer.Answer;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.input.EffectiveInputs;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.sense.Doubt;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.config.Scenario;

/** Writes all files of a results folder. No dates and no machine: the same inputs give the same bytes. */
public final class ResultsWriter {
    /** What draws charts of the tables beside which it puts them. */
    public interface Pictures {
        Pictures NONE = files -> {};

        void draw(NewFiles files) throws IOException;
    }

    private final Outcome outcome;
    private final Answer answer;
    private final Provenance provenance;

    public ResultsWriter(Outcome outcome, Answer answer, Provenance provenance) {
        this.outcome = outcome;
        this.answer = answer;
        this.provenance = provenance;
    }

    /**
     * Writes all files.
     *
     * @param pictures draws the charts from the tables, once these are written; this takes a few seconds
     */
    public void write(NewFiles files, Pictures pictures) throws IOException {
        WeeklyCsv csv = new WeeklyCsv(outcome);
        files.write("weekly.csv", csv::levels);
        files.write("difference.csv", out -> csv.differences(out, answer.reference()));
        files.write("cohorts.csv", csv::cohorts);
        SnapshotCsv snapshots = new SnapshotCsv(outcome);
        files.write("distributions.csv", snapshots::distributions);
        files.write("localities.csv", snapshots::localities);
        files.write("personas.csv", snapshots::personas);
        files.write("channels.csv", snapshots::channels);
        files.write("busiest.csv", snapshots::busiest);
        if (!outcome.groups().isEmpty()) {
            files.write("groups.csv", csv::groups);
        }
        files.write("network.csv", snapshots::network);
        files.write("ties.csv", snapshots::ties);
        files.text("summary.json", Json.text(SummaryJson.of(outcome, answer, provenance)));
        files.text("summary.md", markdown());
        files.text("scenario.yaml", scenario());
        pictures.draw(files);
        files.text(Manifest.FILE, manifest(files));
    }

    private String scenario() {
        return "# The effective inputs: every key with the value that counted.\n"
                + ScenarioFile.READER.toYaml(effective());
    }

    private Scenario effective() {
        List<Scenario> runs =
                outcome.plan().runs().stream().map(run -> run.file().scenario()).toList();
        return EffectiveInputs.of(outcome.plan().file(), runs);
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(outcome.plan().scenario().name().replace("<", "&lt;"))
                .append("\n\n");
        for (Finding finding : answer.findings()) {
            out.append(Voice.of(Language.ENGLISH).sentence(finding).replace("<", "&lt;"))
                    .append("\n");
        }
        out.append("\n")
                .append(new SummaryTable(outcome, answer, Voice.of(Language.ENGLISH)).markdown())
                .append("\n");
        for (Finding doubt : SummaryJson.doubts(outcome)) {
            out.append(Doubt.said(doubt, Voice.of(Language.ENGLISH)).replace("<", "&lt;"))
                    .append("\n\n");
        }
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

    private String manifest(NewFiles files) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Manifest.FORMAT);
        root.put("scenario", outcome.plan().scenario().name());
        provenance.writeTo(root);
        root.put("replications", outcome.sides().replications());
        root.set(
                "inputs",
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(ScenarioFile.READER.toJson(effective())));
        Manifest.addSums(root, files);
        return Json.text(root);
    }
}
