package org.madang.sim.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Strategies that a scenario file can name instead of spelling them out. */
public final class StrategyPresets {
    private static final LeverShares GROW = new LeverShares(0.70, 0.06, 0.06, 0.06, 0.06, 0.06);
    private static final LeverShares RETAIN = new LeverShares(0.20, 0.16, 0.16, 0.16, 0.16, 0.16);

    private static final Map<String, Strategy> ALL = new LinkedHashMap<>();
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        add(
                "Winning participants first: 70 % of the budget for reach and joining bonuses, the rest spread evenly over the five ways of keeping them.",
                Strategy.constant("acquisition-first", GROW));
        add(
                "Keeping participants first: 20 % of the budget for acquisition, the rest spread evenly over satisfaction, relationship, experience, interaction and trust.",
                Strategy.constant("retention-first", RETAIN));
        add(
                "Somewhat less than half of the budget for acquisition, the rest spread evenly over the five ways of keeping participants.",
                Strategy.constant("balanced", new LeverShares(0.45, 0.11, 0.11, 0.11, 0.11, 0.11)));
        add(
                "The school of customer satisfaction: 60 % for delivered quality and support, 20 % for acquisition.",
                Strategy.constant("satisfaction-first", new LeverShares(0.20, 0.60, 0.05, 0.05, 0.05, 0.05)));
        add(
                "The school of customer relationships: 60 % for repeat business, cross-selling and the loyalty of tenured members, 20 % for acquisition.",
                Strategy.constant("relationship-first", new LeverShares(0.20, 0.05, 0.60, 0.05, 0.05, 0.05)));
        add(
                "The school of customer experience: 60 % for more gain points, fewer pain points and consistent touchpoints, 20 % for acquisition.",
                Strategy.constant("experience-first", new LeverShares(0.20, 0.05, 0.05, 0.60, 0.05, 0.05)));
        add(
                "The school of customer interaction: 60 % for contacts, talk among customers and the use of interaction data, 20 % for acquisition.",
                Strategy.constant("interaction-first", new LeverShares(0.20, 0.05, 0.05, 0.05, 0.60, 0.05)));
        add(
                "The school of trust: 60 % for trust and safety, so that more people find the platform trustworthy enough, 20 % for acquisition.",
                Strategy.constant("trust-first", new LeverShares(0.20, 0.05, 0.05, 0.05, 0.05, 0.60)));
        add(
                "Acquisition-first until a fifth of the market are members, retention-first from then on.",
                phased("grow-then-retain", GROW, new Until(null, 0.2, null, null), RETAIN));
        add(
                "Retention-first until 60 % of the requests of a week are matched or week 52, whichever comes first; acquisition-first from then on.",
                phased("retain-then-grow", RETAIN, new Until(52, null, 0.6, null), GROW));
        add(
                "Starts balanced; every four weeks moves five points of the budget to acquisition if a member is worth more than three times what winning one costs, else away from it.",
                new Strategy(
                        "adaptive",
                        List.of(new SpendingPhase(new LeverShares(0.45, 0.11, 0.11, 0.11, 0.11, 0.11), null)),
                        new Adaptive(4, 3, 0.05),
                        Rollout.defaults()));
    }

    private StrategyPresets() {}

    /** All presets by name, in the order in which the documentation lists them. */
    public static Map<String, Strategy> all() {
        return Collections.unmodifiableMap(ALL);
    }

    private static Strategy phased(String name, LeverShares first, Until until, LeverShares then) {
        return new Strategy(
                name,
                List.of(new SpendingPhase(first, until), new SpendingPhase(then, null)),
                Adaptive.defaults(),
                Rollout.defaults());
    }

    /** What a preset is, in a sentence. */
    public static String meaning(String preset) {
        return MEANINGS.get(preset);
    }

    private static void add(String meaning, Strategy strategy) {
        MEANINGS.put(strategy.name(), meaning);
        ALL.put(strategy.name(), strategy);
    }
}
