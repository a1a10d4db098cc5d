package org.madang.charts.plot;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.LabelStack;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;

/**
 * Names of lines where the lines end, instead of a legend. Labels keep clear of each other; one that had to move is
 * joined to its line.
 */
public final class EndLabels {
    private static final double MAX_SHARE = 0.27;
    private static final double INDENT_EMS = 1.9;

    private final Canvas canvas;
    private final List<EndLabel> labels;
    private final double textWidth;

    /**
     * A label.
     *
     * @param name  what the line is called
     * @param note  smaller text under the name, such as the last value; may be empty
     * @param x     where the line ends
     * @param y     where the line ends; NaN if it has no known value
     */
    public record EndLabel(String name, String note, SeriesStyle style, double x, double y) {}

    public EndLabels(Canvas canvas, List<EndLabel> labels, double areaWidth) {
        this.canvas = canvas;
        this.labels = List.copyOf(labels);
        this.textWidth = Math.min(widestText(), areaWidth * MAX_SHARE - canvas.em(INDENT_EMS));
    }

    /** The width to keep free to the right of the data. */
    public double gutter() {
        return labels.isEmpty() ? 0 : textWidth + canvas.em(INDENT_EMS) + 1;
    }

    private double widestText() {
        return labels.stream()
                .flatMapToDouble(
                        l -> Stream.of(canvas.width(l.name(), TextStyle.LABEL), canvas.width(l.note(), TextStyle.NOTE))
                                .mapToDouble(w -> w))
                .max()
                .orElse(0);
    }

    /** A label broken into lines. */
    private record Text(List<String> name, List<String> note) {
        double height(Canvas canvas) {
            return name.size() * canvas.lineHeight(TextStyle.LABEL)
                    + note.size() * canvas.lineHeight(TextStyle.NOTE)
                    + canvas.em(0.25);
        }
    }

    /** Draws the labels beside this rectangle; the ends of the lines are given by the labels. */
    public void paint(Rectangle2D inner, List<EndLabel> placed) {
        LabelStack stack = new LabelStack(inner.getY() - canvas.em(0.8), inner.getMaxY() + canvas.em(1.2));
        List<Text> texts = textsThatFit(stack);
        double[] centres = stack.place(wishes(texts, placed, inner));
        for (int n = 0; n < placed.size(); n++) {
            paint(placed.get(n), texts.get(n), inner.getMaxX(), centres[n]);
        }
    }

    private List<LabelStack.Wish> wishes(List<Text> texts, List<EndLabel> placed, Rectangle2D inner) {
        List<LabelStack.Wish> wishes = new ArrayList<>();
        for (int n = 0; n < texts.size(); n++) {
            double y = placed.get(n).y();
            // Lines without data are named at the bottom, out of the way of the others.
            double wish = Double.isNaN(y) ? inner.getMaxY() : y;
            double height = texts.get(n).height(canvas);
            wishes.add(new LabelStack.Wish(wish + height / 2 - markerOffset(), height));
        }
        return wishes;
    }

    /** From the top of a label to the middle of its first line, where the line it names should end. */
    private double markerOffset() {
        return canvas.lineHeight(TextStyle.LABEL) * 0.5;
    }

    /** The fullest form of the labels for which there is room. */
    private List<Text> textsThatFit(LabelStack stack) {
        for (int nameLines = 3; nameLines >= 1; nameLines--) {
            for (int noteLines = 1; noteLines >= 0; noteLines--) {
                List<Text> texts = texts(nameLines, noteLines);
                if (stack.fits(texts.stream()
                        .map(t -> new LabelStack.Wish(0, t.height(canvas)))
                        .toList())) {
                    return texts;
                }
            }
        }
        return texts(1, 0);
    }

    private List<Text> texts(int nameLines, int noteLines) {
        return labels.stream()
                .map(l -> new Text(
                        canvas.wrap(l.name(), TextStyle.LABEL, textWidth, nameLines),
                        noteLines == 0 ? List.of() : canvas.wrap(l.note(), TextStyle.NOTE, textWidth, noteLines)))
                .toList();
    }

    private void paint(EndLabel label, Text text, double right, double centre) {
        double top = centre - text.height(canvas) / 2;
        double markerY = top + markerOffset();
        double markerX = right + canvas.em(INDENT_EMS - 0.55);
        if (!Double.isNaN(label.y()) && label.x() > right - canvas.em(1)) {
            paintLeader(label, markerX - canvas.em(0.35), markerY);
        }
        canvas.marker(
                label.style().marker(),
                markerX,
                markerY,
                canvas.em(0.27),
                label.style().colour());
        double textX = right + canvas.em(INDENT_EMS);
        double y = canvas.lines(
                text.name(), textX, top, TextStyle.LABEL, label.style().text());
        canvas.lines(
                text.note(),
                textX,
                y - canvas.em(0.08),
                TextStyle.NOTE,
                canvas.theme().muted());
    }

    private void paintLeader(EndLabel label, double x, double y) {
        Path2D leader = new Path2D.Double();
        leader.moveTo(label.x() + canvas.em(0.3), label.y());
        leader.lineTo(x - canvas.em(0.15), y);
        leader.lineTo(x, y);
        canvas.stroke(
                leader, canvas.theme().tint(label.style().colour(), 0.6), new BasicStroke((float) canvas.em(0.06)));
    }
}
