package org.madang.scenarios.decide;

import java.util.List;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;
import org.madang.sim.indicator.Indicator;

/** An indicator that the firm can see before it chooses. */
public record Watched(
        @Key("The key of the indicator.") String indicator,

        @Key(value = "The weeks in which it is seen, up to that of the choice.", unit = "weeks", min = 1, max = 100)
        List<Integer> weeks,

        @Key(
                value =
                        "How far what is seen lies from what is so: the standard deviation of its ratio to the truth; 0 if not given.",
                unit = "fraction",
                min = 0,
                max = 10,
                optional = true)
        Double error)
        implements Checked {
    public Watched {
        error = error == null ? 0.0 : error;
    }

    /** As a column of results, such as {@code members@26}. */
    List<String> keys() {
        return weeks.stream().map(week -> indicator + "@" + week).toList();
    }

    @Override
    public void check(Problems problems) {
        Indicator found = Indicator.find(indicator);
        problems.require(
                found != null,
                "indicator",
                "no indicator is called '%s'; %s",
                indicator,
                org.madang.scenarios.file.Words.hint(indicator, KeptIndicator.keys()));
        problems.require(weeks.stream().allMatch(week -> week >= 1), "weeks", "weeks are counted from 1");
    }
}
