package org.madang.scenarios.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.IntToDoubleFunction;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.statistics.Estimate;

/**
 * A band in few bytes: whole numbers in units of a 100,000th of its largest value, each as its change from the week
 * before, null where there is no value. Intervals are stored by their half widths, the upper ones only where they differ.
 */
final class PackedBand {
    private static final double STEPS = 1e5;

    private final Curve band;
    private final double unit;

    private PackedBand(Curve band) {
        this.band = band;
        double largest = 0;
        for (int w = 1; w <= band.weeks(); w++) {
            Estimate e = band.at(w);
            largest = Math.max(largest, Math.max(size(e.mean()), Math.max(size(e.low()), size(e.high()))));
        }
        unit = largest == 0 ? 1 : largest / STEPS;
    }

    private static double size(double value) {
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }

    /** {@code {"s": unit, "m": means, "d": half widths below, "u": half widths above where they differ}}. */
    static ObjectNode of(Curve band) {
        PackedBand packed = new PackedBand(band);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("s", new BigDecimal(Digits.of(packed.unit)));
        node.set("m", packed.row(w -> band.at(w).mean()));
        ArrayNode below = packed.row(w -> band.at(w).mean() - band.at(w).low());
        node.set("d", below);
        if (!packed.isSymmetric()) {
            node.set("u", packed.row(w -> band.at(w).high() - band.at(w).mean()));
        }
        return node;
    }

    private boolean isSymmetric() {
        for (int w = 1; w <= band.weeks(); w++) {
            Estimate e = band.at(w);
            if (Math.abs(e.high() + e.low() - 2 * e.mean()) > unit) {
                return false;
            }
        }
        return true;
    }

    private ArrayNode row(IntToDoubleFunction value) {
        ArrayNode row = JsonNodeFactory.instance.arrayNode();
        long before = 0;
        for (int w = 1; w <= band.weeks(); w++) {
            double v = value.applyAsDouble(w);
            if (Double.isFinite(v)) {
                long steps = Math.round(v / unit);
                row.add(steps - before);
                before = steps;
            } else {
                row.addNull();
            }
        }
        return row;
    }
}
