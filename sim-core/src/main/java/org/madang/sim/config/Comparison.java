package org.madang.sim.config;

import java.util.List;

/** What is compared with what, on which indicator, how precisely. */
public record Comparison(
        @Key(
                value =
                        "What the sides of the comparison are: strategies of the focal platform, the platforms of one market, or alternatives of the scenario.",
                def = "strategies")
        Between between,

        @Key(
                "Whose strategies are compared and whose value decides: the platform of that name counts as the first of the list; without one, the first is meant.")
        String focal,

        @Key(
                value =
                        "Strategies of the focal platform to compare, by name; the first is compared with each other one.",
                min = 0,
                max = 30)
        List<String> strategies,

        @Key(
                value = "Alternatives of the scenario to compare; the first is compared with each other one.",
                min = 0,
                max = 30)
        List<Alternative> alternatives,

        @Key(
                value =
                        "What is compared beside strategies or alternatives: do-nothing, in which the focal platform spends nothing, and as-now, the scenario as it stands.",
                min = 0,
                max = 2)
        List<Baseline> baselines,

        @Key("A past that strategies, alternatives and baselines share.")
        Past after,

        @Key(value = "The indicator that decides, by its key.", def = "netPresentValueWithRemains")
        String headline,

        @Key("How often the comparison is repeated.") Replications replications)
        implements Checked {

    /** What the sides of a comparison are. */
    public enum Between {
        STRATEGIES,
        PLATFORMS,
        ALTERNATIVES
    }

    /** A side that every comparison of strategies or alternatives can have. */
    public enum Baseline {
        DO_NOTHING("do-nothing"),
        AS_NOW("as-now");

        private final String side;

        Baseline(String side) {
            this.side = side;
        }

        /** The name of the side. */
        public String side() {
            return side;
        }
    }

    public static Comparison defaults() {
        return Records.defaults(Comparison.class, "strategies", List.of("retention-first", "acquisition-first"));
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                between != Between.STRATEGIES || !strategies.isEmpty(),
                "strategies",
                "name at least one strategy to run");
        problems.require(
                between != Between.ALTERNATIVES || !alternatives.isEmpty(),
                "alternatives",
                "give at least one alternative to run");
        problems.require(
                strategies.stream().distinct().count() == strategies.size(), "strategies", "a strategy is named twice");
        problems.require(
                alternatives.stream().map(Alternative::name).distinct().count() == alternatives.size(),
                "alternatives",
                "two alternatives have the same name");
        problems.require(
                baselines.stream().distinct().count() == baselines.size(), "baselines", "a baseline is named twice");
        problems.require(
                between != Between.PLATFORMS || baselines.isEmpty(),
                "baselines",
                "platforms of one market have none: a baseline is a market of its own");
        problems.require(
                between != Between.PLATFORMS || after.week() == 0,
                "after",
                "platforms of one market have one past anyway: only strategies and alternatives part from each other");
        problems.require(
                baselines.stream()
                        .noneMatch(b -> strategies.contains(b.side())
                                || alternatives.stream().anyMatch(a -> a.name().equals(b.side()))),
                "baselines",
                "a strategy or an alternative has the name of a baseline");
    }
}
