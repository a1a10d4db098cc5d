package org.madang.scenarios.study.analysis;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Single;

/**
 * Which side is ahead over two factors: the difference at the nodes of an even grid, from end to end of both. A surface is
 * linear in its responses, so every replication has a map of its own; all nodes are judged together, for a region is picked
 * from the whole map (Bolin &amp; Lindgren 2015), and a node must be sure by itself as well, where the error of reading
 * between the points counts.
 */
public final class RegimeMap {
    private final int columns;
    private final Estimate[] cell;
    private final int[] sign;

    private RegimeMap(int columns, Estimate[] cell, int[] sign) {
        this.columns = columns;
        this.cell = cell;
        this.sign = sign;
    }

    /** Reads a difference, given the fractions of the two factors' ranges. Where nothing is known nobody is ahead. */
    public static RegimeMap of(Reading difference, int columns, int rows) {
        Estimate[] cell = new Estimate[columns * rows];
        double[][] byReplication = null;
        for (int n = 0; n < cell.length; n++) {
            int column = n % columns;
            int row = n / columns;
            SurfaceReading read = difference.at(column / (columns - 1.0), row / (rows - 1.0));
            cell[n] = read.estimate();
            double[] single = read.single();
            byReplication = byReplication == null ? new double[single.length][cell.length] : byReplication;
            for (int r = 0; r < single.length; r++) {
                byReplication[r][n] = single[r];
            }
        }
        Family nodes = new SignFlip().judge(byReplication);
        int[] sign = IntStream.range(0, cell.length)
                .map(n -> nodes.sign(n) == Single.sign(cell[n]) ? nodes.sign(n) : 0)
                .toArray();
        return new RegimeMap(columns, cell, sign);
    }

    /** A response over two factors. */
    @FunctionalInterface
    public interface Reading {
        SurfaceReading at(double first, double second);
    }

    /** The difference at a node, for this node alone; row 0 is at the low end of the second factor. */
    public Estimate at(int column, int row) {
        return cell[row * columns + column];
    }

    /** 1 where the difference is surely above zero, over all nodes together, −1 where it is surely below, else 0. */
    public int sign(int column, int row) {
        return sign[row * columns + column];
    }

    /** The share of the map in which the difference is surely above zero. */
    public double surelyAbove() {
        return share(n -> sign[n] > 0);
    }

    /** The share of the map in which the difference is surely below zero. */
    public double surelyBelow() {
        return share(n -> sign[n] < 0);
    }

    private double share(IntPredicate what) {
        return IntStream.range(0, sign.length).filter(what).count() / (double) sign.length;
    }
}
