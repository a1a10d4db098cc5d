package org.madang.sim.snapshot;

import java.util.Arrays;
import org.madang.sim.market.Population;
import org.madang.sim.network.TieGraph;

/**
 * Some people around a hub of the largest locality, with the ties among them: few enough to be drawn. Depends on the world
 * only, so every strategy is seen in the same sample. Empty in a well-mixed market, which has no ties.
 *
 * <p>Each person brings in a few acquaintances only, the best connected first; a hub with all of its acquaintances would be
 * a star and nothing else.
 */
public final class Sample {
    static final int PEOPLE = 160;
    private static final int BRINGS = 6;

    private final int[] people;
    private final boolean[] hub;
    private final Counts ties;

    private Sample(int[] people, boolean[] hub, Counts ties) {
        this.people = people;
        this.hub = hub;
        this.ties = ties;
    }

    /** The sample of a world. */
    public static Sample of(Population population) {
        if (population.wellMixed() || population.participants().count == 0) {
            return new Sample(new int[0], new boolean[0], Counts.of(new long[0]));
        }
        TieGraph graph = population.ties();
        int[] people = around(graph, best(graph, population.participants().localityStart[1]));
        return new Sample(people, hubs(graph, people), ties(graph, people));
    }

    private static int best(TieGraph graph, int end) {
        int best = 0;
        for (int i = 1; i < end; i++) {
            best = graph.outDegree(i) > graph.outDegree(best) ? i : best;
        }
        return best;
    }

    private static int[] around(TieGraph graph, int hub) {
        int[] people = new int[Math.min(PEOPLE, graph.participants())];
        people[0] = hub;
        int found = 1;
        for (int at = 0; at < found; at++) {
            int[] friends = Arrays.stream(
                            graph.outNode(), graph.outStart()[people[at]], graph.outStart()[people[at] + 1])
                    .boxed()
                    .sorted((a, b) ->
                            graph.outDegree(a) != graph.outDegree(b) ? graph.outDegree(b) - graph.outDegree(a) : a - b)
                    .mapToInt(i -> i)
                    .toArray();
            int brought = 0;
            for (int n = 0; n < friends.length && brought < BRINGS && found < people.length; n++) {
                int friend = friends[n];
                if (Arrays.stream(people, 0, found).noneMatch(i -> i == friend)) {
                    people[found++] = friend;
                    brought++;
                }
            }
        }
        return Arrays.copyOf(people, found);
    }

    /** A hub has as many ties in the whole network as one in twenty of the sample, and more than most. */
    private static boolean[] hubs(TieGraph graph, int[] people) {
        int[] sorted = Arrays.stream(people).map(graph::outDegree).sorted().toArray();
        int needed = Math.max(sorted[(int) (0.95 * (sorted.length - 1))], sorted[sorted.length / 2] + 1);
        boolean[] hub = new boolean[people.length];
        for (int n = 0; n < people.length; n++) {
            hub[n] = graph.outDegree(people[n]) >= needed;
        }
        return hub;
    }

    private static Counts ties(TieGraph graph, int[] people) {
        return Counts.of(java.util.stream.IntStream.range(0, people.length)
                .boxed()
                .flatMapToLong(a -> java.util.stream.IntStream.range(0, people.length)
                        .filter(b -> b != a && graph.containsEdge(people[a], people[b]))
                        // Undirected ties run both ways: once is enough.
                        .filter(b -> a < b || !graph.containsEdge(people[b], people[a]))
                        .boxed()
                        .flatMapToLong(b -> java.util.stream.LongStream.of(a, b)))
                .toArray());
    }

    public int size() {
        return people.length;
    }

    /** The participant's number in the market. */
    public int participant(int n) {
        return people[n];
    }

    boolean isHub(int n) {
        return hub[n];
    }

    Counts ties() {
        return ties;
    }
}
