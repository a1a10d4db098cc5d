package org.madang.sim.choice;

import org.madang.sim.random.Maths;
import org.madang.sim.random.Normal;

/** What somebody likes beyond value: a standard Gumbel variable, −ln(−ln u), from a uniform or from a normal score. */
final class Gumbel {
    private static final int CELLS_A_UNIT = 128;
    /** Scores further out are taken as this one: nobody in 10^14 has one. */
    private static final double HIGHEST = 7.75;

    /** −ln(−ln Φ(x)) from −8 in steps of 1 / CELLS_A_UNIT. Between them it is linear, which is within 1e-5. */
    private static final float[] OF_SCORE = table();

    private Gumbel() {}

    private static float[] table() {
        float[] table = new float[16 * CELLS_A_UNIT + 1];
        for (int c = 0; c < table.length; c++) {
            double x = (double) c / CELLS_A_UNIT - 8;
            double unlikely = x < 0 ? -StrictMath.log(Normal.chance(x)) : -StrictMath.log1p(-Normal.chance(-x));
            table[c] = (float) -StrictMath.log(unlikely);
        }
        return table;
    }

    /** −ln(−ln u) for u in [0, 1): from −3.6, infinite for the very highest. */
    static double of(double u) {
        return -Maths.log(-Maths.log(u + 0x1.0p-54));
    }

    /** −ln(−ln Φ(x)): of a standard normal x, a standard Gumbel variable. */
    static double ofScore(double x) {
        double at = (Maths.clip(x, -HIGHEST, HIGHEST) + 8) * CELLS_A_UNIT;
        int cell = (int) at;
        return OF_SCORE[cell] + (at - cell) * (OF_SCORE[cell + 1] - OF_SCORE[cell]);
    }
}
