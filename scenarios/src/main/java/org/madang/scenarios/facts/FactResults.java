package org.madang.scenarios.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.madang.charts.style.Language;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.claims.Numbers;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.results.TextTable;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;

/** What was measured, for people and for programs. No dates and no machine: the same inputs give the same bytes. */
public record FactResults(List<FactRow> rows, Provenance provenance) {
    private static final Numbers NUMBERS = new Numbers(Voice.of(Language.ENGLISH));
    private static final String METHOD = """
            Each fact is a file in `scenarios/facts`: a published range, the markets in which the same is measured, what
            happens to a market that runs, and the formula. All runs of one replication live in the same world and share every
            draw that they have in common, so the effect of a disturbance is a paired difference; its mean has a 95 % interval
            (Student's t).

            * **inside**: the whole interval lies in the published range; **outside**: the whole interval lies outside;
              **unclear**: neither; **reported**: nothing is asked of it; **cannot be expressed**: the model lacks what it takes.
            * *set*: looked at when defaults were chosen; *test*: run once they were frozen; *report*: told, and forces nothing.
            * *needed*: so many replications bring the half-width of the interval to a quarter of the range, or make a row sure
              whose range has one end.
            """;

    public FactResults {
        rows = List.copyOf(rows);
    }

    /** Whether a row that defaults are set by surely does not hold. */
    public boolean failsToHold() {
        return rows.stream().anyMatch(FactRow::failsToHold);
    }

    /** For a terminal: the table, then what each fact says and who says it. */
    public String text() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("fact", "measured", "published", "ours [95 %]", "needed", "market", "use", "comes to"));
        rows.forEach(row -> table.add(cells(row)));
        StringBuilder out = new StringBuilder(TextTable.of(table)).append('\n');
        rows.stream().map(FactRow::fact).distinct().forEach(fact -> {
            String lacks = fact.isExpressed() ? "" : " Cannot be expressed: " + fact.missing();
            out.append(fact.name()).append("  ").append(fact.title()).append(' ');
            out.append(fact.source())
                    .append(": ")
                    .append(fact.published())
                    .append(lacks)
                    .append('\n');
        });
        return out.append('\n').append(summary()).append('\n').toString();
    }

    private static List<String> cells(FactRow row) {
        if (row.measured() == null) {
            return List.of(
                    row.fact().name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    row.fact().use().word(),
                    row.standing().words());
        }
        Effect effect = row.measured().effect();
        return List.of(
                row.fact().name(),
                effect.name(),
                NUMBERS.expected(effect),
                NUMBERS.measured(row.measured()),
                needed(row),
                row.market(),
                row.fact().use().word(),
                row.standing().words());
    }

    private static String needed(FactRow row) {
        return row.needed() < 0 ? "" : Long.toString(row.needed());
    }

    /** "34 rows: 20 inside, 4 outside …". */
    public String summary() {
        List<String> parts = Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing -> count(standing) + " " + standing.words())
                .toList();
        return rows.size() + (rows.size() == 1 ? " row: " : " rows: ") + String.join(", ", parts);
    }

    private long count(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    /** As a document. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# What is known about real markets, and what the simulator says\n\n");
        out.append(summary()).append(". Madang ").append(provenance.version());
        out.append(", seed ").append(provenance.seed()).append(", made by\n\n```sh\n");
        out.append(provenance.command()).append("\n```\n\n").append(METHOD);
        out.append("\n| fact | source | measured | market | published | ours [95 %] | use | comes to | needed |\n");
        out.append("|---|---|---|---|---|---|---|---|---:|\n");
        for (FactRow row : rows) {
            List<String> c = cells(row);
            String lacks = row.measured() == null ? ": " + cell(row.fact().missing()) : "";
            out.append(String.format(
                    Locale.ROOT,
                    "| **%s** %s | %s | %s | %s | %s | %s | %s | **%s**%s | %s |%n",
                    c.get(0),
                    cell(row.fact().title()),
                    cell(row.fact().source() + ": " + row.fact().published()),
                    cell(c.get(1)),
                    cell(c.get(5)),
                    c.get(2),
                    c.get(3),
                    c.get(6),
                    c.get(7),
                    lacks,
                    c.get(4)));
        }
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace('\n', ' ');
    }

    /** For programs. */
    public ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", provenance.version());
        root.put("seed", provenance.seed());
        root.put("command", provenance.command());
        root.put("stoppedEarly", provenance.stoppedEarly());
        ArrayNode all = root.putArray("rows");
        rows.forEach(row -> all.add(json(row)));
        return root;
    }

    /** What a results folder says of itself. */
    public ObjectNode manifest(NewFiles files) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Manifest.FORMAT);
        root.put("kind", "facts");
        provenance.writeTo(root);
        Manifest.addSums(root, files);
        return root;
    }

    private static ObjectNode json(FactRow row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Fact fact = row.fact();
        Effect effect =
                row.measured() == null ? Effect.defaults() : row.measured().effect();
        Estimate got = row.measured() == null ? Estimate.NONE : row.measured().estimate();
        node.put("fact", fact.name());
        node.put("title", fact.title());
        node.put("source", fact.source());
        node.put("published", fact.published());
        node.put("measured", effect.name());
        node.put("unit", effect.unit());
        node.put("market", row.market());
        SummaryJson.put(node, "low", effect.above() == null ? Double.NaN : effect.above());
        SummaryJson.put(node, "high", effect.below() == null ? Double.NaN : effect.below());
        SummaryJson.put(node, "got", got.mean());
        SummaryJson.put(node, "gotLow", got.low());
        SummaryJson.put(node, "gotHigh", got.high());
        switch (row.standing()) {
            case INSIDE -> node.put("ok", true);
            case OUTSIDE -> node.put("ok", false);
            default -> node.putNull("ok");
        }
        node.put("standing", row.standing().words());
        node.put("use", fact.use().word());
        node.put("weight", fact.weight());
        node.put("missing", fact.missing());
        node.put("replications", row.replications());
        node.put("replicationsNeeded", row.needed());
        return node;
    }
}
