package org.madang.sim.config;

import java.util.List;

/** An allocation of the weekly budget over the six levers, constant, in phases, or adaptive. */
public record Strategy(
        @Key("The name by which platforms and comparisons call it.")
        String name,

        @Key(value = "The phases, in order; one phase is a constant split.", min = 1, max = 100)
        List<SpendingPhase> phases,

        @Key("Whether and how the split steers itself.") Adaptive adaptive,

        @Key("In which localities the platform opens, and when.")
        Rollout rollout)
        implements Checked {

    public static Strategy defaults() {
        return new Strategy("strategy", List.of(), Adaptive.defaults(), Rollout.defaults());
    }

    /** A constant split. */
    public static Strategy constant(String name, LeverShares shares) {
        return new Strategy(name, List.of(new SpendingPhase(shares, null)), Adaptive.defaults(), Rollout.defaults());
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a strategy needs a name");
        for (int n = 0; n < phases.size(); n++) {
            boolean last = n == phases.size() - 1;
            problems.require(
                    last == (phases.get(n).until() == null),
                    "phases[" + n + "]",
                    last
                            ? "the last phase goes on to the end: remove its 'until'"
                            : "a phase before the last needs its 'until'");
        }
    }
}
