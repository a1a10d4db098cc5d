package org.madang.scenarios.study.optimize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ResultsFolder;
import org.madang.scenarios.results.ResultsWriter;
import org.madang.scenarios.results.SummaryJson;
import org.madang.sim.config.Lever;
import org.madang.sim.config.SpendingPhase;

/** Writes an optimum into a results folder; the caller publishes it. */
public final class OptimumFiles {
    private final Optimum optimum;
    private final Plan plan;
    private final Provenance provenance;

    /** @param plan of the scenario as it was tuned, without the strategy found */
    public OptimumFiles(Optimum optimum, Plan plan, Provenance provenance) {
        this.optimum = optimum;
        this.plan = plan;
        this.provenance = provenance;
    }

    public void write(ResultsFolder folder) throws IOException {
        write(folder, "optimum.yaml", "strategies:\n" + StrategyYaml.text(optimum.strategy(), 2));
        ObjectNode json = OptimumJson.of(optimum, plan.scenario(), plan.headline(), provenance);
        write(folder, "optimum.json", SummaryJson.text(json));
        write(folder, "optimum.txt", new OptimumText(optimum, plan.headline()).text());
        write(folder, "convergence.csv", convergence());
        write(
                folder,
                "scenario.yaml",
                "# The effective inputs: every key with the value that counted.\n"
                        + ScenarioFile.READER.toYaml(plan.scenario()));
        write(folder, ResultsFolder.MANIFEST, manifest(folder));
    }

    private static void write(ResultsFolder folder, String name, String text) throws IOException {
        Files.writeString(folder.file(name), text, StandardCharsets.UTF_8);
    }

    /** A row a strategy, in the order in which they were tried. */
    private String convergence() {
        StringBuilder out = new StringBuilder("start,generation,runs,value,best");
        for (int phase = 1; phase <= optimum.tuning().phases(); phase++) {
            for (Lever lever : Lever.values()) {
                out.append(',').append(StrategyYaml.key(lever)).append(phase == 1 ? "" : phase);
            }
        }
        boolean switches = optimum.tuning().phases() > 1;
        out.append(switches ? "," + optimum.tuning().switchBy().key() : "").append('\n');
        for (Trial t : optimum.trials()) {
            out.append(t.start()).append(',').append(t.generation()).append(',').append(t.runs());
            out.append(',').append(number(t.value())).append(',').append(number(t.best()));
            for (SpendingPhase phase : t.strategy().phases()) {
                for (Lever lever : Lever.values()) {
                    out.append(',').append(Digits.of(StrategyYaml.share(phase, lever)));
                }
            }
            if (switches) {
                out.append(',').append(Digits.of(StrategyYaml.switchValue(t.strategy())));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Digits.of(value);
    }

    private String manifest(ResultsFolder folder) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", ResultsFolder.FORMAT);
        root.put("kind", "optimum");
        root.put("scenario", plan.scenario().name());
        provenance.writeTo(root);
        root.set("inputs", new ObjectMapper().readTree(ScenarioFile.READER.toJson(plan.scenario())));
        ResultsWriter.addChecksums(root, folder);
        return SummaryJson.text(root);
    }
}
