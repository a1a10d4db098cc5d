package org.madang.sim.network;

import org.madang.sim.config.Network;

/** Network configurations and localities for tests. */
final class Markets {
    private Markets() {}

    static Network network(Network.Kind kind, double meanDegree, double localShare) {
        return new Network(kind, meanDegree, localShare, 1, 0.25, 0.1, 50, null, false);
    }

    /** Small world with a rewiring probability, one layer. */
    static Network smallWorld(double meanDegree, double rewiring) {
        return new Network(Network.Kind.SMALL_WORLD, meanDegree, 0, 1, 1, rewiring, 50, null, false);
    }

    /** Communities of a size, with no ties outside. */
    static Network communities(double meanDegree, int communitySize) {
        return new Network(Network.Kind.COMMUNITIES, meanDegree, 1, 1, 1, 0, communitySize, null, false);
    }

    /** Localities of these sizes. */
    static int[] localities(int... sizes) {
        int[] start = new int[sizes.length + 1];
        for (int l = 0; l < sizes.length; l++) start[l + 1] = start[l] + sizes[l];
        return start;
    }

    /** All of one layer: a graph of n participants without localities. */
    static TieGraph oneLayer(Network.Kind kind, int n, double meanDegree, long seed) {
        return NetworkGenerator.generate(network(kind, meanDegree, 0), localities(n), seed);
    }
}
