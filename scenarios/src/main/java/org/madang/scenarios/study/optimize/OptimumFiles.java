package org.madang.scenarios.study.optimize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;
import org.madang.sim.config.Lever;
import org.madang.sim.config.SpendingPhase;

/** Writes the files of an optimum. */
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

    public void write(NewFiles files) throws IOException {
        files.text("optimum.yaml", "strategies:\n" + StrategyYaml.text(optimum.strategy(), 2));
        ObjectNode json = OptimumJson.of(optimum, plan.scenario(), plan.headline(), provenance);
        files.text("optimum.json", Json.text(json));
        files.text("optimum.txt", new OptimumText(optimum, plan.headline()).text());
        files.text("convergence.csv", convergence());
        files.text(
                "scenario.yaml",
                "# The effective inputs: every key with the value that counted.\n"
                        + ScenarioFile.READER.toYaml(plan.scenario()));
        files.text(Manifest.FILE, manifest(files));
    }

    /** A row a strategy, in the order in which they were tried. */
    private String convergence() {
        List<String> columns = new ArrayList<>(List.of("start", "generation", "runs", "value", "best"));
        for (int phase = 1; phase <= optimum.tuning().phases(); phase++) {
            for (Lever lever : Lever.values()) {
                columns.add(StrategyYaml.key(lever) + (phase == 1 ? "" : phase));
            }
            for (StrategyMove move : optimum.tuning().moves()) {
                for (String key : move.keys()) {
                    columns.add(move.key() + "." + key + (phase == 1 ? "" : phase));
                }
            }
        }
        boolean switches = optimum.tuning().phases() > 1;
        if (switches) {
            columns.add(optimum.tuning().switchBy().key());
        }
        Csv table = new Csv(columns);
        for (Trial t : optimum.trials()) {
            table.whole(t.start())
                    .whole(t.generation())
                    .whole(t.runs())
                    .number(t.value())
                    .number(t.best());
            for (SpendingPhase phase : t.strategy().phases()) {
                for (Lever lever : Lever.values()) {
                    table.number(StrategyYaml.share(phase, lever));
                }
                for (StrategyMove move : optimum.tuning().moves()) {
                    Map<String, Object> values = move.of(phase) == null ? Map.of() : move.values(phase);
                    for (String key : move.keys()) {
                        table.text(
                                values.get(key) instanceof Double x
                                        ? Digits.of(x)
                                        : (String) values.getOrDefault(key, ""));
                    }
                }
            }
            if (switches) {
                table.number(StrategyYaml.switchValue(t.strategy()));
            }
            table.end();
        }
        return table.toString();
    }

    private String manifest(NewFiles files) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Manifest.FORMAT);
        root.put("kind", "optimum");
        root.put("scenario", plan.scenario().name());
        provenance.writeTo(root);
        root.set("inputs", new ObjectMapper().readTree(ScenarioFile.READER.toJson(plan.scenario())));
        Manifest.addSums(root, files);
        return Json.text(root);
    }
}
