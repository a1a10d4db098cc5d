package org.madang.scenarios.study.analysis;

import java.util.Arrays;
import org.madang.scenarios.statistics.Estimate;

/**
 * A surface for the question where a response changes its sign. Far from zero it does not matter how large the response is,
 * and there a few huge values would make a smooth surface unsure everywhere else; so the surface goes through s · asinh(y /
 * s), which keeps zeros and signs, leaves values below the noise s nearly as they are, and squeezes large ones. What it says
 * is given back on the response's own scale.
 */
public final class SignSurface {
    /** Where nothing is known of the noise, or it is tiny: this part of the spread between points. */
    private static final double LEAST = 0.4;

    private final double scale;
    private final Surface surface;

    private SignSurface(double scale, Surface surface) {
        this.scale = scale;
        this.surface = surface;
    }

    /**
     * Fits a surface.
     *
     * @throws NoAnswerException if there is none
     */
    public static SignSurface of(Sites sites, Responses y) {
        int[] points = y.where(p -> y.count(p) > 0);
        double mean = Arrays.stream(points).mapToDouble(y::mean).average().orElse(0);
        double between = 0;
        double within = 0;
        int freedom = 0;
        for (int p : points) {
            between += (y.mean(p) - mean) * (y.mean(p) - mean) / points.length;
            for (int r = 0; r < y.replications(); r++) {
                if (Double.isFinite(y.at(p, r))) {
                    within += (y.at(p, r) - y.mean(p)) * (y.at(p, r) - y.mean(p));
                    freedom++;
                }
            }
            freedom--;
        }
        double noise = freedom > 0 ? Math.sqrt(within / freedom) : 0;
        double scale = Math.max(noise, LEAST * Math.sqrt(between));
        if (!(scale > 0)) {
            throw new NoAnswerException("it is the same at all points");
        }
        return new SignSurface(scale, Surface.of(sites, y.map(v -> scale * asinh(v / scale))));
    }

    /** The response at a place, with its 95 % interval. */
    public Estimate at(double... place) {
        return read(place).estimate();
    }

    /** The response at a place; of single replications on the squeezed scale. */
    public SurfaceReading read(double... place) {
        SurfaceReading read = surface.read(place);
        Estimate e = read.estimate();
        return read.with(new Estimate(back(e.mean()), back(e.low()), back(e.high())));
    }

    /** The surface on the squeezed scale. */
    public Surface surface() {
        return surface;
    }

    private double back(double v) {
        return scale * StrictMath.sinh(v / scale);
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        return Math.copySign(StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a))), x);
    }
}
