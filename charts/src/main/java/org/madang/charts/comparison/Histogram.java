package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.Values;

/**
 * How something is distributed over participants, one panel a strategy: satisfaction, or trust with the gate below
 * which nobody joins.
 *
 * @param axis   what is distributed
 * @param height what the bars count: people or a share of them
 * @param from   where the first bin begins
 * @param to     where the last bin ends
 * @param gate   a threshold; what lies below it is drawn pale
 */
public record Histogram(
        Caption caption, Axis axis, Axis height, double from, double to, List<Group> groups, Optional<Gate> gate)
        implements Figure {

    public Histogram {
        groups = List.copyOf(groups);
        Objects.requireNonNull(gate, "gate");
        if (!(from < to)) {
            throw new IllegalArgumentException("Bins from " + from + " to " + to + " are empty");
        }
    }

    /** The heights of the bins (all of one width) of one group of participants. */
    public record Group(String name, Values bins) {
        public Group {
            Objects.requireNonNull(name, "name");
            if (bins.size() == 0) {
                throw new IllegalArgumentException("Group '" + name + "' has no bins");
            }
        }
    }

    /** A threshold and its name: "gate 0.4". */
    public record Gate(double value, String label) {}

    /** Where a bin of a group begins; with the number of bins, where the last one ends. */
    public double edge(Group group, int bin) {
        return from + (to - from) * bin / group.bins().size();
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new HistogramPainter(this, canvas, area).paint();
    }
}
