package org.madang.scenarios.study.analysis;

import org.madang.scenarios.statistics.Estimate;

/** Which side is ahead over two factors: the difference at the nodes of an even grid, from end to end of both. */
public final class RegimeMap {
    private final int columns;
    private final int rows;
    private final Estimate[] cell;

    private RegimeMap(int columns, int rows, Estimate[] cell) {
        this.columns = columns;
        this.rows = rows;
        this.cell = cell;
    }

    /** Reads a difference, given the fractions of the two factors' ranges. */
    public static RegimeMap of(Reading difference, int columns, int rows) {
        Estimate[] cell = new Estimate[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cell[row * columns + column] = difference.at(column / (columns - 1.0), row / (rows - 1.0));
            }
        }
        return new RegimeMap(columns, rows, cell);
    }

    /** A response over two factors. */
    @FunctionalInterface
    public interface Reading {
        Estimate at(double first, double second);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The difference at a node; row 0 is at the low end of the second factor. */
    public Estimate at(int column, int row) {
        return cell[row * columns + column];
    }

    /** The share of the map in which the difference is surely above zero. */
    public double surelyAbove() {
        return share(e -> e.low() > 0);
    }

    /** The share of the map in which the difference is surely below zero. */
    public double surelyBelow() {
        return share(e -> e.high() < 0);
    }

    private double share(java.util.function.Predicate<Estimate> what) {
        return java.util.Arrays.stream(cell).filter(what).count() / (double) cell.length;
    }
}
