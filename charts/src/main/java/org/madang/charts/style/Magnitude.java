package org.madang.charts.style;

import java.util.List;

/** A power of ten with the sign a language writes for it. */
record Magnitude(double factor, String sign) {
    static final Magnitude ONE = new Magnitude(1, "");

    private static final List<Magnitude> ENGLISH = List.of(
            new Magnitude(1e12, "tn"), new Magnitude(1e9, "bn"), new Magnitude(1e6, "M"), new Magnitude(1e3, "k"));
    private static final List<Magnitude> KOREAN =
            List.of(new Magnitude(1e12, "조"), new Magnitude(1e8, "억"), new Magnitude(1e4, "만"));
    /** Korean numbers below this are written out: 12,000 reads better than 1.2만. */
    private static final double KOREAN_WRITTEN_OUT = 1e5;

    /** Whether numbers below it are written without a sign. */
    boolean isLowest(Language language) {
        List<Magnitude> all = language == Language.KOREAN ? KOREAN : ENGLISH;
        return equals(all.get(all.size() - 1));
    }

    /** The largest magnitude that leaves at least one digit before the point (999.6 already counts as a thousand). */
    static Magnitude of(double value, Language language) {
        boolean korean = language == Language.KOREAN;
        if (korean && Math.abs(value) < KOREAN_WRITTEN_OUT * 0.9995) {
            return ONE;
        }
        for (Magnitude magnitude : korean ? KOREAN : ENGLISH) {
            if (Math.abs(value) >= magnitude.factor * 0.9995) {
                return magnitude;
            }
        }
        return ONE;
    }
}
