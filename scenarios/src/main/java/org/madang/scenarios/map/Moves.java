package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the effects of a market are moved, as places between the least (0) and the most (1) that is tried.
 *
 * @param media of what money for media buys, in equal proportions
 * @param keeping of what the retention levers do to members, in equal steps
 */
record Moves(double media, double keeping) {
    /** Media from a sixteenth of what they are to twice of it: with still more they are saturated in most markets. */
    private static final double LEAST_MEDIA = 1.0 / 16;

    private static final double MOST_MEDIA = 2;
    /** Retention levers from no effect at all to beyond what was published of relationship money. */
    private static final double MOST_KEEPING = 2.5;

    /** The market as it stands. */
    static final Moves OWN =
            new Moves(StrictMath.log(1 / LEAST_MEDIA) / StrictMath.log(MOST_MEDIA / LEAST_MEDIA), 1 / MOST_KEEPING);

    /** What the money for media buys, as a multiple of the market's own. */
    double mediaFactor() {
        return equals(OWN) ? 1 : LEAST_MEDIA * StrictMath.pow(MOST_MEDIA / LEAST_MEDIA, media);
    }

    /** What the retention levers do, as a multiple of the market's own. */
    double keepingFactor() {
        return equals(OWN) ? 1 : MOST_KEEPING * keeping;
    }

    /** The square of how far they lie apart. */
    double distance(Moves other) {
        return (media - other.media) * (media - other.media) + (keeping - other.keeping) * (keeping - other.keeping);
    }

    /**
     * Places that fill the square evenly, however many: the market's own, the four corners, then the additive recurrence of
     * Roberts (2018), each on the way to where the most room is.
     */
    static List<Moves> filling(int count) {
        List<Moves> moves =
                new ArrayList<>(List.of(OWN, new Moves(0, 0), new Moves(1, 0), new Moves(0, 1), new Moves(1, 1)));
        double plastic = 1.324717957244746;
        for (int n = 1; moves.size() < count; n++) {
            double media = 0.5 + n / plastic;
            double keeping = 0.5 + n / (plastic * plastic);
            moves.add(new Moves(media - Math.floor(media), keeping - Math.floor(keeping)));
        }
        return List.copyOf(moves.subList(0, count));
    }
}
