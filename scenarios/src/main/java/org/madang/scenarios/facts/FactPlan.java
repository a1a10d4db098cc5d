package org.madang.scenarios.facts;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.file.Patch;

/** A fact in one market: what is run there. */
public record FactPlan(FactFile file, Marketplace market, ClaimPlan plan) {
    /** The scenario file of the market. */
    public Path scenario() {
        return file.file().resolveSibling(market.scenario()).normalize();
    }

    /** The same with more changes in all runs, in all weeks. */
    public FactPlan with(List<Patch> changes) {
        return new FactPlan(file, market, plan.with(changes));
    }

    /** What is measured, with the ranges of this market. */
    public List<Effect> effects() {
        return plan.file().claim().effects();
    }
}
