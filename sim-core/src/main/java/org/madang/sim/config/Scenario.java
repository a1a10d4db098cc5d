package org.madang.sim.config;

import java.util.List;
import java.util.TreeSet;

/** Everything that determines a simulation: the market, how people behave in it, the platforms, events and the comparison. */
public record Scenario(
        @Key(value = "The title shown in results.", def = "unnamed")
        String name,

        @Key("What the scenario is about, for its readers.") String description,

        @Key(value = "How long is simulated.", def = "260", unit = "weeks", min = 1, max = 5200, symbol = "T")
        int weeks,

        @Key(value = "Every draw follows from it: the same scenario and seed give the same results.", def = "1")
        long seed,

        @Key(
                value = "The yearly rate at which money is discounted.",
                def = "0.1",
                unit = "fraction a year",
                min = 0,
                max = 1000,
                symbol = "i")
        double discountRate,

        @Key(
                value =
                        "What keys that are not written start from: on, their defaults; off, the value at which their mechanism does nothing.",
                def = "on")
        Mechanisms mechanisms,

        @Key("What has been before the first week.") Age age,

        @Key("What is still worth something after the last week.")
        Remains after,

        @Key("Who could take part.") Market market,
        @Key("Who talks with whom.") Network network,

        @Key("How advertising reaches those who are not members.")
        Media reach,

        @Key("Word of mouth and reviews.") WordOfMouth talk,
        @Key("The trust gate and the value of joining.") Adoption join,
        @Key("How often members make a request.") Requests requests,
        @Key("Performance, satisfaction and trust.") Service experience,
        @Key("Churn and return.") Churn leave,

        @Key(value = "The platforms; the first is the focal one.", min = 1, max = 8)
        List<Platform> platforms,

        @Key(value = "Strategies of your own, beside the presets.", min = 0, max = 100)
        List<Strategy> strategies,

        @Key(value = "What happens to the market, and when.", min = 0, max = 1000)
        List<Event> events,

        @Key("What is compared with what.") Comparison compare)
        implements Checked {

    public static Scenario defaults() {
        return Records.defaults(Scenario.class, "platforms", List.of(Platform.defaults()));
    }

    /** The strategy of that name: one of the scenario's own, else a preset. Throws if there is none. */
    public Strategy strategy(String name) {
        for (Strategy own : strategies) {
            if (own.name().equals(name)) {
                return own;
            }
        }
        Strategy preset = StrategyPresets.all().get(name);
        if (preset == null) {
            throw new IllegalArgumentException("no strategy is called '" + name + "'");
        }
        return preset;
    }

    /** All weeks that are simulated: those before the first, those of the file, and those after the last. */
    public int simulatedWeeks() {
        return age.weeks() + weeks + after.weeks();
    }

    /** The number of the platform of that name; an empty name is the focal one. −1 if there is none. */
    public int findPlatform(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        for (int k = 0; k < platforms.size(); k++) {
            if (platforms.get(k).name().equals(name)) {
                return k;
            }
        }
        return -1;
    }

    /** All names under which a strategy can be called, in alphabetical order. */
    public TreeSet<String> strategyNames() {
        TreeSet<String> names = new TreeSet<>(StrategyPresets.all().keySet());
        strategies.forEach(s -> names.add(s.name()));
        return names;
    }

    @Override
    public void check(Problems problems) {
        ScenarioRules.check(this, problems);
    }
}
