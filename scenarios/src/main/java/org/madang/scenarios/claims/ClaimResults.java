package org.madang.scenarios.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.statement.Voice;

/** Writes the results of claims. No dates and no machine: the same inputs give the same bytes. */
public final class ClaimResults {
    private final List<ClaimValues> values;
    private final Provenance provenance;
    private final Voice voice;

    /** @param voice that of the document; tables and JSON are the same in every language */
    public ClaimResults(List<ClaimValues> values, Provenance provenance, Voice voice) {
        this.values = List.copyOf(values);
        this.provenance = provenance;
        this.voice = voice;
    }

    public List<Answer> answers() {
        return values.stream().map(ClaimValues::answer).toList();
    }

    public long seed() {
        return provenance.seed();
    }

    /** The verdicts as a document. */
    public String markdown() {
        return ClaimMarkdown.of(answers(), provenance, voice);
    }

    public ObjectNode json() {
        return ClaimJson.of(answers(), provenance);
    }

    /** Writes all files. */
    public void write(NewFiles files) throws IOException {
        files.text("claims.md", markdown());
        files.text("claims.json", Json.text(json()));
        files.text("effects.csv", csv());
        files.text(Manifest.FILE, Json.text(manifest(files)));
    }

    /** Every value of every effect: a row a claim, condition, effect and replication. */
    private String csv() {
        Csv table = new Csv(List.of("claim", "parameter", "level", "effect", "unit", "replication", "value"));
        for (ClaimValues of : values) {
            Claim claim = of.plan().file().claim();
            for (int s = 0; s < of.plan().settings().size(); s++) {
                Setting setting = of.plan().settings().get(s);
                for (int n = 0; n < claim.effects().size(); n++) {
                    Effect effect = claim.effects().get(n);
                    for (int r = 0; r < of.plan().replications(); r++) {
                        table.text(claim.name()).text(setting.parameter()).text(setting.level());
                        table.text(effect.name()).text(effect.unit());
                        table.whole(r).number(of.value(s, r, n)).end();
                    }
                }
            }
        }
        return table.toString();
    }

    private ObjectNode manifest(NewFiles files) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Manifest.FORMAT);
        root.put("version", provenance.version());
        root.put("seed", provenance.seed());
        root.put("command", provenance.command());
        root.put("stoppedEarly", provenance.stoppedEarly());
        ObjectNode inputs = root.putObject("claims");
        for (ClaimValues of : values) {
            ClaimFile file = of.plan().file();
            inputs.set(file.claim().name(), new ObjectMapper().readTree(ClaimFile.READER.toJson(file.claim())));
        }
        Manifest.addSums(root, files);
        return root;
    }
}
