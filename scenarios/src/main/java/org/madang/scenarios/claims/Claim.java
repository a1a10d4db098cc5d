package org.madang.scenarios.claims;

import java.util.List;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A claim as an experiment: runs of a scenario, numbers computed from them, what is expected, and how far it holds. */
public record Claim(
        @Key("The short name, such as C4.") String name,
        @Key("What is claimed, in one sentence.") String title,

        @Key("Who claims it: author or kind of text, and year.")
        String source,

        @Key("What is compared with what, in one sentence.") String compares,

        @Key("The scenario file that the runs start from; the path is relative to the claim file.")
        String scenario,

        @Key(
                value = "Another length than the scenario's; empty keeps it.",
                unit = "weeks",
                min = 1,
                max = 5200,
                optional = true)
        Integer weeks,

        @Key(
                value =
                        "Another size than the scenario's: a smaller or larger look at the same market, as --participants; empty keeps it.",
                unit = "participants",
                min = 10,
                max = 10_000_000,
                optional = true)
        Integer participants,

        @Key(
                value =
                        "How many worlds each run is repeated in. In one world all runs share every draw they have in common.",
                unit = "replications",
                min = 2,
                max = 10_000)
        int replications,

        @Key(
                value = "What differs from the scenario in all runs: lines of the form path = value, as for --set.",
                min = 0,
                max = 1000)
        List<String> set,

        @Key(value = "What is run in each replication.", min = 1, max = 100)
        List<ClaimRun> runs,

        @Key(
                value =
                        "What is computed from the runs and what is expected. The claim is supported if every expectation holds.",
                min = 1,
                max = 50)
        List<Effect> effects,

        @Key(
                value = "How far the verdict holds: parameters that are varied, one at a time, in all runs.",
                min = 0,
                max = 20)
        List<Variation> variations,

        @Key("What a reader of the verdict should know, such as a mechanism that the model lacks.")
        String note)
        implements Checked {

    public static Claim defaults() {
        return new Claim("", "", "", "", "", null, null, 8, List.of(), List.of(), List.of(), List.of(), "");
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                name.matches("[A-Za-z][A-Za-z0-9-]*"),
                "name",
                "a claim needs a name of letters and digits, such as C4");
        problems.require(!title.isBlank(), "title", "say in one sentence what is claimed");
        problems.require(!source.isBlank(), "source", "say who claims it");
        problems.require(!compares.isBlank(), "compares", "say in one sentence what is compared");
        problems.require(
                !scenario.isBlank()
                        || runs.stream().noneMatch(run -> run.scenario().isBlank()),
                "scenario",
                "name the scenario file that the runs start from");
        distinct(problems, "runs", runs.stream().map(ClaimRun::name).toList());
        distinct(problems, "effects", effects.stream().map(Effect::name).toList());
        distinct(
                problems,
                "variations",
                variations.stream().map(Variation::parameter).toList());
        problems.require(
                effects.isEmpty() || effects.stream().anyMatch(Effect::isExpected),
                "effects",
                "at least one effect must say what is expected: above, below or both");
    }

    /** Refuses names that stand twice. */
    public static void distinct(Problems problems, String key, List<String> names) {
        problems.require(names.stream().distinct().count() == names.size(), key, "two have the same name");
    }
}
