package org.madang.scenarios.claims;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** One run of a claim: a scenario with some values changed. */
public record ClaimRun(
        @Key("The name by which the effects call the run: letters, digits and underscores.")
        String name,

        @Key("Another scenario file than the claim's, for this run only; empty takes the claim's.")
        String scenario,

        @Key(value = "What differs in this run: lines of the form path = value, as for --set.", min = 0, max = 1000)
        List<String> set,

        @Key(value = "What happens to its market while it runs.", min = 0, max = 100)
        List<Change> changes)
        implements Checked {

    public static ClaimRun defaults() {
        return new ClaimRun("", "", List.of(), List.of());
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                name.matches("[A-Za-z][A-Za-z0-9_]*"),
                "name",
                "a run needs a name that can stand in a formula: letters, digits and underscores, such as acquisition");
        problems.require(
                !Formula.RESERVED.contains(name), "name", "'%s' means something else in a formula; take another", name);
    }
}
