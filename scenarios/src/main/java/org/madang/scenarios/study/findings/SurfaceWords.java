package org.madang.scenarios.study.findings;

import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Surface;

/** How well a surface can be trusted, in words. */
final class SurfaceWords {
    /** A surface that foretells less of what differs between points says nothing about what lies between them. */
    private static final double LEAST = 0.2;

    private SurfaceWords() {}

    /**
     * A sentence about the surface.
     *
     * @throws NoAnswerException if the surface foretells next to nothing
     */
    static String of(Surface surface) {
        double foretold = surface.foretold();
        if (!(foretold >= LEAST)) {
            throw new NoAnswerException("a smooth surface through the points foretells "
                    + Speech.percent(Math.max(0, foretold)) + " of what differs between points left out");
        }
        return "Read from a smooth surface (kriging) through " + surface.points()
                + " points; it foretells " + Speech.percent(foretold)
                + " of what differs between points left out one by one.";
    }
}
