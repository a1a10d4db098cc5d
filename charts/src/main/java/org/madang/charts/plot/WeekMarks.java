package org.madang.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.style.Dash;
import org.madang.charts.style.TextStyle;

/** Marks with their labels in rows above the data, as many rows as it takes that no label touches another. */
public final class WeekMarks {
    private static final TextStyle STYLE = TextStyle.NOTE;

    private final Canvas canvas;
    private final List<Placed> placed;
    private final int rows;

    /** A mark whose label starts at {@code left} in this row, counted from the data upwards. */
    private record Placed(WeekMark mark, String text, double x, double left, double right, int row) {}

    /**
     * Finds a place for each label.
     *
     * @param x     where a week lies
     * @param from  where labels may begin
     * @param to    where labels must end
     */
    public WeekMarks(Canvas canvas, List<WeekMark> marks, DoubleUnaryOperator x, double from, double to) {
        this.canvas = canvas;
        List<Placed> done = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingDouble(WeekMark::week))
                .forEach(mark -> done.add(place(mark, x.applyAsDouble(mark.week()), from, to, done)));
        this.placed = List.copyOf(done);
        this.rows = done.stream()
                .filter(p -> !p.text().isEmpty())
                .mapToInt(p -> p.row() + 1)
                .max()
                .orElse(0);
    }

    private Placed place(WeekMark mark, double x, double from, double to, List<Placed> others) {
        List<String> lines = canvas.wrap(mark.label(), STYLE, to - from, 1);
        String text = lines.isEmpty() ? "" : lines.get(0);
        double width = canvas.width(text, STYLE);
        double left = Math.max(from, Math.min(x - width / 2, to - width));
        int row = 0;
        while (!text.isEmpty() && isTaken(row, left - canvas.em(0.6), left + width + canvas.em(0.6), others)) {
            row++;
        }
        return new Placed(mark, text, x, left, left + width, row);
    }

    /** Also taken if the line of a mark in a higher row would cross the label. */
    private boolean isTaken(int row, double left, double right, List<Placed> others) {
        return others.stream()
                .anyMatch(o ->
                        o.row == row && o.left < right && left < o.right || o.row > row && left < o.x && o.x < right);
    }

    /** The height to keep free above the data. */
    public double headroom() {
        return rows == 0 ? 0 : rows * canvas.lineHeight(STYLE) + canvas.em(0.3);
    }

    /** Draws the marks from above the top of the data to the bottom. */
    public void paint(double top, double bottom) {
        for (Placed p : placed) {
            double baseline = top - canvas.em(0.45) - p.row * canvas.lineHeight(STYLE);
            canvas.line(
                    p.x,
                    p.text.isEmpty() ? top : baseline + canvas.em(0.25),
                    p.x,
                    bottom,
                    canvas.theme().ink(),
                    Dash.SHORT.stroke(canvas.em(0.07)));
        }
        for (Placed p : placed) {
            if (p.text.isEmpty()) {
                continue;
            }
            double baseline = top - canvas.em(0.45) - p.row * canvas.lineHeight(STYLE);
            // The line of a higher mark may pass here.
            canvas.fill(
                    new Rectangle2D.Double(
                            p.left - canvas.em(0.1),
                            baseline - canvas.em(0.7),
                            p.right - p.left + canvas.em(0.2),
                            canvas.em(0.9)),
                    canvas.theme().background());
            canvas.text(
                    p.text,
                    p.left,
                    baseline,
                    Anchor.START,
                    STYLE,
                    canvas.theme().ink());
        }
    }
}
