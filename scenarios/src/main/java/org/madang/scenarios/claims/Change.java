package org.madang.scenarios.claims;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** What happens to the market of a run while it runs: from some week on other values count. */
public record Change(
        @Key(value = "The first week in which the values count.", unit = "week", min = 2, max = 5200)
        int from,

        @Key(
                value = "The last week in which they count; empty leaves them to the end.",
                unit = "week",
                min = 2,
                max = 5200,
                optional = true)
        Integer until,

        @Key(
                value =
                        "What differs: lines of the form path = value, or path *= factor for a multiple of what the market has.",
                min = 1,
                max = 1000)
        List<String> set)
        implements Checked {
    public static Change defaults() {
        return new Change(2, null, List.of());
    }

    /** Whether the values count in a week. */
    boolean counts(int week) {
        return week >= from && (until == null || week <= until);
    }

    @Override
    public void check(Problems problems) {
        problems.require(until == null || until >= from, "until", "week %s is before week %s", until, from);
    }
}
