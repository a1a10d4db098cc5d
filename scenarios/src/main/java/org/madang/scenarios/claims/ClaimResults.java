package org.madang.scenarios.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ResultsFolder;
import org.madang.scenarios.results.SummaryJson;

/** Writes the results of claims. No dates and no machine: the same inputs give the same bytes. */
public final class ClaimResults {
    private final List<ClaimValues> values;
    private final Provenance provenance;

    public ClaimResults(List<ClaimValues> values, Provenance provenance) {
        this.values = List.copyOf(values);
        this.provenance = provenance;
    }

    public List<Answer> answers() {
        return values.stream().map(ClaimValues::answer).toList();
    }

    public long seed() {
        return provenance.seed();
    }

    /** The verdicts as a document. */
    public String markdown() {
        return ClaimMarkdown.of(answers(), provenance.version(), provenance.seed(), provenance.command());
    }

    public ObjectNode json() {
        return ClaimJson.of(answers(), provenance);
    }

    /** Fills the folder; the caller publishes it. */
    public void write(ResultsFolder folder) throws IOException {
        write(folder, "claims.md", markdown());
        write(folder, "claims.json", SummaryJson.text(json()));
        write(folder, "effects.csv", csv());
        write(folder, ResultsFolder.MANIFEST, SummaryJson.text(manifest()));
    }

    private static void write(ResultsFolder folder, String name, String text) throws IOException {
        Files.writeString(folder.file(name), text, StandardCharsets.UTF_8);
    }

    /** Every value of every effect: a row a claim, condition, effect and replication. */
    private String csv() {
        StringBuilder out = new StringBuilder("claim,parameter,level,effect,unit,replication,value\n");
        for (ClaimValues of : values) {
            Claim claim = of.plan().file().claim();
            for (int s = 0; s < of.plan().settings().size(); s++) {
                Setting setting = of.plan().settings().get(s);
                for (int n = 0; n < claim.effects().size(); n++) {
                    Effect effect = claim.effects().get(n);
                    String start = String.join(
                            ",",
                            quoted(claim.name()),
                            quoted(setting.parameter()),
                            quoted(setting.level()),
                            quoted(effect.name()),
                            quoted(effect.unit()));
                    for (int r = 0; r < of.plan().replications(); r++) {
                        double value = of.value(s, r, n);
                        String cell = Math.abs(value) < Double.POSITIVE_INFINITY ? Digits.of(value) : "";
                        out.append(start)
                                .append(',')
                                .append(r)
                                .append(',')
                                .append(cell)
                                .append('\n');
                    }
                }
            }
        }
        return out.toString();
    }

    /** Safe for spreadsheets: what they would take for a formula gets an apostrophe. */
    private static String quoted(String text) {
        boolean isRisky = !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0;
        return "\"" + (isRisky ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private ObjectNode manifest() throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", ResultsFolder.FORMAT);
        root.put("version", provenance.version());
        root.put("seed", provenance.seed());
        root.put("command", provenance.command());
        root.put("stoppedEarly", provenance.stoppedEarly());
        ObjectNode inputs = root.putObject("claims");
        for (ClaimValues of : values) {
            ClaimFile file = of.plan().file();
            inputs.set(file.claim().name(), new ObjectMapper().readTree(ClaimFile.READER.toJson(file.claim())));
        }
        return root;
    }
}
