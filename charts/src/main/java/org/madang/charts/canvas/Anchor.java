package org.madang.charts.canvas;

/** Which part of a text stands at the given place. */
public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
