package org.madang.charts.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.plot.NoData;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Theme;

/** Draws a {@link HeatMap}. */
final class HeatMapPainter {
    private final HeatMap map;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Rectangle2D inner;
    private final HeatColours colours;
    private final boolean textsFit;

    HeatMapPainter(HeatMap map, Canvas canvas, Rectangle2D area) {
        this.map = map;
        this.canvas = canvas;
        this.area = area;
        this.colours = new HeatColours(canvas.theme(), map.scheme(), map.cells());
        double widest = map.rows().stream()
                .mapToDouble(r -> canvas.width(r, TextStyle.TICK))
                .max()
                .orElse(0);
        double left = area.getX() + Math.min(widest + canvas.em(0.6), area.getWidth() * 0.25);
        double top = area.getY() + canvas.lineHeight(TextStyle.AXIS) + canvas.em(0.3);
        double right = area.getMaxX() - HeatKey.width(canvas, area) - canvas.em(1.2);
        double bottom = area.getMaxY() - 2 * canvas.lineHeight(TextStyle.TICK) - canvas.em(0.35);
        this.inner = new Rectangle2D.Double(left, top, right - left, bottom - top);
        this.textsFit = textsFit();
    }

    void paint() {
        paintNames();
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                paintCell(row, column);
            }
        }
        if (map.scheme() instanceof HeatMap.Scheme.Sign) {
            canvas.stroke(
                    HeatBoundary.of(map, this::x, this::y),
                    canvas.theme().ink(),
                    new BasicStroke((float) canvas.em(0.16), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        }
        new HeatKey(map, colours, canvas)
                .paint(new Rectangle2D.Double(
                        inner.getMaxX() + canvas.em(1.2),
                        inner.getY(),
                        HeatKey.width(canvas, area),
                        inner.getHeight()));
        NoData.paintIf(map.cells().known().findAny().isEmpty(), canvas, inner);
    }

    private double x(int column) {
        return inner.getX()
                + inner.getWidth() * column / Math.max(1, map.columns().size());
    }

    private double y(int row) {
        return inner.getY() + inner.getHeight() * row / Math.max(1, map.rows().size());
    }

    private void paintNames() {
        Color muted = canvas.theme().muted();
        int everyColumn = every(map.columns(), inner.getWidth(), canvas.em(0.8));
        for (int column = 0; column < map.columns().size(); column += everyColumn) {
            canvas.text(
                    map.columns().get(column),
                    (x(column) + x(column + 1)) / 2,
                    inner.getMaxY() + canvas.em(0.3 + TextStyle.TICK.ems()),
                    Anchor.MIDDLE,
                    TextStyle.TICK,
                    muted);
        }
        double rowHeight = inner.getHeight() / Math.max(1, map.rows().size());
        int everyRow = (int) Math.max(1, Math.ceil(canvas.lineHeight(TextStyle.TICK) / rowHeight));
        for (int row = 0; row < map.rows().size(); row += everyRow) {
            List<String> line =
                    canvas.wrap(map.rows().get(row), TextStyle.TICK, inner.getX() - area.getX() - canvas.em(0.4), 1);
            canvas.textCentred(
                    line.isEmpty() ? "" : line.get(0),
                    inner.getX() - canvas.em(0.4),
                    (y(row) + y(row + 1)) / 2,
                    Anchor.END,
                    TextStyle.TICK,
                    muted);
        }
        canvas.textWithin(
                inner.getMaxX() - area.getX(),
                map.down(),
                area.getX(),
                area.getY() + canvas.em(TextStyle.AXIS.ems()),
                Anchor.START,
                TextStyle.AXIS,
                muted);
        canvas.textWithin(
                inner.getMaxX() - area.getX(),
                map.across(),
                inner.getMaxX(),
                area.getMaxY() - canvas.em(0.1),
                Anchor.END,
                TextStyle.AXIS,
                muted);
    }

    /** So many columns share one name that the names do not touch. */
    private int every(List<String> names, double length, double gap) {
        double widest = names.stream()
                        .mapToDouble(n -> canvas.width(n, TextStyle.TICK))
                        .max()
                        .orElse(0)
                + gap;
        return (int) Math.max(1, Math.ceil(widest * names.size() / length));
    }

    private void paintCell(int row, int column) {
        double value = map.cell(row, column);
        if (!Double.isFinite(value)) {
            return;
        }
        double seam = map.columns().size() > 40 ? 0 : canvas.em(0.06);
        double width = x(column + 1) - x(column);
        double height = y(row + 1) - y(row);
        Color fill = colours.of(value);
        canvas.fill(new Rectangle2D.Double(x(column), y(row), width - seam, height - seam), fill);
        if (textsFit) {
            canvas.textCentred(
                    text(value),
                    x(column) + width / 2,
                    y(row) + height / 2,
                    Anchor.MIDDLE,
                    TextStyle.NOTE,
                    Theme.textOn(fill));
        }
    }

    private String text(double value) {
        return canvas.numbers().among(value, colours.reach(), map.axis().quantity());
    }

    /** All cells show their number or none does: a table with holes would look like missing data. */
    private boolean textsFit() {
        double widest = map.cells()
                .known()
                .map(v -> canvas.width(text(v), TextStyle.NOTE))
                .max()
                .orElse(0);
        return widest + canvas.em(0.3) < x(1) - x(0) && canvas.lineHeight(TextStyle.NOTE) < y(1) - y(0);
    }
}
