package org.madang.sim.config;

/** A stretch of a strategy with one split of the budget. */
public record SpendingPhase(
        @Key("How the budget is split.") LeverShares shares,

        @Key(value = "When the next phase begins; the last phase has none.", optional = true)
        Until until) {
    public static SpendingPhase defaults() {
        return new SpendingPhase(LeverShares.defaults(), null);
    }
}
