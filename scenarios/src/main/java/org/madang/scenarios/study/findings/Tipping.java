package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.PartialDependence;
import org.madang.scenarios.study.analysis.Surface;
import org.madang.scenarios.study.analysis.TippingDoubt;

/**
 * The difference along one factor, and where its sign changes.
 *
 * @param factor its place among the study's
 * @param line the difference along it, the other factors averaged
 * @param crossings changes of sign
 * @param doubts why each of them is no tipping point, or that it is one
 */
record Tipping(int factor, PartialDependence line, Crossings crossings, List<TippingDoubt> doubts) {
    private static final int STEPS = 200;

    Tipping {
        doubts = List.copyOf(doubts);
    }

    /** Reads one factor. With no other factor to average over, the surface that is made for signs is read. */
    static Tipping of(Question q, int factor) {
        double[] values = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(n -> n / (double) STEPS)
                .toArray();
        PartialDependence line =
                q.factors() == 1 ? alone(q, values) : PartialDependence.of(q.surface(), q.even(), factor, values);
        Crossings crossings = Crossings.of(u -> line.mean().get((int) Math.rint(u * STEPS)), STEPS);
        double foretold = surface(q).foretold();
        List<TippingDoubt> doubts = new ArrayList<>();
        for (int n = 0; n < crossings.found().size(); n++) {
            doubts.add(TippingDoubt.of(foretold, crossings, n, q.main(), q.sites(), factor));
        }
        return new Tipping(factor, line, crossings, doubts);
    }

    /** What changes of sign are read from. */
    static Surface surface(Question q) {
        return q.factors() == 1 ? q.signs().surface() : q.surface();
    }

    private static PartialDependence alone(Question q, double... values) {
        return new PartialDependence(
                Arrays.stream(values).boxed().toList(),
                Arrays.stream(values).mapToObj(q.signs()::at).toList());
    }

    /** The changes that are claimed. */
    List<Crossings.Crossing> claimed() {
        return IntStream.range(0, doubts.size())
                .filter(n -> doubts.get(n) == TippingDoubt.NONE)
                .mapToObj(crossings.found()::get)
                .toList();
    }
}
