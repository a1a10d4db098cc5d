package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statistics.Estimate;

/** The numbers of a verdict as people read them. */
public final class Numbers {
    /** With this unit a value is shown as a percentage. */
    private static final String SHARE = "share";

    private static final NumberText TEXT = new NumberText(Language.ENGLISH);

    private Numbers() {}

    /** "12.4 k [10.1 k, 14.6 k]". */
    public static String interval(Measured m) {
        Estimate e = m.estimate();
        if (Double.isNaN(e.mean())) {
            return "no value";
        }
        String range = " [" + one(e.low(), m.effect()) + ", " + one(e.high(), m.effect()) + "]";
        String missing = m.missing() > 0 ? " (no value in " + m.missing() + " more)" : "";
        return one(e.mean(), m.effect()) + range + missing;
    }

    /** The unit behind an interval, with a blank before it; nothing for shares, which carry their sign. */
    public static String unit(Effect effect) {
        return effect.unit().isBlank() || effect.unit().equals(SHARE) ? "" : " " + effect.unit();
    }

    /** "above 0", "between −2 and 2"; empty where nothing is expected. */
    public static String expected(Effect effect) {
        if (effect.above() != null && effect.below() != null) {
            return "between " + one(effect.above(), effect) + " and " + one(effect.below(), effect);
        }
        List<String> parts = new ArrayList<>();
        if (effect.above() != null) {
            parts.add("above " + one(effect.above(), effect));
        }
        if (effect.below() != null) {
            parts.add("below " + one(effect.below(), effect));
        }
        return String.join("", parts);
    }

    /** "p 0.004", adjusted for all that the finding was picked from; "p < 0.001". */
    static String p(Measured m) {
        return m.p() < 0.001 ? "p < 0.001" : "p " + TEXT.compact(Math.rint(m.p() * 1000) / 1000, Quantity.NUMBER);
    }

    private static String one(double value, Effect effect) {
        return TEXT.compact(value, effect.unit().equals(SHARE) ? Quantity.SHARE : Quantity.NUMBER);
    }
}
