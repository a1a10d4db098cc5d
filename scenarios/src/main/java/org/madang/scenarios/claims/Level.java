package org.madang.scenarios.claims;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** One value of a varied parameter. */
public record Level(
        @Key("The value, in words.") String name,

        @Key("Another scenario file for the runs that have none of their own; empty keeps the claim's.")
        String scenario,

        @Key(
                value =
                        "What differs in all runs: lines of the form path = value, as for --set. What a run itself sets stays.",
                min = 0,
                max = 1000)
        List<String> set)
        implements Checked {

    public static Level defaults() {
        return new Level("", "", List.of());
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "say the value in words");
        problems.require(
                !set.isEmpty() || !scenario.isBlank(), "set", "a level must change something: give set or scenario");
    }
}
