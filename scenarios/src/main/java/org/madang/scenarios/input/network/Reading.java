package org.madang.scenarios.input.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.madang.sim.network.EdgeList;
import org.madang.sim.network.TieGraph;

/**
 * What was read from a network file, for people to check.
 *
 * @param file as the scenario names it
 * @param form of the file
 * @param firstLine what the first line of a list was taken for; null for what is no list
 * @param people how many there are, with and without ties
 * @param alone those without ties
 * @param ties after loops were dropped and doubles merged
 * @param directed whether a tie runs one way
 * @param twoMode whether the ends of a tie are people of two kinds, whose names are kept apart
 * @param weighted whether there are weights
 * @param least the smallest weight, 1 without weights
 * @param most the largest weight, 1 without weights
 * @param comments lines left out as comments
 * @param loops ties of somebody to himself, dropped
 * @param doubles ties merged with an earlier one of the same pair
 * @param contradicting those of them with another weight, which does not count
 * @param unused names of columns that were not read
 * @param known what was read of the people; null where that is nothing
 */
public record Reading(
        String file,
        Form form,
        FirstLineMeaning firstLine,
        int people,
        int alone,
        int ties,
        boolean directed,
        boolean twoMode,
        boolean weighted,
        double least,
        double most,
        int comments,
        int loops,
        int doubles,
        int contradicting,
        List<String> unused,
        @JsonInclude(JsonInclude.Include.NON_NULL) PeopleReading known) {

    static Reading of(String file, Notes notes, EdgeList edges, PeopleReading known) {
        TieGraph graph = TieGraph.of(edges, edges.nodes(), everybody(edges.nodes()));
        int loops = 0;
        int contradicting = 0;
        double least = edges.weighted() ? Double.POSITIVE_INFINITY : 1;
        double most = edges.weighted() ? 0 : 1;
        for (int line = 0; line < edges.lines(); line++) {
            int a = edges.from(line);
            int b = edges.to(line);
            least = Math.min(least, edges.weight(line));
            most = Math.max(most, edges.weight(line));
            if (a == b) {
                loops++;
            } else if (edges.weighted() && graph.getEdgeWeight(graph.getEdge(a, b)) != edges.weight(line)) {
                contradicting++;
            }
        }
        int alone = 0;
        for (int i = 0; i < edges.nodes(); i++) {
            alone += graph.outDegree(i) + graph.inDegree(i) == 0 ? 1 : 0;
        }
        return new Reading(
                file,
                notes.form,
                notes.firstLine,
                edges.nodes(),
                alone,
                graph.ties(),
                edges.directed(),
                notes.twoMode,
                edges.weighted(),
                least,
                most,
                notes.comments,
                loops,
                edges.lines() - loops - graph.ties(),
                contradicting,
                List.copyOf(notes.unused),
                known);
    }

    private static int[] everybody(int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }
}
