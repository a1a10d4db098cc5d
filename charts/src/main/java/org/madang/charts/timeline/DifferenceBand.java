package org.madang.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Bands.Run;

/** Cuts the band of a difference where its sign becomes clear or unclear. */
final class DifferenceBand {
    private DifferenceBand() {}

    /** What the interval says about the sign. */
    enum Sign {
        FIRST_AHEAD,
        SECOND_AHEAD,
        UNCLEAR
    }

    /** A part of the band with one sign. */
    record Part(Sign sign, Run run) {}

    static Sign sign(TimeSeries difference, int at) {
        if (difference.low().get(at) > 0) {
            return Sign.FIRST_AHEAD;
        }
        return difference.high().get(at) < 0 ? Sign.SECOND_AHEAD : Sign.UNCLEAR;
    }

    /** The parts of an unbroken piece; neighbours share the week between them so that no gap shows. */
    static List<Part> parts(TimeSeries difference, Run piece) {
        List<Part> parts = new ArrayList<>();
        int start = piece.first();
        for (int n = piece.first() + 1; n <= piece.last(); n++) {
            if (sign(difference, n) != sign(difference, start)) {
                parts.add(new Part(sign(difference, start), new Run(start, n)));
                start = n;
            }
        }
        if (start < piece.last() || parts.isEmpty()) {
            parts.add(new Part(sign(difference, start), new Run(start, piece.last())));
        }
        return parts;
    }
}
