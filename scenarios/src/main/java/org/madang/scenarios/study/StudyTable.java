package org.madang.scenarios.study;

import java.util.Arrays;
import java.util.List;

/** The results of a study in memory, read-only: points × sides × indicators × replications. */
public final class StudyTable {
    private final Study study;
    private final List<FactorColumn> factors;
    private final List<String> sides;
    private final double[][] points;
    private final int[] rows;
    private final int replications;
    private final double[] value;

    private StudyTable(Builder made) {
        study = made.study;
        factors = made.factors;
        sides = made.sides;
        points = made.points;
        rows = made.rows;
        replications = made.replications;
        value = made.value;
    }

    /** The effective study. */
    public Study study() {
        return study;
    }

    public List<FactorColumn> factors() {
        return factors;
    }

    public List<String> sides() {
        return sides;
    }

    /** The columns of results, as {@code profit} or {@code profit@52}; the first one decides. */
    public List<String> indicators() {
        return study.indicators();
    }

    /** How many points there are, finished or not. */
    public int points() {
        return points.length;
    }

    /** The value of a factor at a point; for a factor with labels the number of the label. */
    public double factor(int point, int factor) {
        return points[point][factor];
    }

    /** All factors at all points. A copy. */
    public double[][] copyOfPoints() {
        return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    }

    /** The most replications that a point has. */
    public int replications() {
        return replications;
    }

    /**
     * What a run gave.
     *
     * @param point from 0
     * @param side as in {@link #sides}
     * @param indicator as in {@link #indicators}
     * @param replication from 0
     * @return NaN where the run is missing or has failed, or where the indicator has no meaning
     */
    public double value(int point, int side, int indicator, int replication) {
        return value[at(point, side, indicator, replication)];
    }

    private int at(int point, int side, int indicator, int replication) {
        return ((point * sides.size() + side) * study.indicators().size() + indicator) * replications + replication;
    }

    /** How many rows the design has: more than points where rows are alike. */
    public int rows() {
        return rows.length;
    }

    /**
     * The point of a row of the design, in the order of its definition (Saltelli: for each base point A, B, then AB of each
     * factor; Morris: trajectory by trajectory); −1 if it is not there yet.
     */
    public int pointOfRow(int row) {
        return rows[row];
    }

    /** Builds a table: points first, then values. */
    public static final class Builder {
        private final Study study;
        private final List<FactorColumn> factors;
        private final List<String> sides;
        private double[][] points = {};
        private int[] rows = {};
        private int replications;
        private double[] value = {};

        public Builder(Study study, List<FactorColumn> factors, List<String> sides) {
            this.study = study;
            this.factors = List.copyOf(factors);
            this.sides = List.copyOf(sides);
        }

        /**
         * All points with their factors' values, and room for so many replications of each.
         *
         * @throws IllegalArgumentException if the results do not fit into an array
         */
        public Builder points(double[][] points, int replications) {
            this.points = Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
            this.replications = replications;
            long size = (long) points.length * sides.size() * study.indicators().size() * replications;
            if (size > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("the results have " + size + " values, more than fit into memory");
            }
            value = new double[(int) size];
            Arrays.fill(value, Double.NaN);
            rows = java.util.stream.IntStream.range(0, points.length).toArray();
            return this;
        }

        /** Which point each row of the design is; as many rows as points, in their order, if not given. */
        public Builder rows(int[] rows) {
            this.rows = rows.clone();
            return this;
        }

        public Builder value(int point, int side, int indicator, int replication, double amount) {
            int at = ((point * sides.size() + side) * study.indicators().size() + indicator) * replications;
            value[at + replication] = amount;
            return this;
        }

        /** The table. The builder must not be used again. */
        public StudyTable build() {
            return new StudyTable(this);
        }
    }
}
