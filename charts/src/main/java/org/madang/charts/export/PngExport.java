package org.madang.charts.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.Frame;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;

/** Figures as pixels. */
final class PngExport {
    private static final double POINTS_AN_INCH = 72;

    private PngExport() {}

    /** The figure in the resolution of its size. */
    static BufferedImage image(Figure figure, Look look) {
        return image(figure, look, look.size().pixelsPerUnit());
    }

    /** The figure with so many pixels to a unit of length. */
    static BufferedImage image(Figure figure, Look look, double pixelsPerUnit) {
        Fonts.ready();
        Size size = look.size();
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width() * pixelsPerUnit),
                (int) Math.round(size.height() * pixelsPerUnit),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            smooth(graphics);
            graphics.scale(image.getWidth() / (double) size.width(), image.getHeight() / (double) size.height());
            Frame.paint(figure, new Canvas(graphics, look));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static void write(BufferedImage image, Size size, OutputStream out) throws IOException {
        double dotsPerInch = size.pixelsPerUnit() / size.pointsPerUnit() * POINTS_AN_INCH;
        new PngEncoder(image, dotsPerInch).write(out);
    }
}
