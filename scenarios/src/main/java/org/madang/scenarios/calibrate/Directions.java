package org.madang.scenarios.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Along which combinations of parameters the rows move, and along which they say nothing: the eigenvectors of the information
 * of all rows, each measured in quarters of its range, a spread of the prior along.
 *
 * @param all the one of which the rows say least first
 */
record Directions(List<Direction> all) {
    /** Smaller parts of a direction are not told. */
    private static final double TOLD = 0.25;

    /**
     * One direction.
     *
     * @param information the sum over rows of (change in quarters of the range)² a spread; below 1 the prior decides
     * @param parts by parameter, of length 1
     */
    record Direction(double information, List<Double> parts) {}

    static Directions of(Calibration calibration, List<Target> targets, Emulator emulator) {
        int d = calibration.dimension();
        double[][] information = new double[d][d];
        for (int r = 0; r < targets.size(); r++) {
            Target target = targets.get(r);
            for (int a = 0; a < d; a++) {
                for (int b = 0; b < d; b++) {
                    double slopes = emulator.slope(r, a) * emulator.slope(r, b);
                    information[a][b] += target.weight() * slopes / (target.unit() * target.unit());
                }
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(information, false));
        return new Directions(IntStream.range(0, d)
                .mapToObj(n -> new Direction(
                        eigen.getRealEigenvalue(n),
                        java.util.Arrays.stream(eigen.getEigenvector(n).toArray())
                                .boxed()
                                .toList()))
                .sorted(Comparator.comparingDouble(Direction::information))
                .toList());
    }

    /** How many directions the prior decides. */
    long open() {
        return all.stream().filter(direction -> direction.information() < 1).count();
    }

    /** "0.03: +0.9 contagion, −0.3 talk". */
    List<String> text(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        for (Direction direction : all) {
            List<String> parts = IntStream.range(0, direction.parts().size())
                    .filter(n -> Math.abs(direction.parts().get(n)) >= TOLD)
                    .mapToObj(n -> String.format(
                            Locale.ROOT,
                            "%+.2f %s",
                            direction.parts().get(n),
                            calibration.parameters().get(n).name()))
                    .toList();
            lines.add(String.format(Locale.ROOT, "%8.2f  %s", direction.information(), String.join(", ", parts)));
        }
        return lines;
    }
}
