package org.madang.charts.network;

import java.util.Arrays;
import java.util.Comparator;
import org.madang.charts.figure.Values;
import org.madang.charts.network.NetworkSample.Tie;

/**
 * Where each person of a sample stands, by the forces of Fruchterman and Reingold (1991, "Graph drawing by
 * force-directed placement"): ties pull, everybody pushes, and a weak pull to the middle keeps separate groups in
 * sight. No chance is involved: the same sample always gives the same drawing, and one layout serves all weeks.
 *
 * @param x from 0 to 1
 * @param y from 0 to 1
 */
public record NetworkLayout(NetworkSample sample, Values x, Values y) {
    private static final int ROUNDS = 250;
    private static final double FIRST_STEP = 0.12;
    private static final double GRAVITY = 0.9;
    private static final double EVENNESS = 0.75;
    /** Turns between neighbours of a sunflower's seeds: starting points that lie evenly and on no line. */
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    /** Lays out the sample; the time grows with the square of the number of people (300 people: some 0.1 s). */
    public static NetworkLayout of(NetworkSample sample) {
        int n = sample.people();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double radius = Math.sqrt((i + 0.5) / n) / 2;
            // StrictMath: the last bit must not depend on the machine, forces would magnify it.
            x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
        }
        double[] pushX = new double[n];
        double[] pushY = new double[n];
        double distance = Math.sqrt(1.0 / Math.max(1, n));
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(pushX, 0);
            Arrays.fill(pushY, 0);
            repel(x, y, pushX, pushY, distance);
            attract(sample, x, y, pushX, pushY, distance);
            move(x, y, pushX, pushY, FIRST_STEP * (ROUNDS - round) / ROUNDS);
        }
        spread(x, y);
        return new NetworkLayout(sample, scaled(x), scaled(y));
    }

    private static void repel(double[] x, double[] y, double[] pushX, double[] pushY, double distance) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double force = distance * distance / Math.max(1e-9, dx * dx + dy * dy);
                pushX[i] += dx * force;
                pushY[i] += dy * force;
                pushX[j] -= dx * force;
                pushY[j] -= dy * force;
            }
            pushX[i] -= GRAVITY * x[i] * distance;
            pushY[i] -= GRAVITY * y[i] * distance;
        }
    }

    private static void attract(
            NetworkSample sample, double[] x, double[] y, double[] pushX, double[] pushY, double distance) {
        for (Tie tie : sample.ties()) {
            double dx = x[tie.a()] - x[tie.b()];
            double dy = y[tie.a()] - y[tie.b()];
            double force = Math.sqrt(dx * dx + dy * dy) / distance;
            pushX[tie.a()] -= dx * force;
            pushY[tie.a()] -= dy * force;
            pushX[tie.b()] += dx * force;
            pushY[tie.b()] += dy * force;
        }
    }

    private static void move(double[] x, double[] y, double[] pushX, double[] pushY, double step) {
        for (int i = 0; i < x.length; i++) {
            double length = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
            double share = length > step ? step / length : 1;
            x[i] += pushX[i] * share;
            y[i] += pushY[i] * share;
        }
    }

    /**
     * Evens out how crowded the drawing is: forces leave a dense core and long tails. Directions from the middle stay;
     * the distances move towards those of points spread evenly over a disc.
     */
    private static void spread(double[] x, double[] y) {
        int n = x.length;
        Integer[] order = new Integer[n];
        double reach = 0;
        for (int i = 0; i < n; i++) {
            order[i] = i;
            reach = Math.max(reach, radius(x, y, i));
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> radius(x, y, i)));
        for (int rank = 0; rank < n; rank++) {
            int i = order[rank];
            double now = radius(x, y, i);
            double even = reach * Math.sqrt((rank + 0.5) / n);
            double factor = now > 0 ? (EVENNESS * even + (1 - EVENNESS) * now) / now : 1;
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private static double radius(double[] x, double[] y, int i) {
        return Math.sqrt(x[i] * x[i] + y[i] * y[i]);
    }

    private static Values scaled(double[] at) {
        double min = Arrays.stream(at).min().orElse(0);
        double max = Arrays.stream(at).max().orElse(1);
        return Values.of(at).map(v -> max > min ? (v - min) / (max - min) : 0.5);
    }
}
