package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.sim.network.EdgeList;

/** Finds the founding members of a scenario in its edge list. */
final class FoundingNodes {
    private static final String PATH = "platforms[0].founding.nodes";

    private FoundingNodes() {}

    /** @throws BadInputException if a name is not in the edge list */
    static int[] of(ScenarioFile file) {
        List<String> names = file.scenario().platforms().get(0).founding().nodes();
        if (names.isEmpty()) {
            return new int[0];
        }
        EdgeList edges = file.edges();
        if (edges == null) {
            throw ScenarioFile.problem(file.loaded(), PATH, "nodes have names only in an edge list");
        }
        Map<String, Integer> number = new HashMap<>();
        for (int node = 0; node < edges.nodes(); node++) {
            number.put(edges.label(node), node);
        }
        List<InputProblem> missing = new ArrayList<>();
        int[] nodes = new int[names.size()];
        for (int n = 0; n < nodes.length; n++) {
            Integer node = number.get(names.get(n));
            if (node == null) {
                String at = PATH + "[" + n + "]";
                missing.add(new InputProblem(
                        file.loaded().placeOf(at), at, "the edge list has no node '" + names.get(n) + "'"));
            } else {
                nodes[n] = node;
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInputException(missing);
        }
        return nodes;
    }
}
