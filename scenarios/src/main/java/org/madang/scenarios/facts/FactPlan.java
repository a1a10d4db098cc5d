package org.madang.scenarios.facts;

import org.madang.scenarios.claims.ClaimPlan;

/** A fact in one market: what is run there. */
public record FactPlan(FactFile file, Marketplace market, ClaimPlan plan) {}
