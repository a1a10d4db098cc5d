package org.madang.scenarios.decide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final Optional<FittedWorlds> fitted;
    private final List<Patch> patches = new ArrayList<>();

    private DecisionStudy(Loaded<Decision> loaded, Optional<FittedWorlds> fitted) {
        this.loaded = loaded;
        this.decision = loaded.value();
        this.fitted = fitted;
    }

    /**
     * @param past that all fitted worlds have
     * @param revisited plans that are looked at again
     * @param scenario with what holds whatever is chosen
     */
    static Loaded<Study> of(
            Loaded<Decision> loaded,
            Optional<FittedWorlds> fitted,
            List<Patch> past,
            List<Revisited> revisited,
            Scenario scenario) {
        DecisionStudy study = new DecisionStudy(loaded, fitted);
        study.copy();
        study.strategies(past, revisited);
        study.worlds();
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
    private void strategies(List<Patch> past, List<Revisited> revisited) {
        List<Node> lines = new ArrayList<>();
        fitted.map(worlds -> worlds.fit().set())
                .orElse(List.of())
                .forEach(patch -> lines.add(text(patch.place(), patch.text())));
        for (int n = 0; n < decision.set().size(); n++) {
            lines.add(text(loaded.placeOf("set[" + n + "]"), decision.set().get(n)));
        }
        past.forEach(patch -> lines.add(text(patch.place(), patch.text())));
        Place place = loaded.placeOf("strategies");
        lines.add(text(place, "compare.between=alternatives"));
        lines.add(text(place, "compare.baselines=[]"));
        lines.add(text(place, "compare.alternatives=" + alternatives(revisited)));
        patches.add(new Patch("set", new Node.Sequence(place, lines), place));
    }

    private static Node text(Place place, String text) {
        return new Node.Scalar(place, Node.Scalar.Kind.TEXT, text);
    }

    private ArrayNode alternatives(List<Revisited> revisited) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        List<Course> courses = new ArrayList<>(decision.strategies());
        revisited.forEach(plan -> courses.add(plan.staying()));
        for (Course course : courses) {
            ObjectNode one = all.addObject();
            one.put("name", course.name());
            course.set().forEach(one.putArray("set")::add);
        }
        return all;
    }

    private void worlds() {
        if (fitted.isPresent()) {
            FittedWorlds worlds = fitted.get();
            patches.add(
                    new Patch("factors", new Node.Sequence(worlds.place(), List.of(worlds.factor())), worlds.place()));
        } else if (decision.hasUnknowns()) {
            Node.Entry entry = loaded.tree().entries().get("unknowns");
            patches.add(new Patch("factors", entry.value(), entry.keyPlace()));
            set("design", "{kind: latin-hypercube, points: " + decision.worldsTried() + "}");
        }
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
