package org.madang.scenarios.fit;

import java.util.List;
import java.util.Objects;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Event;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** An experiment of the firm: what it did for a time in one part of its market and not in another, and what came of it. */
public record Tried(
        @Key("The name shown in results.") String name,

        @Key("The key of the indicator.") String indicator,

        @Key(value = "Which platform it is of, by name; the first one if not given.", optional = true)
        String platform,

        @Key(value = "Level, flow or mean, as for columns.", optional = true)
        As as,

        @Key("The first day, week, month, quarter or year in which it was done, as dates in tables.")
        String from,

        @Key(value = "The last one; the first if not given.", optional = true)
        String until,

        @Key(
                value = "Until when it was counted, from the beginning on; as long as it was done if not given.",
                optional = true)
        String counted,

        @Key(
                value =
                        "What was done in some cities: lines of the form path = value, or path *= factor. A city where it was done is a market where all of it was, beside the same market without it.",
                min = 0,
                max = 100,
                optional = true)
        List<String> set,

        @Key(
                value =
                        "What was done to a random part of the people; its weeks are those of the experiment. Those treated are seen beside those who could have been.",
                optional = true)
        Event.Treatment treatment,

        @Key(
                value = "By how much more those treated had: 0.12 for 12 % more, −0.05 for 5 % less.",
                unit = "part of what those untreated had",
                min = -0.99,
                max = 9)
        double found,

        @Key(
                value = "How far that may be off by chance (one standard deviation).",
                unit = "part of what those untreated had",
                min = 0.0001,
                max = 9)
        double error)
        implements Checked {
    private static final Event.Treatment USUAL = Event.Treatment.defaults();

    public Tried {
        until = until == null ? from : until;
        counted = counted == null ? until : counted;
        set = set == null ? List.of() : set;
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                set.isEmpty() != (treatment == null),
                "set",
                "say what was done: either 'set', in some cities, or 'treatment', to a random part of the people");
        problems.require(
                treatment == null
                        || treatment.week() == USUAL.week()
                                && treatment.weeks() == USUAL.weeks()
                                && Objects.equals(treatment.platform(), USUAL.platform()),
                "treatment",
                "weeks and platform are those of the experiment: 'from', 'until' and 'platform'");
    }
}
