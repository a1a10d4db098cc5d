package org.madang.sim.network;

import org.madang.sim.random.Decision;

/**
 * Planted communities (Condon &amp; Karp 2001): the participants of a layer, in random order, are cut into groups of
 * about {@code communitySize}, whose sizes differ by one at most; inside a group every pair is tied with the probability that gives the
 * mean degree z.
 *
 * <p>A group of s people has room for a mean degree of s - 1. Where z is higher, the group is a complete graph and the
 * mean degree stays at s - 1: the missing ties are not made elsewhere.
 */
final class Communities implements TieModel {
    private final int communitySize;

    Communities(int communitySize) {
        this.communitySize = communitySize;
    }

    @Override
    public void addTies(Layer layer, TieBuffer ties) {
        int[] order = layer.arrivalOrder();
        RandomTies.Sampler sampler = new RandomTies.Sampler(layer.key(Decision.NETWORK_TIES, 0), ties);
        long groups = Math.max(1, Math.round(order.length / (double) communitySize));
        for (long g = 0; g < groups; g++) {
            int from = (int) (order.length * g / groups);
            int to = (int) (order.length * (g + 1) / groups);
            sampler.tie(order, from, to, layer.meanDegree() / (to - from - 1));
        }
    }
}
