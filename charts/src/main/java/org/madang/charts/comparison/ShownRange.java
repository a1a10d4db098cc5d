package org.madang.charts.comparison;

import java.util.List;
import java.util.stream.DoubleStream;
import org.madang.charts.figure.Estimate;

/**
 * What an axis shows of estimates: all values, and their intervals unless a few of them are so wide that the values could
 * not be told apart; those are cut, and their ends drawn as arrows.
 *
 * @param low NaN if no estimate is known
 * @param high NaN if no estimate is known
 */
record ShownRange(double low, double high) {
    /** So many times the span of the values there is room for intervals on either side. */
    private static final double SPANS = 1.5;
    /** An interval that is hardly wider than others is never cut. */
    private static final double HALVES = 1.2;

    /** @param values numbers that are shown in any case, as zero where bars begin */
    static ShownRange of(List<Estimate> estimates, double... values) {
        List<Estimate> known = estimates.stream().filter(Estimate::isKnown).toList();
        double[] all = DoubleStream.concat(
                        DoubleStream.of(values), known.stream().mapToDouble(Estimate::value))
                .toArray();
        double low = DoubleStream.of(all).min().orElse(Double.NaN);
        double high = DoubleStream.of(all).max().orElse(Double.NaN);
        double[] halves = known.stream()
                .filter(Estimate::hasInterval)
                .mapToDouble(e -> (e.top() - e.bottom()) / 2)
                .sorted()
                .toArray();
        double usual = halves.length == 0 ? 0 : halves[halves.length / 2];
        double room = Math.max(SPANS * (high - low), HALVES * usual);
        double bottom = known.stream().mapToDouble(Estimate::bottom).min().orElse(low);
        double top = known.stream().mapToDouble(Estimate::top).max().orElse(high);
        return new ShownRange(Math.min(low, Math.max(bottom, low - room)), Math.max(high, Math.min(top, high + room)));
    }
}
