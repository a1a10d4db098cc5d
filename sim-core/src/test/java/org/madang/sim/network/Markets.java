package org.madang.sim.network;

import org.madang.sim.config.Network;
import org.madang.sim.config.Records;

/** Network configurations and localities for tests. */
final class Markets {
    private Markets() {}

    static Network network(Network.Kind kind, double meanDegree, double localShare) {
        return Records.off(
                Network.class,
                "kind",
                kind,
                "meanDegree",
                meanDegree,
                "localShare",
                localShare,
                "strongTie",
                1,
                "weakTie",
                0.25,
                "rewiring",
                0.1,
                "communitySize",
                50,
                "file",
                null,
                "directed",
                false);
    }

    /** Small world with a rewiring probability, one layer. */
    static Network smallWorld(double meanDegree, double rewiring) {
        return Records.off(
                Network.class,
                "kind",
                Network.Kind.SMALL_WORLD,
                "meanDegree",
                meanDegree,
                "localShare",
                0,
                "strongTie",
                1,
                "weakTie",
                1,
                "rewiring",
                rewiring,
                "communitySize",
                50,
                "file",
                null,
                "directed",
                false);
    }

    /** Communities of a size, with no ties outside. */
    static Network communities(double meanDegree, int communitySize) {
        return Records.off(
                Network.class,
                "kind",
                Network.Kind.COMMUNITIES,
                "meanDegree",
                meanDegree,
                "localShare",
                1,
                "strongTie",
                1,
                "weakTie",
                1,
                "rewiring",
                0,
                "communitySize",
                communitySize,
                "file",
                null,
                "directed",
                false);
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
