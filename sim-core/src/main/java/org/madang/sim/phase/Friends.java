package org.madang.sim.phase;

import org.madang.sim.network.TieGraph;
import org.madang.sim.parallel.Crew;
import org.madang.sim.state.BlockList;

/**
 * Keeps up to date how many friends of everybody are members: work only for those who joined or left. Each part of the
 * receivers is one item, so no two threads write the same count.
 */
final class Friends {
    private final Crew crew;
    private final Receivers receivers;

    Friends(Crew crew, TieGraph ties) {
        this.crew = crew;
        receivers = new Receivers(ties, crew.threads());
    }

    /** Adds {@code change} to the count of everybody to whom one of the listed talks. */
    void tell(BlockList who, int change, int[] friends) {
        crew.forEach(receivers.parts(), part -> {
            for (int b = 0; b < who.blocks(); b++) {
                for (int n = 0; n < who.size(b); n++) {
                    int i = who.get(b, n);
                    int end = receivers.end(i, part);
                    for (int a = receivers.start(i, part); a < end; a++) {
                        friends[receivers.node(a)] += change;
                    }
                }
            }
        });
    }
}
