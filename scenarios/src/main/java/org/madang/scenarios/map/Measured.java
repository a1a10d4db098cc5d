package org.madang.scenarios.map;

import java.util.List;
import org.madang.scenarios.study.analysis.Responses;

/**
 * What was measured at moved effects, by point and replication.
 *
 * @param moves of each point, the market's own first
 * @param media elasticity
 * @param keeping the share of leaving saved
 * @param lead of keeping first over winning first, in net present value with what remains
 */
public record Measured(List<Moves> moves, Responses media, Responses keeping, Responses lead) {
    public Measured {
        moves = List.copyOf(moves);
    }
}
