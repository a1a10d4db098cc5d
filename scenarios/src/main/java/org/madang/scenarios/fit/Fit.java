package org.madang.scenarios.fit;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** Which markets agree with the data of a firm. What the firm did, its spending and events, stands in the scenario. */
public record Fit(
        @Key("The title shown in results.") String name,

        @Key(
                "The scenario with what is known of the market and what was done in it; the path is relative to this file. Its participants are those of the market in the data.")
        String scenario,

        @Key(
                value =
                        "The day on which week 1 of the scenario begins, such as 2024-01-01; not needed where dates are numbers of weeks.",
                optional = true)
        String start,

        @Key(
                value = "What differs from the scenario: lines of the form path = value, as for --set.",
                min = 0,
                max = 1000,
                optional = true)
        List<String> set,

        @Key(value = "Numbers over time.", min = 0, max = 100, optional = true)
        List<Table> series,

        @Key(value = "Retention triangles.", min = 0, max = 20, optional = true)
        List<Cohorts> cohorts,

        @Key(value = "Single numbers, as ranges.", min = 0, max = 100, optional = true)
        List<Figure> figures,

        @Key(
                value = "What the firm has tried in one part of its market and not in another.",
                min = 0,
                max = 20,
                optional = true)
        List<Tried> experiments,

        @Key(value = "What nobody knows.", min = 1, max = 30)
        List<Unknown> unknown,

        @Key(value = "What is not looked at, so that it can be foretold; nothing if not given.", optional = true)
        Hold hold,

        @Key(
                value =
                        "From when on the sides of the scenario's comparison part; as the scenario says, from week 1 as a rule, if not given. Give an empty {} for the end of the data.",
                optional = true)
        Decide decide,

        @Key(
                value =
                        "The size of the markets that are looked at; as large as the scenario, but at most 4000, if not given.",
                unit = "participants",
                min = 100,
                max = 10_000_000,
                optional = true)
        Integer participants,

        @Key(value = "Every draw follows from it; that of the scenario if not given.", optional = true)
        Long seed)
        implements Checked {
    /** A look at more people than this is not taken unless asked for. */
    private static final int LARGEST_LOOK = 4000;

    public Fit {
        set = set == null ? List.of() : set;
        series = series == null ? List.of() : series;
        cohorts = cohorts == null ? List.of() : cohorts;
        figures = figures == null ? List.of() : figures;
        experiments = experiments == null ? List.of() : experiments;
    }

    /** The same, with the week after which sides part told in full. */
    public Fit decidedAfter(int week) {
        Decide told =
                decide == null ? null : new Decide(decide.after() == null ? week : decide.after(), decide.weeks());
        return new Fit(
                name,
                scenario,
                start,
                set,
                series,
                cohorts,
                figures,
                experiments,
                unknown,
                hold,
                told,
                participants,
                seed);
    }

    /** @param market participants of the scenario */
    public int look(int market) {
        return participants == null ? Math.min(market, LARGEST_LOOK) : participants;
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a fit needs a name");
        problems.require(
                !series.isEmpty() || !cohorts.isEmpty() || !figures.isEmpty() || !experiments.isEmpty(),
                "series",
                "there are no data: name a series, cohorts, figures or experiments");
        List<String> names = unknown.stream().map(Unknown::name).toList();
        for (int n = 0; n < names.size(); n++) {
            problems.require(
                    names.indexOf(names.get(n)) == n,
                    "unknown[" + n + "]",
                    "the name %s is there twice: give one of them a name of its own",
                    names.get(n));
        }
    }
}
