package org.madang.charts.comparison;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.madang.charts.figure.Estimate;

/** The line on which a number given at the nodes of a grid is zero, straight between the edges of cells. */
final class ZeroLine {
    private final RegimeChart chart;
    private final ToDoubleFunction<Estimate> part;
    private final DoubleUnaryOperator x;
    private final DoubleUnaryOperator y;
    private final Path2D path = new Path2D.Double();

    private ZeroLine(RegimeChart chart, ToDoubleFunction<Estimate> part, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        this.chart = chart;
        this.part = part;
        this.x = x;
        this.y = y;
    }

    static Path2D of(RegimeChart chart, ToDoubleFunction<Estimate> part, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        ZeroLine line = new ZeroLine(chart, part, x, y);
        for (int row = 0; row < chart.rows() - 1; row++) {
            for (int column = 0; column < chart.columns() - 1; column++) {
                line.cell(column, row);
            }
        }
        return line.path;
    }

    /** Marching squares: the zeros on a cell's edges, joined in pairs as they come going round. */
    private void cell(int column, int row) {
        int[][] corners = {{column, row}, {column + 1, row}, {column + 1, row + 1}, {column, row + 1}};
        double[] zeros = new double[8];
        int found = 0;
        for (int c = 0; c < 4; c++) {
            int[] from = corners[c];
            int[] to = corners[(c + 1) % 4];
            double a = part.applyAsDouble(chart.node(from[0], from[1]));
            double b = part.applyAsDouble(chart.node(to[0], to[1]));
            if (Double.isFinite(a) && Double.isFinite(b) && a >= 0 != b >= 0) {
                double share = a / (a - b);
                zeros[found++] = from[0] + share * (to[0] - from[0]);
                zeros[found++] = from[1] + share * (to[1] - from[1]);
            }
        }
        for (int n = 0; n + 3 < found; n += 4) {
            path.moveTo(x.applyAsDouble(zeros[n]), y.applyAsDouble(zeros[n + 1]));
            path.lineTo(x.applyAsDouble(zeros[n + 2]), y.applyAsDouble(zeros[n + 3]));
        }
    }
}
