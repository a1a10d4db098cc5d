package org.madang.sim.network;

import org.madang.sim.config.Network;

/**
 * Makes the social graph from its configuration, as a pure function of (configuration, localities, seed).
 *
 * <p>Each kind makes a <em>strong layer</em> inside every locality, with mean degree localShare · z, and a <em>weak
 * layer</em> over the whole market, with mean degree (1 − localShare) · z, where z is the mean degree of the
 * configuration (strong and weak ties: Granovetter 1973). The two are put together; a pair that both layers tie is tied
 * once. A tie is strong if its ends share a locality, whichever layer made it: with shares of the market q(l), the
 * fraction of ties inside a locality is localShare + (1 − localShare) · Σ q(l)² on average. The weak layer of
 * COMMUNITIES is a random one.
 *
 * <p>With a local share of 0, or with only one locality that has people, there is one layer over everything with mean
 * degree z (COMMUNITIES keeps its two layers in one locality, or its groups would not be tied to each other). RANDOM is
 * then exactly G(n,p) with p = z/(n − 1).
 *
 * <p>A locality with fewer than localShare · z + 1 people becomes a complete graph; the ties it has no room for are not
 * made elsewhere.
 */
public final class NetworkGenerator {
    private NetworkGenerator() {}

    /**
     * The social graph. Time and memory are proportional to the number of ties.
     *
     * @param config kind, mean degree and strengths, in the ranges that the configuration states
     * @param localityStart locality l owns the participants localityStart[l] .. localityStart[l + 1] - 1; starts at 0,
     *     never falls, ends with the number of participants
     * @param seed of the replication
     * @throws IllegalArgumentException for the kind EDGE_LIST, which is read and not generated; for a configuration or
     *     localities out of range; for more than 1 073 741 819 ties
     */
    public static TieGraph generate(Network config, int[] localityStart, long seed) {
        check(config);
        checkLocalities(localityStart);
        int n = localityStart[localityStart.length - 1];
        if (config.kind() == Network.Kind.WELL_MIXED) return TieGraph.none(n);
        TieBuffer ties = new TieBuffer(n * Math.min(config.meanDegree(), Math.max(0, n - 1)) * 0.51);
        addLayers(config, localityStart, seed, ties);
        return TieGraph.undirected(n, ties, null)
                .withStrengths(localityStart, (float) config.strongTie(), (float) config.weakTie());
    }

    private static void addLayers(Network config, int[] localityStart, long seed, TieBuffer ties) {
        double localShare = localShare(config, localityStart);
        TieModel strong = strongModel(config);
        double strongDegree = localShare * config.meanDegree();
        for (int l = 0; l + 1 < localityStart.length && strongDegree > 0; l++) {
            int size = localityStart[l + 1] - localityStart[l];
            if (size > 1) strong.addTies(new Layer(seed, l, localityStart[l], size, strongDegree), ties);
        }
        int n = localityStart[localityStart.length - 1];
        double weakDegree = (1 - localShare) * config.meanDegree();
        if (n > 1 && weakDegree > 0) {
            TieModel weak = config.kind() == Network.Kind.COMMUNITIES ? new RandomTies() : strong;
            weak.addTies(new Layer(seed, Layer.WHOLE_MARKET, 0, n, weakDegree), ties);
        }
    }

    /** The configured share, or 0 where one layer over everything is the whole network. */
    private static double localShare(Network config, int[] localityStart) {
        int peopled = 0;
        for (int l = 0; l + 1 < localityStart.length; l++) {
            if (localityStart[l + 1] > localityStart[l]) peopled++;
        }
        return peopled > 1 || config.kind() == Network.Kind.COMMUNITIES ? config.localShare() : 0;
    }

    private static TieModel strongModel(Network config) {
        return switch (config.kind()) {
            case PREFERENTIAL_ATTACHMENT -> new PreferentialAttachment();
            case SMALL_WORLD -> new SmallWorld(config.rewiring());
            case RANDOM -> new RandomTies();
            case COMMUNITIES -> new Communities(config.communitySize());
            case WELL_MIXED, EDGE_LIST -> throw new IllegalArgumentException("no generator for " + config.kind());
        };
    }

    private static void check(Network config) {
        if (config.kind() == Network.Kind.EDGE_LIST) {
            throw new IllegalArgumentException(
                    "kind EDGE_LIST is read from a file, not generated. Maybe use TieGraph.of");
        }
        checkRange("meanDegree", config.meanDegree(), 0, Float.MAX_VALUE);
        checkRange("localShare", config.localShare(), 0, 1);
        checkRange("rewiring", config.rewiring(), 0, 1);
        checkRange("strongTie", config.strongTie(), 0, Float.MAX_VALUE);
        checkRange("weakTie", config.weakTie(), 0, Float.MAX_VALUE);
        checkRange("communitySize", config.communitySize(), 1, Integer.MAX_VALUE);
    }

    private static void checkRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " is " + value + ", allowed are " + min + " to " + max);
        }
    }

    private static void checkLocalities(int[] localityStart) {
        boolean fine = localityStart.length > 0 && localityStart[0] == 0;
        for (int l = 0; fine && l + 1 < localityStart.length; l++) fine = localityStart[l + 1] >= localityStart[l];
        if (!fine) {
            throw new IllegalArgumentException(
                    "localityStart must start at 0 and never fall. Maybe it holds sizes instead of sums of sizes");
        }
    }
}
