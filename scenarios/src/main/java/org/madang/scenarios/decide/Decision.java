package org.madang.scenarios.decide;

import java.util.List;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A choice among strategies when much is unknown. Keys that are not written stand for the defaults named with them. */
public record Decision(
        @Key(value = "The title shown in results; \"unnamed\" if not given.", optional = true)
        String name,

        @Key(value = "What is to be decided, for readers.", optional = true)
        String question,

        @Key("The scenario file, relative to the folder of the decision file.")
        String scenario,

        @Key(
                value =
                        "A smaller or larger look at the scenario, as --participants; as the scenario says if not given.",
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
                value =
                        "What differs from the scenario whatever is chosen: lines of the form path=value, as for --set.",
                min = 0,
                max = 1000,
                optional = true)
        List<String> set,

        @Key(value = "What is chosen among.", min = 2, max = 30)
        List<Course> strategies,

        @Key(
                value =
                        "What nobody knows, each as a path of the scenario with the values that it may have, and how likely they are.",
                min = 0,
                max = 60,
                optional = true)
        List<Factor> unknowns,

        @Key(
                value =
                        "Instead of unknowns: the folder that madang fit has made, relative to the folder of this file. The worlds are the markets that agree with its data.",
                optional = true)
        String worlds,

        @Key(
                value =
                        "What counts, by the keys of indicators; the first one decides, a second one is another goal beside it. Net present value with what remains, if not given.",
                min = 0,
                max = 2,
                optional = true)
        List<String> indicators,

        @Key(value = "A value of the first indicator that is hoped for; none if not given.", optional = true)
        Double target,

        @Key(
                value =
                        "What the firm can see before it chooses; the scenario's compare.after says when that is. Nothing if not given.",
                min = 0,
                max = 20,
                optional = true)
        List<Watched> watch,

        @Key(
                value = "How many simulations may be made: worlds × strategies × replications; 1000 if not given.",
                unit = "runs",
                min = 4,
                max = 10_000_000,
                optional = true)
        Integer budget,

        @Key(
                value = "How often every world is lived through, with other luck; twice if not given.",
                unit = "replications",
                min = 2,
                max = 1000,
                optional = true)
        Integer replications,

        @Key(value = "Every draw follows from it; that of the scenario if not given.", optional = true)
        Long seed)
        implements Checked {

    /** The format of decision files. */
    public static final RecordReader<Decision> READER = RecordReader.of(Decision.class);

    /** With fewer worlds nothing can be said about what the choice hangs on. */
    static final int LEAST_WORLDS = 20;

    /** A study has at most so many labels. */
    static final int MOST_WORLDS = 1000;

    private static final int RUNS = 1000;

    public Decision {
        name = name == null ? "unnamed" : name;
        question = question == null ? "" : question;
        set = set == null ? List.of() : set;
        unknowns = unknowns == null ? List.of() : unknowns;
        worlds = worlds == null ? "" : worlds;
        indicators = indicators == null || indicators.isEmpty() ? List.of("netPresentValueWithRemains") : indicators;
        watch = watch == null ? List.of() : watch;
        budget = budget == null ? RUNS : budget;
        replications = replications == null ? 2 : replications;
    }

    /** Whether there is more than one world. */
    boolean hasUnknowns() {
        return !unknowns.isEmpty() || !worlds.isBlank();
    }

    /** How many worlds the budget is enough for. */
    int worldsTried() {
        return hasUnknowns() ? Math.min(MOST_WORLDS, budget / (strategies.size() * replications)) : 1;
    }

    /** How often each world is lived through: with nothing unknown all of the budget goes into luck. */
    int replicationsEach() {
        return hasUnknowns() ? replications : Math.max(replications, budget / strategies.size());
    }

    @Override
    public void check(Problems problems) {
        problems.require(scenario != null && !scenario.isBlank(), "scenario", "name the scenario file");
        problems.require(
                strategies.stream().map(Course::name).distinct().count() == strategies.size(),
                "strategies",
                "two strategies have the same name");
        problems.require(unknowns.isEmpty() || worlds.isBlank(), "worlds", "give unknowns or a fit, not both");
        problems.require(
                !hasUnknowns() || worldsTried() >= LEAST_WORLDS,
                "budget",
                "%d runs are enough for %d worlds; at least %d are needed, which take %d runs",
                budget,
                worldsTried(),
                LEAST_WORLDS,
                LEAST_WORLDS * strategies.size() * replications);
        for (int n = 0; n < indicators.size(); n++) {
            KeptIndicator kept = KeptIndicator.find(indicators.get(n));
            problems.require(
                    kept != null,
                    "indicators[" + n + "]",
                    "no indicator is called '%s'; %s",
                    indicators.get(n),
                    org.madang.scenarios.file.Words.hint(indicators.get(n), KeptIndicator.keys()));
            problems.require(
                    kept == null || kept.indicator().moreIsBetter(),
                    "indicators[" + n + "]",
                    "%s cannot decide, for more of it is not better; take another one",
                    indicators.get(n));
        }
    }
}
