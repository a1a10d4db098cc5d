package org.madang.scenarios.study.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.PartialDependence;
import org.madang.scenarios.study.analysis.Surface;
import org.madang.scenarios.study.analysis.SurfaceReading;

/** The two factors of a regime map, and the difference over them with the other factors averaged. */
final class RegimeAxes {
    /** So many points, the first, stand for the values of the other factors. */
    private static final int BACKGROUND = 24;

    private final Question q;
    final int across;
    final int down;

    RegimeAxes(Question q, Speech speech) {
        this.q = q;
        if (!q.isPair()) {
            throw new NoAnswerException("it compares two sides");
        }
        List<Integer> numeric = IntStream.range(0, q.factors())
                .filter(f -> !speech.factors().column(f).isLabelled()
                        && speech.factors().column(f).high()
                                > speech.factors().column(f).low())
                .boxed()
                .toList();
        if (numeric.size() < 2) {
            throw new NoAnswerException("it needs two factors whose values are numbers");
        }
        List<Integer> strongest = numeric.size() == 2
                ? numeric
                : numeric.stream()
                        .sorted(Comparator.comparingDouble(f -> -swing(f)))
                        .limit(2)
                        .sorted()
                        .toList();
        across = strongest.get(0);
        down = strongest.get(1);
    }

    private double swing(int factor) {
        List<Estimate> mean = PartialDependence.of(q.surface(), q.even(), factor, 0, 0.25, 0.5, 0.75, 1)
                .mean();
        return mean.stream().mapToDouble(Estimate::mean).max().orElse(0)
                - mean.stream().mapToDouble(Estimate::mean).min().orElse(0);
    }

    /** Whether factors other than the two are averaged. */
    boolean isAveraged() {
        return q.factors() > 2;
    }

    /** What the map is read from. */
    Surface surface() {
        return isAveraged() ? q.surface() : q.signs().surface();
    }

    /** The difference at fractions of the two factors' ranges. */
    SurfaceReading at(double u, double v) {
        int places = isAveraged() ? Math.min(BACKGROUND, q.sites().count()) : 1;
        double[][] at = new double[places][q.factors()];
        for (int p = 0; p < places; p++) {
            for (int f = 0; f < q.factors(); f++) {
                at[p][f] = f == across ? u : f == down ? v : q.sites().at(p, f);
            }
        }
        return isAveraged() ? q.surface().readAverage(at) : q.signs().read(at[0]);
    }
}
