package org.madang.scenarios.study;

import java.util.List;
import org.madang.scenarios.file.RecordReader;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A study: one scenario, looked at in many places. Keys that are not written stand for the defaults named with them. */
public record Study(
        @Key(value = "The title shown in results; \"unnamed\" if not given.", optional = true)
        String name,

        @Key(value = "What the study asks, for its readers.", optional = true)
        String description,

        @Key("The scenario file, relative to the folder of the study file.")
        String scenario,

        @Key(
                value =
                        "A smaller or larger look at the scenario: budgets and fixed costs are scaled along, those that set and factors give too, which are written for the scenario's own size; as the scenario says if not given.",
                unit = "participants",
                min = 1,
                max = 10_000_000,
                optional = true)
        Integer participants,

        @Key(
                value = "How long is simulated; as the scenario says if not given.",
                unit = "weeks",
                min = 1,
                max = 5200,
                optional = true)
        Integer weeks,

        @Key(
                value = "What differs from the scenario at every point: lines of the form path=value, as for --set.",
                min = 0,
                max = 1000,
                optional = true)
        List<String> set,

        @Key(
                value =
                        "What is varied, and over which values; nothing, if not given: then the study is a replication.",
                min = 0,
                max = 100,
                optional = true)
        List<Factor> factors,

        @Key("Which combinations of the factors' values are run.")
        Design design,

        @Key(
                value =
                        "Strategies of the focal platform to compare, by name; the first is compared with each other one. The sides of the scenario's own comparison if not given.",
                min = 0,
                max = 20,
                optional = true)
        List<String> strategies,

        @Key(value = "How often every point is repeated; 8 times if not given.", optional = true)
        StudyReplications replications,

        @Key(
                value =
                        "Whether all points share their draws (common, if not given: differences between points are sharper) or not.",
                optional = true)
        StudyDraws draws,

        @Key(
                value =
                        "What is kept of every run, by the keys of indicators: the value in the last week, or as in profit@52 in another one. The first one decides. Net present value, profit, active members and matches if not given.",
                min = 0,
                max = 100,
                optional = true)
        List<String> indicators,

        @Key(value = "Whether every week of the indicators is kept as well; false if not given.", optional = true)
        Boolean weekly,

        @Key(value = "Every draw follows from it; that of the scenario if not given.", optional = true)
        Long seed)
        implements Checked {

    /** The format of study files. */
    public static final RecordReader<Study> READER = RecordReader.of(Study.class);

    private static final List<String> INDICATORS = List.of("netPresentValue", "profit", "active", "matches");

    public Study {
        name = name == null ? "unnamed" : name;
        description = description == null ? "" : description;
        set = set == null ? List.of() : set;
        factors = factors == null ? List.of() : factors;
        strategies = strategies == null ? List.of() : strategies;
        replications = replications == null ? new StudyReplications(null, null, null) : replications;
        draws = draws == null ? StudyDraws.COMMON : draws;
        indicators = indicators == null || indicators.isEmpty() ? INDICATORS : indicators;
        weekly = weekly != null && weekly;
    }

    @Override
    public void check(Problems problems) {
        StudyRules.check(this, problems);
    }
}
