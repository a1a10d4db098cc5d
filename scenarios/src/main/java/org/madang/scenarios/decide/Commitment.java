package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.statistics.Student;

/**
 * Whether a plan still wants to switch when it comes to it.
 *
 * @param plan its number among the strategies
 * @param gain going on with the plan less staying as before, over worlds
 * @param share of worlds, free of luck, in which going on is better
 * @param regret by how much going on falls short of the better of both in a world, on average: what it is worth at most to
 *     choose only then, knowing the world
 */
public record Commitment(int plan, Estimate gain, double share, double regret) {
    /** @param payoffs of going on with the plan, and of staying */
    static Commitment of(int plan, Payoffs payoffs) {
        LuckFree free = LuckFree.of(payoffs);
        long better = IntStream.range(0, payoffs.worlds())
                .filter(w -> free.at(0, w) > free.at(1, w))
                .count();
        return new Commitment(
                plan,
                Student.of(payoffs.blocks().difference(0, 1)).estimate(),
                (double) better / payoffs.worlds(),
                Arrays.stream(free.regret(0)).average().orElseThrow());
    }

    /** 1 if it surely wants to, −1 if it surely does not, else 0. */
    int sign() {
        return Single.sign(gain);
    }
}
