package org.madang.scenarios.claims;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A number computed from the runs of each replication, and where its mean is expected. */
public record Effect(
        @Key("What the number says, in a few words.") String name,

        @Key(
                "The formula: runs and their indicators, as in (keep.profit - win.profit) / win.profit, keep.at(52).members or keep.sum(1, 26).revenue.")
        String value,

        @Key("The unit, for the reader; a share is shown as a percentage.")
        String unit,

        @Key(value = "Expected above this; empty sets no such limit.", optional = true)
        Double above,

        @Key(
                value =
                        "Expected below this; empty sets no such limit. With both, expected between: so a claim of no effect is put.",
                optional = true)
        Double below,

        @Key(
                value =
                        "Whether the median of the replications is told instead of their mean: of weeks that may never come. Only of what is reported without a limit.",
                def = "false")
        boolean median)
        implements Checked {

    public static Effect defaults() {
        return new Effect("", "", "", null, null, false);
    }

    /** Whether the verdict depends on it; otherwise it is only reported. */
    public boolean isExpected() {
        return above != null || below != null;
    }

    @Override
    public void check(Problems problems) {
        problems.require(!(median && isExpected()), "median", "a median has no limits: leave out above and below");
        problems.require(!name.isBlank(), "name", "say in a few words what the number says");
        problems.require(!value.isBlank(), "value", "an effect needs a formula, such as keep.profit - win.profit");
        problems.require(
                above == null || below == null || above < below,
                "above",
                "nothing is above %s and below %s",
                above,
                below);
    }
}
