package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;

/**
 * The response along one factor, averaged over how the other factors vary in the design (Friedman 2001), read from a
 * surface.
 *
 * @param at values of the factor as fractions of its range, or numbers of labels
 * @param mean the response with its 95 % interval there
 */
public record PartialDependence(List<Double> at, List<Estimate> mean) {
    private static final int STEPS = 24;
    /** So many points, the first, stand for the design. */
    private static final int BACKGROUND = 128;

    public PartialDependence {
        at = List.copyOf(at);
        mean = List.copyOf(mean);
    }

    /** Along one factor. */
    public static PartialDependence of(Surface surface, Sites sites, int factor) {
        double[] values = sites.isLabelled(factor)
                ? sites.levels(factor)
                : IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(n -> n / (double) STEPS)
                        .toArray();
        return of(surface, sites, factor, values);
    }

    /** At these values of one factor. */
    public static PartialDependence of(Surface surface, Sites sites, int factor, double... values) {
        List<Double> at = new ArrayList<>();
        List<Estimate> mean = new ArrayList<>();
        for (double value : values) {
            double[][] places = new double[Math.min(BACKGROUND, sites.count())][];
            for (int p = 0; p < places.length; p++) {
                places[p] = sites.place(p).clone();
                places[p][factor] = value;
            }
            at.add(value);
            mean.add(surface.average(places));
        }
        return new PartialDependence(at, mean);
    }
}
