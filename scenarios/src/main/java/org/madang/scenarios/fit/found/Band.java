package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.fit.method.Data;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.Look;
import org.madang.scenarios.fit.method.Market;
import org.madang.scenarios.fit.method.Scale;
import org.madang.scenarios.fit.method.Triangular;
import org.madang.scenarios.fit.method.Weights;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Normal;

/**
 * What the markets that fit say of each number of a series, the discrepancy among it: of numbers that were looked at as the
 * markets show them, of those that were held back given how far each market was off before.
 *
 * @param low by point: 5 % below
 * @param high by point: 5 % above
 */
public record Band(Observed series, List<Double> low, List<Double> middle, List<Double> high) {
    private static final int DRAWS = 400;

    public Band {
        low = List.copyOf(low);
        middle = List.copyOf(middle);
        high = List.copyOf(high);
    }

    /** By series. */
    public static List<Band> of(Fitted fitted) {
        Data data = fitted.data();
        int[] chosen = fitted.weights().resampled(DRAWS, 0.5);
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int s = 0; s < data.series().size(); s++) {
            bands.add(of(fitted, s, from, chosen));
            from += data.series().get(s).points().size();
        }
        return bands;
    }

    private static Band of(Fitted fitted, int s, int from, int... chosen) {
        Observed series = fitted.data().series().get(s);
        Scale scale = fitted.data().scale(s);
        Forecast forecast = new Forecast(series, scale, fitted.data().covariance(s));
        int points = series.points().size();
        double[][] drawn = new double[points][chosen.length];
        long key = Draws.mix(fitted.file().seed() + 977L * s);
        for (int c = 0; c < chosen.length; c++) {
            Market market = fitted.draws().get(chosen[c]);
            Look look = market.worlds().get(c % market.worlds().size());
            double[] shown = new double[points];
            for (int i = 0; i < points; i++) {
                shown[i] = scale.to(look.values()[from + i]);
            }
            double[] one = forecast.draw(shown, key, c);
            for (int i = 0; i < points; i++) {
                drawn[i][c] = scale.from(one[i]);
            }
        }
        Weights even = Weights.even(chosen.length);
        List<Double> low = new ArrayList<>();
        List<Double> middle = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (double[] each : drawn) {
            low.add(even.quantile(0.05, each));
            middle.add(even.quantile(0.5, each));
            high.add(even.quantile(0.95, each));
        }
        return new Band(series, low, middle, high);
    }

    /** How many of the numbers, held back or looked at, lie inside. */
    public long inside(boolean held) {
        return java.util.stream.IntStream.range(0, low.size())
                .filter(i -> series.points().get(i).isHeld() == held)
                .filter(i -> series.points().get(i).value() >= low.get(i)
                        && series.points().get(i).value() <= high.get(i))
                .count();
    }

    /** How many numbers were held back, or looked at. */
    public long count(boolean held) {
        return series.points().stream().filter(point -> point.isHeld() == held).count();
    }

    /** Adds a discrepancy to what a market shows. */
    private static final class Forecast {
        private final double[] data;
        private final int[] seen;
        private final int[] held;
        private final double[][] ofSeen;
        private final double[][] cross;
        private final double[][] ofHeld;
        private final double[][] whole;

        Forecast(Observed series, Scale scale, double[][] covariance) {
            List<Point> points = series.points();
            data = points.stream().mapToDouble(point -> scale.to(point.value())).toArray();
            seen = numbers(points, false);
            held = numbers(points, true);
            whole = Triangular.factor(covariance);
            ofSeen = Triangular.factor(part(covariance, seen, seen));
            cross = new double[held.length][];
            double[][] left = part(covariance, held, held);
            double[][] between = part(covariance, held, seen);
            for (int h = 0; h < held.length; h++) {
                cross[h] = Triangular.solve(ofSeen, between[h]);
            }
            for (int a = 0; a < held.length; a++) {
                for (int b = 0; b < held.length; b++) {
                    for (int k = 0; k < seen.length; k++) {
                        left[a][b] -= cross[a][k] * cross[b][k];
                    }
                }
            }
            ofHeld = Triangular.factor(left);
        }

        private static int[] numbers(List<Point> points, boolean isHeld) {
            return java.util.stream.IntStream.range(0, points.size())
                    .filter(i -> points.get(i).isHeld() == isHeld)
                    .toArray();
        }

        private static double[][] part(double[][] of, int[] rows, int[] columns) {
            double[][] part = new double[rows.length][columns.length];
            for (int a = 0; a < rows.length; a++) {
                for (int b = 0; b < columns.length; b++) {
                    part[a][b] = of[rows[a]][columns[b]];
                }
            }
            return part;
        }

        double[] draw(double[] shown, long key, int number) {
            double[] normals = new double[shown.length];
            for (int i = 0; i < normals.length; i++) {
                normals[i] = Normal.quantile(Math.max(1e-12, Draws.uniform(key, (long) number * normals.length + i)));
            }
            double[] drawn = Triangular.times(whole, normals);
            for (int i = 0; i < shown.length; i++) {
                drawn[i] += shown[i];
            }
            double[] off = new double[seen.length];
            for (int k = 0; k < seen.length; k++) {
                off[k] = data[seen[k]] - shown[seen[k]];
            }
            double[] white = Triangular.solve(ofSeen, off);
            double[] own = new double[held.length];
            for (int h = 0; h < held.length; h++) {
                own[h] = normals[held[h]];
            }
            double[] rest = Triangular.times(ofHeld, own);
            for (int h = 0; h < held.length; h++) {
                double expected = 0;
                for (int k = 0; k < seen.length; k++) {
                    expected += cross[h][k] * white[k];
                }
                drawn[held[h]] = shown[held[h]] + expected + rest[h];
            }
            return drawn;
        }
    }
}
