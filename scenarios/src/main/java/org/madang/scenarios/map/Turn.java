package org.madang.scenarios.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.madang.scenarios.map.Plane.Place;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.Crossings.Crossing;
import org.madang.scenarios.study.analysis.SurfaceReading;

/**
 * What another value of one elasticity would do to the verdict, the other staying as it is.
 *
 * @param along which one
 * @param now its value in the market
 * @param reached the values that moves reach there
 * @param at where the lead changes, nearest to the market; empty where it does not
 */
record Turn(Elasticity along, double now, Span reached, Optional<At> at) {
    private static final int STEPS = 200;

    /**
     * A change of the lead.
     *
     * @param interval all values at which nobody may be ahead
     * @param isKeepingAbove whether keeping first is ahead above it
     */
    record At(double value, Span interval, boolean isKeepingAbove) {}

    /**
     * @param lead at a place of the plane
     * @param doubt how far the place itself is unsure along this axis: half of its 95 % interval
     */
    static Turn along(
            Elasticity along,
            Place here,
            Span shown,
            Function<Place, SurfaceReading> lead,
            ToDoubleFunction<Place> doubt) {
        Function<Double, Place> place =
                v -> along == Elasticity.MEDIA ? new Place(v, here.keeping()) : new Place(here.media(), v);
        double now = along == Elasticity.MEDIA ? here.media() : here.keeping();
        List<Double> values = IntStream.rangeClosed(0, STEPS)
                .mapToObj(n -> shown.at(n / (double) STEPS))
                .filter(v -> !Double.isNaN(lead.apply(place.apply(v)).estimate().mean()))
                .toList();
        if (values.size() < 2) {
            return new Turn(along, now, new Span(now, now), Optional.empty());
        }
        Span reached = new Span(values.get(0), values.get(values.size() - 1));
        Crossings crossings =
                Crossings.of(u -> lead.apply(place.apply(reached.at(u))).estimate(), STEPS);
        return new Turn(
                along,
                now,
                reached,
                crossings.found().stream()
                        .min(Comparator.comparingDouble(c -> Math.abs(reached.at(c.at()) - now)))
                        .map(c -> at(reached, c, doubt.applyAsDouble(place.apply(reached.at(c.at()))))));
    }

    /** Where the lead crosses and where on the axis that is are measured apart, so their errors add up as squares. */
    private static At at(Span reached, Crossing c, double doubt) {
        double value = reached.at(c.at());
        double below = Math.hypot(value - reached.at(c.from()), doubt);
        double above = Math.hypot(reached.at(c.to()) - value, doubt);
        return new At(value, new Span(value - below, value + above), c.rising());
    }

    /** Whether it is a lower value than the market's that changes the lead. */
    boolean isBelow() {
        return at.orElseThrow().value() < now;
    }
}
