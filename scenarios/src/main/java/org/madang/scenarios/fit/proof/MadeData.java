package org.madang.scenarios.fit.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.fit.method.Data;
import org.madang.scenarios.fit.method.Shown;
import org.madang.scenarios.fit.method.Space;
import org.madang.scenarios.fit.method.Triangular;
import org.madang.sim.parallel.Crew;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Normal;

/**
 * Data of a market that is known: its values are a draw of the prior, its numbers those of a simulation, off by as much as a fit
 * allows for counting and for what no model can hit.
 *
 * @param values of the unknowns
 */
record MadeData(List<Double> values, List<Observed> observed) {
    private static final long KEY = Draws.mix(0x6d616465L);
    /** So many draws of the prior may be refused by the scenario before it is given up. */
    private static final int TRIES = 20;

    MadeData {
        values = List.copyOf(values);
        observed = List.copyOf(observed);
    }

    static MadeData of(FitFile file, Wrong wrong, Crew crew) {
        Space space = new Space(file);
        long key = Draws.mix(KEY + file.seed());
        BadInputException last = null;
        for (int n = 0; n < TRIES; n++) {
            double[] z = new double[space.names().size()];
            for (int u = 0; u < z.length; u++) {
                z[u] = normal(key, n * z.length + u);
            }
            double[] values = space.values(z);
            try {
                double[] shown = new Shown(file, file.market().with(wrong.patches()), file.observed(), key)
                        .at(values, n, crew, week -> {});
                return new MadeData(Arrays.stream(values).boxed().toList(), off(file.observed(), shown, key));
            } catch (BadInputException e) {
                last = e;
            }
        }
        throw last;
    }

    private static List<Observed> off(List<Observed> like, double[] shown, long key) {
        List<Observed> exact = new ArrayList<>();
        int from = 0;
        for (Observed series : like) {
            int first = from;
            exact.add(series.with(point -> shown[first + point]));
            from += series.points().size();
        }
        Data data = new Data(exact);
        List<Observed> made = new ArrayList<>();
        for (int s = 0; s < exact.size(); s++) {
            List<Point> points = exact.get(s).points();
            double[] normals = new double[points.size()];
            for (int i = 0; i < normals.length; i++) {
                normals[i] = normal(key, (1 + s) * 100_000L + i);
            }
            double[] off = Triangular.times(Triangular.factor(data.covariance(s)), normals);
            int series = s;
            made.add(exact.get(s).with(i -> data.scale(series)
                    .from(data.scale(series).to(points.get(i).value()) + off[i])));
        }
        return made;
    }

    private static double normal(long key, long n) {
        return Normal.quantile(Math.max(1e-15, Draws.uniform(key, n)));
    }
}
