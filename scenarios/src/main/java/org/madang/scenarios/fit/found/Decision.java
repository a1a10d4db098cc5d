package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.Market;
import org.madang.scenarios.fit.method.Weights;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.fit.set.Slopes;
import org.madang.scenarios.fit.set.Told;

/**
 * What the data say of a comparison.
 *
 * @param prior in markets of the prior
 * @param fitted in markets that agree with the data
 * @param best the side that is best over those that agree
 * @param next the side that comes next
 * @param open which unknowns the rest of the difference hangs on, those on which it hangs most first
 */
public record Decision(Told prior, Told fitted, int best, int next, List<Open> open) {
    public Decision {
        open = List.copyOf(open);
    }

    /** An unknown and its part of what is still open of the difference, by slopes. */
    public record Open(String name, double part) {}

    public static Decision of(Fitted fit, Told prior, Told fitted) {
        int best = fitted.best();
        int next = -1;
        for (int s = 0; s < fitted.sides().size(); s++) {
            boolean isNearer = s != best
                    && (next < 0
                            || fitted.difference(best, s).mean()
                                    < fitted.difference(best, next).mean());
            next = isNearer ? s : next;
        }
        return new Decision(
                prior, fitted, best, next, next < 0 ? List.of() : open(fit, fitted.difference(best, next), fitted));
    }

    public Difference before() {
        return prior.difference(best, next);
    }

    public Difference after() {
        return fitted.difference(best, next);
    }

    /** The part of the difference's variance between markets that the data removed; below 0 where they added to it. */
    public double removed() {
        return 1 - after().between() / before().between();
    }

    /** Slopes of the difference along each unknown, by how far that still varies. */
    private static List<Open> open(Fitted fit, Difference difference, Told told) {
        List<String> names = fit.space().names();
        double[] y = difference.byMarket();
        double[][] z = new double[names.size()][y.length];
        for (int m = 0; m < y.length; m++) {
            Market market = fit.draws().get(told.markets()[m]);
            for (int n = 0; n < names.size(); n++) {
                z[n][m] = market.z()[n];
            }
        }
        double[] slopes = Slopes.of(z, y);
        Weights even = Weights.even(y.length);
        double[] parts = new double[names.size()];
        double all = 0;
        for (int n = 0; n < parts.length; n++) {
            double moved = slopes[n] * even.sd(z[n]);
            parts[n] = moved * moved;
            all += parts[n];
        }
        List<Open> open = new ArrayList<>();
        for (int n = 0; n < parts.length; n++) {
            open.add(new Open(names.get(n), all > 0 ? parts[n] / all : 0));
        }
        open.sort(Comparator.comparingDouble(Open::part).reversed());
        return open;
    }
}
