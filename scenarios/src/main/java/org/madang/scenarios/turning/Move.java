package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Scenario;

/**
 * An input at one end of its range.
 *
 * @param now what stands in the scenario
 * @param to what it is moved to
 */
record Move(Input input, double now, double to) {
    /** Both ends of every input that can be moved. */
    static List<Move> of(List<Input> inputs, Scenario s) {
        List<Move> moves = new ArrayList<>();
        for (Input input : inputs) {
            double now = input.now(s);
            for (double end :
                    new double[] {input.range().low(now), input.range().high(now)}) {
                double to = Math.min(end, input.most());
                if (input.isMovable(s) && to != now) {
                    moves.add(new Move(input, now, to));
                }
            }
        }
        return moves;
    }

    boolean isUp() {
        return to > now;
    }

    List<Patch> patches(Scenario s) {
        return input.keys().apply(s).stream()
                .map(key -> Patch.of("moved input", key.path(), key.value() * to / now))
                .toList();
    }
}
