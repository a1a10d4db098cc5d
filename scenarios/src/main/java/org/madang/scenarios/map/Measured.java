package org.madang.scenarios.map;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.study.analysis.Responses;

/**
 * What was measured at moved effects, by point and replication.
 *
 * @param moves of each point, the market's own first
 * @param media elasticity
 * @param keeping the share of leaving saved
 * @param lead of keeping first over winning first, in net present value with what remains
 * @param cloud the markets that agree with somebody's own data; empty where there are none
 */
public record Measured(List<Moves> moves, Responses media, Responses keeping, Responses lead, Optional<Cloud> cloud) {
    public Measured {
        moves = List.copyOf(moves);
    }
}
