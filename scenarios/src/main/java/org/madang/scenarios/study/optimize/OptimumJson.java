package org.madang.scenarios.study.optimize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.SummaryJson;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** An optimum for programs: {@code optimum.json} and the answer of {@code --json}. */
public final class OptimumJson {
    private OptimumJson() {}

    /** What was tuned, the strategy, what it beats, the optimism and the runs that it took. */
    public static ObjectNode of(Optimum optimum, Scenario scenario, Indicator indicator, Provenance provenance) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", scenario.name());
        provenance.writeTo(root);
        root.put("weeks", scenario.weeks());
        root.put("indicator", indicator.key());
        root.put("unit", indicator.unit().english());
        root.put("phases", optimum.tuning().phases());
        if (optimum.tuning().phases() > 1) {
            root.put("switchBy", optimum.tuning().switchBy().key());
        }
        root.put("tuningReplications", optimum.tuning().replications());
        ObjectNode runs = root.putObject("runs");
        runs.put("budget", optimum.tuning().budget());
        runs.put("tuning", optimum.tuningRuns());
        runs.put("rival", optimum.rivalRuns());
        runs.put("fresh", optimum.freshRuns());
        root.set("strategy", StrategyYaml.json(optimum.strategy()));
        if (optimum.fresh() != null) {
            fresh(root, optimum.fresh(), indicator);
        }
        if (optimum.optimism() != null) {
            optimism(root.putObject("optimism"), optimum.optimism());
        }
        return root;
    }

    private static void fresh(ObjectNode root, Outcome fresh, Indicator indicator) {
        int weeks = fresh.sides().weeks();
        root.put("replications", fresh.sides().replications());
        root.set("fresh", SummaryJson.estimate(fresh.sides().level(0, indicator, weeks)));
        OverKnown lead = new OverKnown(fresh);
        ArrayNode known = root.putArray("comparedWith");
        for (int side = 1; side < fresh.sides().sides().size(); side++) {
            ObjectNode node = known.addObject();
            node.put("name", fresh.sides().sides().get(side));
            node.set("value", SummaryJson.estimate(fresh.sides().level(side, indicator, weeks)));
            node.set("difference", SummaryJson.estimate(lead.gap(side)));
            node.set("relative", SummaryJson.estimate(lead.relative(side)));
            node.put("wins", lead.tally(side).wins());
            int sign = lead.sign(side);
            node.put("winner", sign == 0 ? null : fresh.sides().sides().get(sign > 0 ? 0 : side));
        }
    }

    private static void optimism(ObjectNode node, Optimism optimism) {
        gap(node.putObject("value"), optimism.value());
        node.put("rival", optimism.rival());
        gap(node.putObject("lead"), optimism.lead());
    }

    private static void gap(ObjectNode node, Optimism.Gap gap) {
        node.set("tuned", SummaryJson.estimate(gap.tuned()));
        node.set("fresh", SummaryJson.estimate(gap.fresh()));
        node.set("optimism", SummaryJson.estimate(gap.optimism()));
    }
}
