package org.madang.scenarios.claims;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A parameter that is varied in all runs, to see whether the verdict turns. */
public record Variation(
        @Key("What is varied, in words.") String parameter,

        @Key("The value that the claim itself has, in words.")
        String given,

        @Key(value = "The other values that are tried.", min = 1, max = 50)
        List<Level> levels)
        implements Checked {

    public static Variation defaults() {
        return new Variation("", "", List.of());
    }

    @Override
    public void check(Problems problems) {
        problems.require(!parameter.isBlank(), "parameter", "say in words what is varied");
        problems.require(!given.isBlank(), "given", "say in words which value the claim itself has");
        problems.require(
                levels.stream().map(Level::name).distinct().count() == levels.size(),
                "levels",
                "two levels have the same name");
    }
}
