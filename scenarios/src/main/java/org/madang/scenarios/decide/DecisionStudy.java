package org.madang.scenarios.decide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Study;
import org.madang.sim.config.Scenario;

/**
 * What a decision runs, as a study: every world is a point of a Latin hypercube over the unknowns with draws of its own,
 * every strategy a side. So runs are kept, gone on with and looked at as those of any study.
 */
final class DecisionStudy {
    private static final List<String> SAME_KEYS = List.of("name", "scenario", "participants", "weeks", "seed");

    private final Loaded<Decision> loaded;
    private final Decision decision;
    private final List<Patch> patches = new ArrayList<>();

    private DecisionStudy(Loaded<Decision> loaded) {
        this.loaded = loaded;
        this.decision = loaded.value();
    }

    /**
     * @param folder of the decision file
     * @param scenario with what holds whatever is chosen
     */
    static Loaded<Study> of(Loaded<Decision> loaded, Path folder, Scenario scenario) {
        DecisionStudy study = new DecisionStudy(loaded);
        study.copy();
        study.strategies();
        study.worlds(folder);
        study.set("replications", "{least: " + study.decision.replicationsEach() + "}");
        study.set("draws", "independent");
        study.indicators(scenario);
        return Study.READER.read("a decision", "design: {kind: factorial}", study.patches);
    }

    private void copy() {
        for (String key : SAME_KEYS) {
            Node.Entry entry = loaded.tree().entries().get(key);
            if (entry != null) {
                patches.add(new Patch(key, entry.value(), entry.keyPlace()));
            }
        }
    }

    /** As alternatives of the scenario; each line at its place in the decision. */
    private void strategies() {
        List<Node> lines = new ArrayList<>();
        for (int n = 0; n < decision.set().size(); n++) {
            lines.add(text(loaded.placeOf("set[" + n + "]"), decision.set().get(n)));
        }
        Place place = loaded.placeOf("strategies");
        lines.add(text(place, "compare.between=alternatives"));
        lines.add(text(place, "compare.baselines=[]"));
        lines.add(text(place, "compare.alternatives=" + alternatives()));
        patches.add(new Patch("set", new Node.Sequence(place, lines), place));
    }

    private static Node text(Place place, String text) {
        return new Node.Scalar(place, Node.Scalar.Kind.TEXT, text);
    }

    private ArrayNode alternatives() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Course course : decision.strategies()) {
            ObjectNode one = all.addObject();
            one.put("name", course.name());
            course.set().forEach(one.putArray("set")::add);
        }
        return all;
    }

    private void worlds(Path folder) {
        if (!decision.worlds().isBlank()) {
            Place place = loaded.placeOf("worlds");
            FittedWorlds fitted =
                    FittedWorlds.read(folder.resolve(decision.worlds()).normalize());
            patches.add(new Patch("factors", new Node.Sequence(place, List.of(drawn(fitted, place))), place));
        } else if (decision.hasUnknowns()) {
            Node.Entry entry = loaded.tree().entries().get("unknowns");
            patches.add(new Patch("factors", entry.value(), entry.keyPlace()));
            set("design", "{kind: latin-hypercube, points: " + decision.worldsTried() + "}");
        }
    }

    /**
     * A factor of which each value is a whole world. A number of its own, as the seed, sets draws apart that are taken twice:
     * they meet other luck.
     */
    private Node drawn(FittedWorlds fitted, Place place) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        long seed = decision.seed() == null ? 1 : decision.seed();
        for (List<String> draw : fitted.equallyWeighted(decision.worldsTried(), seed)) {
            ArrayNode row = rows.addArray().add(rows.size() + 1);
            draw.forEach(value -> row.addRawValue(new com.fasterxml.jackson.databind.util.RawValue(value)));
        }
        ArrayNode paths = JsonNodeFactory.instance.arrayNode().add("seed");
        fitted.paths().forEach(paths::add);
        String text = String.format(Locale.ROOT, "x={kind: zipped, name: world, paths: %s, rows: %s}", paths, rows);
        return Patch.parse(place, text).value();
    }

    private void indicators(Scenario scenario) {
        Set<String> keys = new LinkedHashSet<>(decision.indicators());
        decision.watch().forEach(watched -> keys.addAll(watched.keys()));
        keys.add(Discounting.VALUE);
        keys.add(Discounting.WITH_REMAINS);
        CashWeeks.of(scenario.weeks()).forEach(week -> keys.add(CashWeeks.key(week)));
        set(
                "indicators",
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(keys.stream()
                                .map(JsonNodeFactory.instance::textNode)
                                .toList())
                        .toString());
    }

    private void set(String key, String yaml) {
        patches.add(Patch.parse(loaded.placeOf(key), key + "=" + yaml));
    }
}
