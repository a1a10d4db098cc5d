package org.madang.scenarios.decide;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.madang.charts.style.Language;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;

/** Writes what was found out about a decision: the page, rows for programs, and the file that was read. */
public final class DecisionFiles {
    private final DecisionFile file;
    private final Assessment found;
    private final Provenance provenance;
    private final Language language;

    public DecisionFiles(DecisionFile file, Assessment found, Provenance provenance, Language language) {
        this.file = file;
        this.found = found;
        this.provenance = provenance;
        this.language = language;
    }

    public void write(NewFiles stage) throws IOException {
        stage.text("decide.md", new DecisionText(file, found, language).markdown());
        for (Language each : Language.values()) {
            String name = each == Language.ENGLISH ? "board.md" : "board." + each.code() + ".md";
            stage.text(name, Board.page(file, found, each, provenance.command()));
        }
        stage.text("decide.json", Json.text(DecisionJson.of(file, found, provenance)));
        stage.text("strategies.csv", DecisionCsv.strategies(found));
        stage.text("knowing.csv", DecisionCsv.knowing(found));
        stage.text("decision.yaml", Decision.READER.toYaml(file.decision()));
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("format", Manifest.FORMAT);
        manifest.put("kind", "decide");
        provenance.writeTo(manifest);
        Manifest.addSums(manifest, stage);
        stage.text(Manifest.FILE, Json.text(manifest));
    }
}
