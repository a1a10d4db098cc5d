package org.madang.charts.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;
import org.madang.charts.style.Marker;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Theme;

/** A drawing surface that knows the look: text in the styles of the figure, lengths in multiples of body text. */
public final class Canvas {
    private final Graphics2D graphics;
    private final Look look;
    private final double em;

    public Canvas(Graphics2D graphics, Look look) {
        this(graphics, look, look.size().em());
    }

    private Canvas(Graphics2D graphics, Look look, double em) {
        this.graphics = graphics;
        this.look = look;
        this.em = em;
    }

    /** The same surface with smaller or larger text and lines, for panels. */
    public Canvas scaled(double factor) {
        return new Canvas(graphics, look, em * factor);
    }

    /** For drawing that needs Java 2D itself. */
    public Graphics2D graphics() {
        return graphics;
    }

    public Look look() {
        return look;
    }

    public Theme theme() {
        return look.theme();
    }

    public NumberText numbers() {
        return new NumberText(look.language());
    }

    /** The length of {@code count} heights of body text. */
    public double em(double count) {
        return em * count;
    }

    public Font font(TextStyle style) {
        return Fonts.of(style.face(), em * style.ems());
    }

    public double width(String text, TextStyle style) {
        return font(style).getStringBounds(SafeText.clean(text), Fonts.MEASURE).getWidth();
    }

    /** Distance from one line of text to the next. */
    public double lineHeight(TextStyle style) {
        return em * style.ems() * 1.25;
    }

    /** The text in lines of at most this width; too long a text ends in an ellipsis. */
    public List<String> wrap(String text, TextStyle style, double width, int maxLines) {
        return new Wrap(t -> width(t, style), width).lines(SafeText.clean(text), maxLines);
    }

    /** One line of text with its anchor at x and its baseline at y. */
    public void text(String text, double x, double y, Anchor anchor, TextStyle style, Color colour) {
        String clean = SafeText.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        graphics.setFont(font(style));
        graphics.setPaint(colour);
        graphics.drawString(clean, (float) (x - anchor.share() * width(clean, style)), (float) y);
    }

    /** One line of text, cut with an ellipsis if it is wider than this. */
    public void textWithin(double most, String text, double x, double y, Anchor anchor, TextStyle style, Color colour) {
        for (String line : wrap(text, style, most, 1)) {
            text(line, x, y, anchor, style, colour);
        }
    }

    /** One line of text whose middle height is at y. */
    public void textCentred(String text, double x, double y, Anchor anchor, TextStyle style, Color colour) {
        // Digits and capitals of the font are 0.72 of its size: half of that lies above the middle.
        text(text, x, y + em * style.ems() * 0.36, anchor, style, colour);
    }

    /** Lines of text from this top downwards; returns where they end. */
    public double lines(List<String> lines, double x, double top, TextStyle style, Color colour) {
        double y = top;
        for (String line : lines) {
            text(line, x, y + em * style.ems(), Anchor.START, style, colour);
            y += lineHeight(style);
        }
        return y;
    }

    public void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        stroke(new Line2D.Double(x1, y1, x2, y2), colour, stroke);
    }

    public void stroke(Shape shape, Color colour, Stroke stroke) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** A point of this shape. */
    public void marker(Marker marker, double x, double y, double radius, Color colour) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker.shape(radius)), colour);
    }

    public void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }
}
