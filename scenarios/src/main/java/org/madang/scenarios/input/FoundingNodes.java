package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Words;
import org.madang.sim.network.EdgeList;

/** Finds the founding members of a scenario in its edge list. */
final class FoundingNodes {
    private static final String PATH = "platforms[0].founding.nodes";

    private FoundingNodes() {}

    /** @throws BadInputException if a name is not in the edge list */
    static int[] of(ScenarioFile file) {
        List<String> names = file.scenario().platforms().get(0).founding().nodes();
        EdgeList edges = file.edges();
        if (edges == null) {
            if (names.isEmpty()) {
                return new int[0];
            }
            throw ScenarioFile.problem(file.loaded(), PATH, "nodes have names only in an edge list");
        }
        Set<Integer> founders = new LinkedHashSet<>();
        founders.addAll(named(file, names, edges));
        for (int node = 0; edges.census() != null && node < edges.nodes(); node++) {
            if (edges.census().isFounder(node)) {
                founders.add(node);
            }
        }
        return founders.stream().mapToInt(node -> node).toArray();
    }

    private static List<Integer> named(ScenarioFile file, List<String> names, EdgeList edges) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> number = numbers(edges);
        List<InputProblem> missing = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            Integer node = number.get(names.get(n));
            if (node == null) {
                String at = PATH + "[" + n + "]";
                missing.add(new InputProblem(file.loaded().placeOf(at), at, message(names.get(n), number)));
            } else {
                nodes.add(node);
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInputException(missing);
        }
        return nodes;
    }

    private static String message(String name, Map<String, Integer> number) {
        return "the edge list has no node " + Words.quote(name)
                + Words.closest(name, number.keySet())
                        .map(meant -> "; did you mean " + Words.quote(meant) + "?")
                        .orElse("");
    }

    /** Nodes by label, and by the name of a person where no label and nobody else is called so. */
    private static Map<String, Integer> numbers(EdgeList edges) {
        Map<String, Integer> number = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int node = 0; node < edges.nodes(); node++) {
            Integer other = number.put(edges.name(node), node);
            if (other != null) {
                shared.add(edges.name(node));
            }
        }
        number.keySet().removeAll(shared);
        for (int node = 0; node < edges.nodes(); node++) {
            number.put(edges.label(node), node);
        }
        return number;
    }
}
