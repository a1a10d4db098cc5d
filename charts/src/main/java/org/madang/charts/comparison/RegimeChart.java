package org.madang.charts.comparison;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.figure.Figure;

/**
 * Who is ahead under which conditions: the difference of two sides over two factors as colour, the line on which they are
 * equal, and hatched where the sign is not sure. Nodes without a number stay blank.
 *
 * @param axis what the difference measures
 * @param across the factor from left to right; numbers
 * @param down the factor from bottom to top; numbers
 * @param columns how many nodes each row has, evenly from the left end to the right end
 * @param nodes the difference, row by row from the bottom
 * @param sure at each node: 1 where it is surely above zero, −1 where surely below, over the whole map together, else 0
 * @param sides whose colour stands for which sign
 * @param spots where the difference was measured
 * @param zones ranges of both factors to compare with, such as published ones
 * @param places where somebody stands, with intervals
 */
public record RegimeChart(
        Caption caption,
        Axis axis,
        FactorScale across,
        FactorScale down,
        int columns,
        List<Estimate> nodes,
        List<Integer> sure,
        HeatMap.Scheme.Sign sides,
        List<Spot> spots,
        List<Zone> zones,
        List<Place> places)
        implements Figure {

    public RegimeChart {
        Objects.requireNonNull(sides, "sides");
        nodes = List.copyOf(nodes);
        sure = List.copyOf(sure);
        spots = List.copyOf(spots);
        zones = List.copyOf(zones);
        places = List.copyOf(places);
        if (sure.size() != nodes.size() || columns < 2 || nodes.size() < 2 * columns || nodes.size() % columns != 0) {
            throw new IllegalArgumentException(nodes.size() + " nodes are no rows of " + columns);
        }
    }

    /** A measured point: the values of the two factors, the difference there, and 1 or −1 if its sign is sure. */
    public record Spot(double across, double down, Estimate difference, int sure) {}

    /** A range of both factors, as a rectangle with its name. */
    public record Zone(String label, double left, double right, double bottom, double top) {}

    /** A place with its name, and how well it is known in either direction. */
    public record Place(String label, Estimate across, Estimate down) {}

    int rows() {
        return nodes.size() / columns;
    }

    Estimate node(int column, int row) {
        return nodes.get(row * columns + column);
    }

    int sure(int column, int row) {
        return sure.get(row * columns + column);
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        new RegimePainter(this, canvas, area).paint();
    }
}
