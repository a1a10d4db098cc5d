package org.madang.sim.market;

import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;
import org.madang.sim.network.EdgeList;
import org.madang.sim.network.NetworkGenerator;
import org.madang.sim.network.TieGraph;

/**
 * What does not change during a run: the participants and their ties. Built once for a market, a network and a seed, and
 * shared, read-only, by every strategy that is compared in it.
 */
public final class Population {
    private final long seed;
    private final Participants participants;
    private final TieGraph ties;
    private final boolean wellMixed;
    private final int[] participantOfNode;
    private final float[] perFriend;

    private Population(
            long seed, Participants participants, TieGraph ties, boolean wellMixed, int[] participantOfNode) {
        this.seed = seed;
        this.participants = participants;
        this.ties = ties;
        this.wellMixed = wellMixed;
        this.participantOfNode = participantOfNode;
        perFriend = new float[participants.count];
        for (int i = 0; i < participants.count; i++) {
            int degree = ties.inDegree(i);
            perFriend[i] = degree == 0 ? 0 : 1f / degree;
        }
    }

    /**
     * Builds the world of a scenario.
     *
     * @param seed of this replication; everything drawn follows from it
     * @param edges the ties when the network is an edge list, otherwise null
     * @throws IllegalArgumentException if the edge list has not as many nodes as the market has participants
     */
    public static Population of(Scenario scenario, long seed, EdgeList edges) {
        PopulationDraw draw = new PopulationDraw(scenario.market().personas(), seed);
        Network network = scenario.network();
        boolean wellMixed = network.kind() == Network.Kind.WELL_MIXED;
        if (network.kind() != Network.Kind.EDGE_LIST) {
            Participants participants = draw.draw(scenario.market());
            TieGraph ties = NetworkGenerator.generate(network, participants.localityStart, seed);
            return new Population(seed, participants, ties, wellMixed, null);
        }
        if (edges == null || edges.nodes() != scenario.market().participants()) {
            throw new IllegalArgumentException("the edge list has " + (edges == null ? 0 : edges.nodes())
                    + " nodes, but market.participants is "
                    + scenario.market().participants());
        }
        NodePlacement placement = new NodePlacement(edges, scenario.market(), seed);
        Participants participants = draw.draw(placement, edges.census());
        TieGraph ties = TieGraph.of(edges, participants.count, placement.participantOfNode);
        return new Population(seed, participants, ties, false, placement.participantOfNode);
    }

    /** The same people and ties, but with people of its own, who may be replaced. */
    public Population withOwnPeople() {
        return new Population(seed, participants.copy(), ties, wellMixed, participantOfNode);
    }

    public long seed() {
        return seed;
    }

    public Participants participants() {
        return participants;
    }

    public TieGraph ties() {
        return ties;
    }

    /** Whether everybody meets everybody, so that ties are not looked at. */
    public boolean wellMixed() {
        return wellMixed;
    }

    /** Shape N, 1 / in-degree, 0 for somebody without ties: what one friend adds to the share of friends. Not a copy. */
    public float[] perFriend() {
        return perFriend;
    }

    /** The participant that a node of the edge list became. */
    public int participantOfNode(int node) {
        return participantOfNode[node];
    }
}
