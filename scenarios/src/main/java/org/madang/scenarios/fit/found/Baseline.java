package org.madang.scenarios.fit.found;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.special.Gamma;
import org.madang.scenarios.fit.data.Point;
import org.madang.sim.random.Maths;

/** Foretellings that know no market: what a fit must beat to have been worth while. All see what a fit sees. */
public enum Baseline {
    /** All stays as it last was; of a cohort, who was left stays. */
    LAST_VALUE {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            return each(held, point -> last(seen, point).value());
        }

        @Override
        boolean isOfCohorts() {
            return true;
        }
    },
    /** A straight line of logarithms through the last year. */
    TREND {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            double end = seen.get(seen.size() - 1).span().to();
            List<Point> tail = seen.stream()
                    .filter(p -> p.value() > 0 && p.span().to() > end - YEAR)
                    .toList();
            if (tail.size() < 3) {
                return each(held, point -> Double.NaN);
            }
            double t = mean(tail, p -> p.span().to());
            double v = mean(tail, p -> Maths.log(p.value()));
            double slope = mean(tail, p -> (p.span().to() - t) * (Maths.log(p.value()) - v))
                    / mean(tail, p -> (p.span().to() - t) * (p.span().to() - t));
            return each(held, point -> Maths.exp(v + slope * (point.span().to() - t)));
        }
    },
    /** The same time of the year before, times the growth over the last year. */
    SEASON {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            double end = seen.get(seen.size() - 1).span().to();
            double growth = between(seen, end - YEAR, end) / between(seen, end - 2 * YEAR, end - YEAR);
            return each(held, point -> {
                double years = Math.ceil((point.span().to() - end) / YEAR - 1e-6);
                double at = point.span().to() - YEAR * years;
                double half = (point.span().to() - point.span().from()) / 2;
                return seen.stream()
                                .filter(p -> Math.abs(p.span().to() - at) <= half)
                                .mapToDouble(Point::value)
                                .findFirst()
                                .orElse(Double.NaN)
                        * StrictMath.pow(growth, years);
            });
        }

        private double between(List<Point> seen, double from, double to) {
            return seen.stream()
                    .filter(p -> p.span().to() > from + 1e-6 && p.span().to() <= to + 1e-6)
                    .mapToDouble(Point::value)
                    .average()
                    .orElse(Double.NaN);
        }
    },
    /** The share that has adopted (Bass 1969), as use follows the number of users. */
    BASS {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            return curve(seen, held, (p, q) -> t -> {
                double left = Maths.exp(-(p + q) * t);
                return (1 - left) / (1 + q / p * left);
            });
        }
    },
    LOGISTIC {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            return curve(seen, held, (a, b) -> t -> 1 / (1 + Maths.exp(-b * t) / a));
        }
    },
    /** Chances to leave that differ by a beta distribution, one for all cohorts (Fader & Hardie 2007). */
    BETA_GEOMETRIC {
        @Override
        double[] of(List<Point> seen, List<Point> held) {
            double[] best = {Double.POSITIVE_INFINITY, Double.NaN, Double.NaN};
            for (double a : grid(-1.5, 0.1, 36)) {
                for (double b : grid(-1, 0.1, 36)) {
                    double off = 0;
                    for (Point point : seen) {
                        Point before = last(
                                seen.stream().filter(p -> p.age() < point.age()).toList(), point);
                        if (before != null && before.value() > 0 && point.value() > 0) {
                            double foretold = before.value() * left(a, b, before.age(), point.age());
                            double log = Maths.log(point.value() / foretold);
                            off += log * log;
                        }
                    }
                    if (off < best[0]) {
                        best = new double[] {off, a, b};
                    }
                }
            }
            double[] of = best;
            return each(held, point -> {
                Point before = last(seen, point);
                return before == null ? Double.NaN : before.value() * left(of[1], of[2], before.age(), point.age());
            });
        }

        /** Of those who were left at one age, who are at a later one. */
        private double left(double a, double b, double from, double to) {
            return Maths.exp(survivors(a, b, to / MONTH) - survivors(a, b, from / MONTH));
        }

        private double survivors(double a, double b, double months) {
            return Gamma.logGamma(b + months) - Gamma.logGamma(a + b + months);
        }

        @Override
        boolean isOfCohorts() {
            return true;
        }

        @Override
        boolean isOfSeries() {
            return false;
        }
    };

    private static final double YEAR = 365.25 / 7;
    private static final double MONTH = YEAR / 12;
    /** Steps of a grid of parameters, in powers of ten: where it begins, and where it need not be finer. */
    private static final double COARSE = 0.15;

    private static final double FINE = 0.001;

    /** Its name in the word files. */
    String key() {
        return "fit.baseline." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** What is foretold of each number that was held back, from those seen, which are in order of time; NaN where it has no say. */
    abstract double[] of(List<Point> seen, List<Point> held);

    boolean isOfCohorts() {
        return false;
    }

    boolean isOfSeries() {
        return true;
    }

    private interface OfPoint {
        double of(Point point);
    }

    private interface OfTime {
        double at(double months);
    }

    /** A curve with two parameters. */
    private interface Shape {
        OfTime of(double a, double b);
    }

    private static double[] each(List<Point> points, OfPoint value) {
        return points.stream().mapToDouble(value::of).toArray();
    }

    private static double mean(List<Point> points, OfPoint value) {
        return points.stream().mapToDouble(value::of).average().orElse(Double.NaN);
    }

    /** The last that was seen, of the same cohort where cohorts are meant; null if none was. */
    private static Point last(List<Point> seen, Point of) {
        return seen.stream()
                .filter(p -> of.age() == 0 || p.span().equals(of.span()))
                .reduce((before, after) -> after.known() >= before.known() ? after : before)
                .orElse(null);
    }

    /** Values from 10^first on, each 10^step times the one before. */
    private static double[] grid(double first, double step, int count) {
        double[] grid = new double[count];
        Arrays.setAll(grid, i -> StrictMath.pow(10, first + step * i));
        return grid;
    }

    /** The curve of a shape, times its best size, that is nearest in logarithms: the best of a grid of parameters, made finer. */
    private static double[] curve(List<Point> seen, List<Point> held, Shape shape) {
        List<Point> known = seen.stream().filter(p -> p.value() > 0).toList();
        if (known.size() < 3) {
            return each(held, point -> Double.NaN);
        }
        double start = known.get(0).span().from();
        Nearest nearest = new Nearest(shape, known, start);
        for (double a : grid(-4, COARSE, 28)) {
            for (double b : grid(-2, COARSE, 12)) {
                nearest.look(a, b);
            }
        }
        for (double step = COARSE / 2; step > FINE; step /= 2) {
            double[] from = nearest.best.clone();
            for (double a : grid(StrictMath.log10(from[0]) - 2 * step, step, 5)) {
                for (double b : grid(StrictMath.log10(from[1]) - 2 * step, step, 5)) {
                    nearest.look(a, b);
                }
            }
        }
        OfTime best = shape.of(nearest.best[0], nearest.best[1]);
        return each(held, p -> nearest.size * at(best, p, start));
    }

    private static double at(OfTime curve, Point point, double start) {
        return Math.max(1e-300, curve.at((point.span().to() - start) / MONTH));
    }

    /** The nearest curve so far. */
    private static final class Nearest {
        private final Shape shape;
        private final List<Point> known;
        private final double start;
        private final double[] best = new double[2];
        private double least = Double.POSITIVE_INFINITY;
        private double size;

        Nearest(Shape shape, List<Point> known, double start) {
            this.shape = shape;
            this.known = known;
            this.start = start;
        }

        void look(double a, double b) {
            OfTime curve = shape.of(a, b);
            OfPoint log = p -> Maths.log(p.value() / at(curve, p, start));
            double level = mean(known, log);
            double off = mean(known, p -> (log.of(p) - level) * (log.of(p) - level));
            if (off < least) {
                least = off;
                best[0] = a;
                best[1] = b;
                size = Maths.exp(level);
            }
        }
    }
}
