package org.madang.scenarios.facts;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** Another published range for one market. */
public record Range(
        @Key("The name of the measurement.") String effect,

        @Key(value = "The lower end; empty for none.", optional = true)
        Double above,

        @Key(value = "The upper end; empty for none.", optional = true)
        Double below)
        implements Checked {
    public static Range defaults() {
        return new Range("", null, null);
    }

    @Override
    public void check(Problems problems) {
        problems.require(!effect.isBlank(), "effect", "name the measurement that has another range here");
        problems.require(
                above == null || below == null || above < below,
                "above",
                "nothing is above %s and below %s",
                above,
                below);
    }
}
