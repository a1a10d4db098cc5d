package org.madang.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.Bands.Run;

/** Cuts the band of a difference where its sign becomes clear or unclear. */
final class DifferenceBand {
    private DifferenceBand() {}

    /** Who is surely ahead. */
    enum Sign {
        FIRST_AHEAD,
        SECOND_AHEAD,
        UNCLEAR
    }

    /** A part of the band with one sign. */
    record Part(Sign sign, Run run) {}

    /** @param sure 1, −1, or neither */
    static Sign sign(Values sure, int at) {
        return sure.get(at) == 1 ? Sign.FIRST_AHEAD : sure.get(at) == -1 ? Sign.SECOND_AHEAD : Sign.UNCLEAR;
    }

    /** The parts of an unbroken piece; neighbours share the week between them so that no gap shows. */
    static List<Part> parts(Values sure, Run piece) {
        List<Part> parts = new ArrayList<>();
        int start = piece.first();
        for (int n = piece.first() + 1; n <= piece.last(); n++) {
            if (sign(sure, n) != sign(sure, start)) {
                parts.add(new Part(sign(sure, start), new Run(start, n)));
                start = n;
            }
        }
        if (start < piece.last() || parts.isEmpty()) {
            parts.add(new Part(sign(sure, start), new Run(start, piece.last())));
        }
        return parts;
    }
}
