package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.statistics.Normals;

/** Worlds made by hand, whose truth is known. */
final class Made {
    final Payoffs payoffs;
    final List<Unknown> unknowns;

    private Made(Payoffs payoffs, List<Unknown> unknowns) {
        this.payoffs = payoffs;
        this.unknowns = unknowns;
    }

    /**
     * Worlds with standard normal unknowns.
     *
     * @param luck spread of a single replication
     * @param courses their true values by the unknowns of a world
     */
    @SafeVarargs
    static Made of(long key, int worlds, int unknowns, double luck, ToDoubleFunction<double[]>... courses) {
        Normals normals = new Normals(key);
        double[][] x = new double[worlds][unknowns];
        double[][][] value = new double[courses.length][worlds][2];
        for (int w = 0; w < worlds; w++) {
            for (int f = 0; f < unknowns; f++) {
                x[w][f] = normals.next();
            }
            for (int r = 0; r < 2; r++) {
                double shared = 3 * luck * normals.next();
                for (int c = 0; c < courses.length; c++) {
                    value[c][w][r] = courses[c].applyAsDouble(x[w]) + shared + luck * normals.next();
                }
            }
        }
        List<Unknown> named = new ArrayList<>();
        for (int f = 0; f < unknowns; f++) {
            double[] values = new double[worlds];
            for (int w = 0; w < worlds; w++) {
                values[w] = x[w][f];
            }
            named.add(Unknown.of("x" + f, values));
        }
        return new Made(Payoffs.of(value), named);
    }
}
