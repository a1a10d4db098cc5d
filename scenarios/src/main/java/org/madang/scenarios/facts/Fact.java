package org.madang.scenarios.facts;

import java.util.List;
import org.madang.scenarios.claims.Claim;
import org.madang.scenarios.claims.ClaimRun;
import org.madang.scenarios.claims.Effect;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A published measurement, and how the same is measured here. */
public record Fact(
        @Key("The short name, such as F1.") String name,
        @Key("What is known, in one sentence.") String title,
        @Key("Who measured it: authors and year.") String source,

        @Key("What was published, in the words and numbers of the source.")
        String published,

        @Key("What it is for: to set defaults by, to test them once they are frozen, or to be reported.")
        Use use,

        @Key(
                value = "How much it counts beside the others: 1 for a study, 0.5 for what practitioners say.",
                unit = "weight",
                min = 0,
                max = 1)
        double weight,

        @Key("Why the model cannot express it; empty if it can.")
        String missing,

        @Key(
                value = "Another length than the scenario's; empty keeps it.",
                unit = "weeks",
                min = 1,
                max = 5200,
                optional = true)
        Integer weeks,

        @Key(
                value = "Another size than the scenario's, as --participants; empty keeps it.",
                unit = "participants",
                min = 10,
                max = 10_000_000,
                optional = true)
        Integer participants,

        @Key(
                value =
                        "How many worlds it is measured in. In one world all runs share every draw they have in common.",
                unit = "replications",
                min = 2,
                max = 10_000)
        int replications,

        @Key(
                value = "What differs from the scenario in all runs: lines of the form path = value, as for --set.",
                min = 0,
                max = 1000)
        List<String> set,

        @Key(value = "What is run in each world: the market left alone, and the market disturbed.", min = 0, max = 100)
        List<ClaimRun> runs,

        @Key(value = "What is computed from the runs; above and below are the published range.", min = 0, max = 50)
        List<Effect> effects,

        @Key(value = "Where it is measured.", min = 0, max = 50)
        List<Marketplace> markets,

        @Key("What a reader of the row should know, such as in what the measurement differs from the published one.")
        String note)
        implements Checked {
    public static Fact defaults() {
        return new Fact(
                "", "", "", "", Use.REPORT, 1, "", null, null, 8, List.of(), List.of(), List.of(), List.of(), "");
    }

    /** Whether the model can express it. */
    public boolean isExpressed() {
        return missing.isBlank();
    }

    /** One of its measurements with the runs that it needs, at whatever size is asked for. */
    Fact only(Effect effect) {
        return new Fact(
                name,
                title,
                source,
                published,
                use,
                weight,
                missing,
                weeks,
                null,
                Integer.MAX_VALUE,
                set,
                runs.stream()
                        .filter(run -> effect.value().matches("(?s).*\\b" + run.name() + "\\b.*"))
                        .toList(),
                List.of(effect),
                markets,
                note);
    }

    /** The same as a claim in one market, whose ranges count. */
    Claim claim(Marketplace market) {
        return new Claim(
                name,
                title,
                source,
                published,
                "",
                weeks,
                participants,
                replications,
                set,
                runs,
                effects.stream().map(effect -> in(market, effect)).toList(),
                List.of(),
                note);
    }

    private static Effect in(Marketplace market, Effect effect) {
        return market.ranges().stream()
                .filter(range -> range.effect().equals(effect.name()))
                .findFirst()
                .map(range -> new Effect(
                        effect.name(), effect.value(), effect.unit(), range.above(), range.below(), effect.median()))
                .orElse(effect);
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                name.matches("[A-Za-z][A-Za-z0-9-]*"), "name", "a fact needs a name of letters and digits, such as F1");
        problems.require(!title.isBlank(), "title", "say in one sentence what is known");
        problems.require(!source.isBlank(), "source", "say who measured it");
        problems.require(!published.isBlank(), "published", "say what was published");
        boolean isMeasured = !runs.isEmpty() && !effects.isEmpty() && !markets.isEmpty();
        problems.require(
                isMeasured || !isExpressed(), "missing", "give runs, effects and markets, or say what the model lacks");
        Claim.distinct(problems, "runs", runs.stream().map(ClaimRun::name).toList());
        List<String> names = effects.stream().map(Effect::name).toList();
        Claim.distinct(problems, "effects", names);
        Claim.distinct(
                problems, "markets", markets.stream().map(Marketplace::name).toList());
        for (int m = 0; m < markets.size(); m++) {
            for (Range range : markets.get(m).ranges()) {
                problems.require(
                        names.contains(range.effect()),
                        "markets[" + m + "].ranges",
                        "nothing measured is called '%s'",
                        range.effect());
            }
        }
    }
}
