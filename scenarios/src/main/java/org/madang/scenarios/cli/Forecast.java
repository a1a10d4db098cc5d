package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** Says before a run what it will take. Seconds are those of a usual machine with nothing else to do: an estimate. */
final class Forecast {
    private Forecast() {}

    /** Refuses what cannot fit into memory. */
    static void requireFit(Path file, Footprint footprint, String what) {
        if (!footprint.fits()) {
            String message = what + " need about " + Words.bytes(footprint.bytes()) + " of memory, but only "
                    + Words.bytes(Footprint.available())
                    + " may be used: take fewer --participants or --threads, or allow more with"
                    + " MADANG_JAVA_OPTS=-Xmx…";
            throw new BadInputException(List.of(new InputProblem(Place.of(file.toString()), "", message)));
        }
    }

    /** "roughly 40 s, 300 MB of memory". */
    static String text(double seconds, Footprint footprint) {
        return time(seconds) + ", " + Words.bytes(footprint.bytes()) + " of memory";
    }

    /** "roughly 40 s". */
    static String time(double seconds) {
        return "roughly " + Words.duration(seconds);
    }

    static String threads(int n) {
        return n + (n == 1 ? " thread" : " threads");
    }
}
