package org.madang.scenarios.fit;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A single number that is known from somewhere, as a range: "acquisition cost 35 to 45 in 2025". */
public record Figure(
        @Key("The name shown in results.") String name,

        @Key("The key of the indicator.") String indicator,

        @Key(
                value =
                        "The key of another indicator that it is divided by, both added up: joinsWordOfMouth over joins.",
                optional = true)
        String over,

        @Key(value = "Which platform it is of, by name; the first one if not given.", optional = true)
        String platform,

        @Key(value = "Level, flow or mean, as for columns.", optional = true)
        As as,

        @Key("The first day, week, month, quarter or year that it is about, as dates in tables.")
        String from,

        @Key(value = "The last one; the first if not given.", optional = true)
        String until,

        @Key("The lower end of the range that holds it with nine chances in ten.")
        double low,

        @Key("The upper end.") double high)
        implements Checked {
    public Figure {
        until = until == null ? from : until;
    }

    @Override
    public void check(Problems problems) {
        problems.require(low < high, "high", "high %s must be above low %s", high, low);
    }
}
