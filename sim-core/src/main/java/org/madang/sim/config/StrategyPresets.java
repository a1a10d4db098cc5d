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

    static {
        add(Strategy.constant("acquisition-first", GROW));
        add(Strategy.constant("retention-first", RETAIN));
        add(Strategy.constant("balanced", new LeverShares(0.45, 0.11, 0.11, 0.11, 0.11, 0.11)));
        add(Strategy.constant("satisfaction-first", new LeverShares(0.20, 0.60, 0.05, 0.05, 0.05, 0.05)));
        add(Strategy.constant("relationship-first", new LeverShares(0.20, 0.05, 0.60, 0.05, 0.05, 0.05)));
        add(Strategy.constant("experience-first", new LeverShares(0.20, 0.05, 0.05, 0.60, 0.05, 0.05)));
        add(Strategy.constant("interaction-first", new LeverShares(0.20, 0.05, 0.05, 0.05, 0.60, 0.05)));
        add(Strategy.constant("trust-first", new LeverShares(0.20, 0.05, 0.05, 0.05, 0.05, 0.60)));
        add(phased("grow-then-retain", GROW, new Until(null, 0.2, null, null), RETAIN));
        add(phased("retain-then-grow", RETAIN, new Until(52, null, 0.6, null), GROW));
        add(new Strategy(
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

    private static void add(Strategy strategy) {
        ALL.put(strategy.name(), strategy);
    }
}
