package org.madang.sim.phase.match;

import org.madang.sim.random.Maths;

/** 1 − e^(−interactions/n₀), eq. 14: how far a platform knows a need from its data. Tabulated for the usual numbers. */
final class Learning {
    private static final int TABLE = 256;

    private final double perInteraction;
    private final double[] known = new double[TABLE];

    /** @param learningInteractions n₀ */
    Learning(double learningInteractions) {
        perInteraction = 1 / learningInteractions;
        for (int n = 0; n < TABLE; n++) {
            known[n] = Maths.chanceOf(n * perInteraction);
        }
    }

    double known(int interactions) {
        return interactions < TABLE ? known[interactions] : Maths.chanceOf(interactions * perInteraction);
    }
}
