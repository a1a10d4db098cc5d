package org.madang.scenarios.fit;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** What of the data is not looked at, so that it can be foretold. */
public record Hold(
        @Key(value = "So many of the last rows of each series.", unit = "rows", min = 1, max = 1000, optional = true)
        Integer last,

        @Key(value = "All that ends after this day, week, month, quarter or year, as dates in tables.", optional = true)
        String after)
        implements Checked {
    @Override
    public void check(Problems problems) {
        problems.require(
                (last == null) != (after == null), "last", "say either how many of the last rows, or after which date");
    }
}
