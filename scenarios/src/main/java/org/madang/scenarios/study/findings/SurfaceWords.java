package org.madang.scenarios.study.findings;

import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Surface;
import org.madang.scenarios.study.analysis.TippingDoubt;

/**
 * How well a surface can be trusted, in words.
 *
 * @param points that it goes through
 * @param replications of each point that it rests on
 * @param foretold share of the variance between points that it foretells for points left out; not above 1
 */
record SurfaceWords(int points, int replications, double foretold) {
    /** Why points and surface may differ. */
    static final String POINTS =
            "A point counts its own runs only, the surface those of its neighbours too: the two may "
                    + "differ in what is sure.";

    /** A surface that foretells less of what differs between points says nothing about what lies between them. */
    private static final double LEAST = 0.2;

    static SurfaceWords of(Surface surface) {
        return new SurfaceWords(surface.points(), surface.replications(), surface.foretold());
    }

    /** @throws NoAnswerException if the surface foretells next to nothing */
    static SurfaceWords usable(Surface surface) {
        SurfaceWords words = of(surface);
        if (!(words.foretold >= LEAST)) {
            throw new NoAnswerException("a smooth surface through the points foretells " + words.percent()
                    + " of what differs between points left out");
        }
        return words;
    }

    /** Whether what is read from it is a hint only. */
    private boolean isWeak() {
        return replications < 2 || isPoor();
    }

    private boolean isPoor() {
        return !(foretold >= TippingDoubt.LEAST_FORETOLD);
    }

    String percent() {
        return Speech.percent(Math.max(0, foretold));
    }

    /** What the surface is, and how good. */
    String sentence() {
        return "Read from a smooth surface (kriging) through " + points + " points; it foretells "
                + (isPoor() ? "only " : "") + percent() + " of what differs between points left out one by one."
                + (replications < 2 ? " Of one replication, what its draws did to all points cannot be seen." : "")
                + (isWeak() ? " Take it for a hint, not for a finding." : "");
    }

    /** For the subtitle of a figure; empty where the surface is good. */
    String warning(Speech speech) {
        String share = percent().replace(" ", "");
        if (replications < 2) {
            return speech.say("weakOne");
        }
        return isPoor() ? speech.say("weak", "share", share) : "";
    }
}
