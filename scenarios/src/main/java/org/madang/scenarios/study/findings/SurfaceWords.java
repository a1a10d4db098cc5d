package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
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
    /** A surface that foretells less of what differs between points says nothing about what lies between them. */
    private static final double LEAST = 0.2;

    static SurfaceWords of(Surface surface) {
        return new SurfaceWords(surface.points(), surface.replications(), surface.foretold());
    }

    /** @throws NoAnswerException if the surface foretells next to nothing */
    static SurfaceWords usable(Surface surface) {
        SurfaceWords words = of(surface);
        if (!(words.foretold >= LEAST)) {
            throw new NoAnswerException("a smooth surface through the points foretells "
                    + Math.round(100 * words.share()) + " %" + " of what differs between points left out");
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

    /** What it foretells, 0 if less. */
    double share() {
        return Math.max(0, foretold);
    }

    /** What the surface is, and how good. */
    List<String> sentences(Speech speech) {
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.sentence(
                isPoor() ? "surface.poor" : "surface.good", "n", points, "share", speech.percent(share())));
        if (replications < 2) {
            sentences.add(speech.sentence("surface.one"));
        }
        if (isWeak()) {
            sentences.add(speech.sentence("surface.hint"));
        }
        return sentences;
    }

    /** For the subtitle of a figure; empty where the surface is good. */
    String warning(Speech speech) {
        if (replications < 2) {
            return speech.say("weakOne");
        }
        return isPoor() ? speech.say("weak", "share", speech.percent(share())) : "";
    }
}
