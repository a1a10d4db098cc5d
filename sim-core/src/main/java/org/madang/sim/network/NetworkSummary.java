package org.madang.sim.network;

/**
 * The social graph in a few figures. Ties of a directed graph are read without their direction: two participants are
 * neighbours if a tie runs either way.
 *
 * @param participants number of participants n, with and without ties
 * @param ties number of ties E, pairs if undirected, arcs if directed
 * @param meanDegree mean number of neighbours
 * @param maxDegree largest number of neighbours
 * @param clustering mean over participants of the share of pairs of neighbours who are neighbours themselves, in [0, 1]
 *     (Watts &amp; Strogatz 1998); a participant with fewer than two neighbours counts as 0
 * @param clusteringSample over how many participants {@code clustering} is the mean: all n up to 50 000
 *     participants whose squared degrees add up to at most 2e7, else an evenly spaced sample, the same each time; its
 *     standard error is below 1 / (2 · √clusteringSample)
 * @param components number of connected components; a participant without ties is one
 * @param largestComponentShare share of the participants who are in the largest component, in [0, 1]; 0 if there is
 *     nobody
 * @param assortativity correlation of the degrees at both ends of a tie, in [-1, 1] (Newman 2002); NaN where it is not
 *     defined: no ties, or all who have ties have equally many
 */
public record NetworkSummary(
        int participants,
        int ties,
        double meanDegree,
        int maxDegree,
        double clustering,
        int clusteringSample,
        int components,
        double largestComponentShare,
        double assortativity) {

    /** The summary of a graph. Deterministic; under a second for a million participants with ten ties each. */
    public static NetworkSummary of(TieGraph graph) {
        Rows rows = neighbours(graph);
        Clustering clustering = Clustering.of(rows);
        Components components = Components.of(rows);
        int n = rows.size();
        return new NetworkSummary(
                n,
                graph.ties(),
                n == 0 ? 0 : rows.node.length / (double) n,
                maxDegree(rows),
                clustering.mean(),
                clustering.sample(),
                components.count(),
                n == 0 ? 0 : components.largest() / (double) n,
                assortativity(rows));
    }

    private static Rows neighbours(TieGraph graph) {
        if (!graph.directed()) return graph.out;
        TieBuffer pairs = new TieBuffer(graph.ties());
        for (int i = 0; i < graph.participants(); i++) {
            for (int p = graph.out.start[i]; p < graph.out.start[i + 1]; p++) pairs.add(i, graph.out.node[p]);
        }
        return TieGraph.undirected(graph.participants(), pairs, null).out;
    }

    private static int maxDegree(Rows rows) {
        int max = 0;
        for (int i = 0; i < rows.size(); i++) max = Math.max(max, rows.length(i));
        return max;
    }

    /** Pearson correlation over arcs, from deviations from the mean so that equal degrees give exactly 0 / 0. */
    private static double assortativity(Rows rows) {
        double mean = Clustering.sumOfSquaredDegrees(rows) / rows.node.length;
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < rows.size(); i++) {
            int degree = rows.length(i);
            long neighbours = 0;
            for (int p = rows.start[i]; p < rows.start[i + 1]; p++) neighbours += rows.length(rows.node[p]);
            double deviation = degree - mean;
            covariance += deviation * (neighbours - degree * mean);
            variance += degree * deviation * deviation;
        }
        return variance > 0 ? covariance / variance : Double.NaN;
    }
}
