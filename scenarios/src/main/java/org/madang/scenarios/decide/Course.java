package org.madang.scenarios.decide;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A course of action of the focal platform: one of those that are chosen among. */
public record Course(
        @Key("Its name; without lines below, that of a strategy of the scenario or a preset.")
        String name,

        @Key(
                value =
                        "What the platform does otherwise than the scenario says: lines of the form path=value, as for --set; only that it follows the strategy of its name if not given.",
                min = 0,
                max = 1000,
                optional = true)
        List<String> set)
        implements Checked {
    public Course {
        set = set == null || set.isEmpty() ? List.of("platforms[0].strategy=" + name) : set;
    }

    @Override
    public void check(Problems problems) {
        problems.require(name != null && !name.isBlank(), "name", "a strategy needs a name");
    }
}
