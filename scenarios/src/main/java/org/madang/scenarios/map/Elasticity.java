package org.madang.scenarios.map;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.facts.FactFile;

/** A number that a firm can measure, measured here as a fact does. */
enum Elasticity {
    /** Per cent more matches for one per cent more media. */
    MEDIA("F3", "media elasticity, grown market"),
    /** The share of leaving that relationship money saves, where the fact has the share that leaves all the same. */
    KEEPING("F18", "leavers, treated over control");

    private final String fact;
    private final String effect;

    Elasticity(String fact, String effect) {
        this.fact = fact;
        this.effect = effect;
    }

    FactFile file(Path folder) {
        return FactFile.chosen(folder, List.of(fact)).get(0);
    }

    Effect effect(FactFile file) {
        return file.effect(effect);
    }

    double of(double measured) {
        return this == MEDIA ? measured : 1 - measured;
    }

    /** The published range. */
    Span published(Effect effect) {
        double one = of(effect.above());
        double other = of(effect.below());
        return new Span(Math.min(one, other), Math.max(one, other));
    }
}
