package org.madang.scenarios.facts;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A market in which a fact is measured. */
public record Marketplace(
        @Key("The name shown in tables.") String name,

        @Key("The scenario file of the market; the path is relative to the fact file.")
        String scenario,

        @Key(
                value = "What differs in all runs there: lines of the form path = value, as for --set.",
                min = 0,
                max = 1000)
        List<String> set,

        @Key(value = "Ranges that are others there.", min = 0, max = 50)
        List<Range> ranges)
        implements Checked {
    public static Marketplace defaults() {
        return new Marketplace("", "", List.of(), List.of());
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a market needs a name");
        problems.require(!scenario.isBlank(), "scenario", "name the scenario file of the market");
    }
}
