package org.madang.scenarios.study.analysis;

/**
 * Where a response was measured.
 *
 * <p>Values lie between 0 (a factor's low end) and 1 (its high end), on the factor's own scale; labels are their numbers.
 */
public final class Sites {
    private final double[][] unit;
    private final boolean[] labelled;

    private Sites(double[][] unit, boolean[] labelled) {
        this.unit = unit;
        this.labelled = labelled;
    }

    /** Copies of places by point and factor, and whether each factor's values are labels. */
    public static Sites of(double[][] unit, boolean[] labelled) {
        return new Sites(java.util.Arrays.stream(unit).map(double[]::clone).toArray(double[][]::new), labelled.clone());
    }

    public int count() {
        return unit.length;
    }

    public int factors() {
        return labelled.length;
    }

    public boolean isLabelled(int factor) {
        return labelled[factor];
    }

    public double at(int point, int factor) {
        return unit[point][factor];
    }

    /** A point's place; not to be changed. */
    double[] place(int point) {
        return unit[point];
    }

    boolean[] labelled() {
        return labelled.clone();
    }

    /** These points only. */
    Sites only(int[] points) {
        return new Sites(java.util.Arrays.stream(points).mapToObj(p -> unit[p]).toArray(double[][]::new), labelled);
    }

    /** The first points only. */
    public Sites first(int count) {
        return new Sites(java.util.Arrays.copyOf(unit, count), labelled);
    }

    /** The points that are nearest to this one, itself among them; with two different labels as far apart as both ends. */
    int[] nearest(int point, int count) {
        double[] distance = new double[count()];
        for (int p = 0; p < distance.length; p++) {
            for (int f = 0; f < factors(); f++) {
                double d = labelled[f] ? unit[p][f] == unit[point][f] ? 0 : 1 : unit[p][f] - unit[point][f];
                distance[p] += d * d;
            }
        }
        return java.util.stream.IntStream.range(0, count())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(p -> distance[p]))
                .limit(count)
                .mapToInt(p -> p)
                .toArray();
    }

    /** The different values of a factor, in order. */
    public double[] levels(int factor) {
        return java.util.Arrays.stream(unit)
                .mapToDouble(u -> u[factor])
                .distinct()
                .sorted()
                .toArray();
    }
}
