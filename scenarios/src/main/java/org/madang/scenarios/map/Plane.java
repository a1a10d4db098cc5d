package org.madang.scenarios.map;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of the plane of both elasticities that moves reach, as a fine mesh of triangles. Where several moves give the same
 * two numbers – media saturate – those nearest to the market count.
 */
final class Plane {
    private static final int MESH = 48;
    /** Points on the edge of a triangle belong to it. */
    private static final double EDGE = -1e-9;

    private final double[][] x = new double[MESH + 1][MESH + 1];
    private final double[][] y = new double[MESH + 1][MESH + 1];

    Plane(Trend media, Trend keeping) {
        for (int i = 0; i <= MESH; i++) {
            for (int j = 0; j <= MESH; j++) {
                Moves at = moves(i, j);
                x[i][j] = media.at(at).mean();
                y[i][j] = keeping.at(at).mean();
            }
        }
    }

    private static Moves moves(double i, double j) {
        return new Moves(i / MESH, j / MESH);
    }

    Span media() {
        return span(x);
    }

    Span keeping() {
        return span(y);
    }

    private static Span span(double[][] values) {
        return new Span(
                Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElseThrow(),
                Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElseThrow());
    }

    /** The moves that give these two numbers; empty where none do. */
    Optional<Moves> moves(Place place) {
        Moves best = null;
        for (int i = 0; i < MESH; i++) {
            for (int j = 0; j < MESH; j++) {
                best = nearer(best, in(place, i, j, 1));
                best = nearer(best, in(place, i + 1, j + 1, -1));
            }
        }
        return Optional.ofNullable(best);
    }

    /** Two numbers of the plane. */
    record Place(double media, double keeping) {}

    /** The triangle of a node and its two neighbours to one side; null outside. */
    private Moves in(Place p, int i, int j, int side) {
        double x1 = x[i + side][j] - x[i][j];
        double y1 = y[i + side][j] - y[i][j];
        double x2 = x[i][j + side] - x[i][j];
        double y2 = y[i][j + side] - y[i][j];
        double area = x1 * y2 - x2 * y1;
        double s = ((p.media - x[i][j]) * y2 - (p.keeping - y[i][j]) * x2) / area;
        double t = ((p.keeping - y[i][j]) * x1 - (p.media - x[i][j]) * y1) / area;
        return s >= EDGE && t >= EDGE && s + t <= 1 - EDGE ? moves(i + side * s, j + side * t) : null;
    }

    private static Moves nearer(Moves some, Moves other) {
        return other == null || some != null && some.distance(Moves.OWN) <= other.distance(Moves.OWN) ? some : other;
    }
}
