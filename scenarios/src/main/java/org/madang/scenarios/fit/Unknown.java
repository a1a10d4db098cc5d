package org.madang.scenarios.fit;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A number of the scenario that nobody knows, and what is thought of it before the data are looked at. */
public record Unknown(
        @Key(value = "The name in results; the last key of the path if not given.", optional = true)
        String name,

        @Key("Where it stands in the scenario, as for --set, e.g. leave.baseHazard.")
        String path,

        @Key(value = "More paths that take the same value.", min = 0, max = 100, optional = true)
        List<String> also,

        @Key(value = "Whether the value multiplies what stands there; false if not given.", optional = true)
        Boolean times,

        @Key(
                value =
                        "uniform: all values from low to high alike; normal, lognormal, beta: nine chances in ten from low to high. uniform if not given.",
                optional = true)
        Prior prior,

        @Key("The lower end.") double low,
        @Key("The upper end.") double high)
        implements Checked {
    /** Families of priors. */
    public enum Prior {
        UNIFORM,
        NORMAL,
        LOGNORMAL,
        BETA
    }

    public Unknown {
        also = also == null ? List.of() : also;
        times = times != null && times;
        prior = prior == null ? Prior.UNIFORM : prior;
        name = name == null ? path == null ? "" : path.substring(path.lastIndexOf('.') + 1) : name;
    }

    /** All places that take the value. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(path));
        paths.addAll(also);
        return paths;
    }

    @Override
    public void check(Problems problems) {
        problems.require(low < high, "high", "high %s must be above low %s", high, low);
        problems.require(
                prior != Prior.LOGNORMAL || low > 0, "low", "of a lognormal, low must be above 0, found %s", low);
        problems.require(
                prior != Prior.BETA || low > 0 && high < 1,
                "low",
                "of a beta, low and high must lie inside (0, 1), found %s and %s",
                low,
                high);
    }
}
