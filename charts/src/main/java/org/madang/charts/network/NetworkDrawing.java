package org.madang.charts.network;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.plot.Grid;
import org.madang.charts.plot.Legend;
import org.madang.charts.plot.NoData;
import org.madang.charts.style.Dash;
import org.madang.charts.style.Marker;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Words;

/** A sampled network in one week or in several side by side: who is at which stage, and who is a hub. */
public record NetworkDrawing(Caption caption, NetworkLayout layout, List<Snapshot> snapshots) implements Figure {
    private static final double PANEL_SHAPE = 1.5;

    public NetworkDrawing {
        snapshots = List.copyOf(snapshots);
        for (Snapshot snapshot : snapshots) {
            if (snapshot.states().size() != layout.sample().people()) {
                throw new IllegalArgumentException(
                        "Week " + snapshot.week() + " has " + snapshot.states().size() + " states for "
                                + layout.sample().people() + " people");
            }
        }
    }

    /** The stage of each person in a week. */
    public record Snapshot(int week, List<PersonState> states) {
        public Snapshot {
            states = List.copyOf(states);
        }

        /** The share of people at this stage. */
        public double share(PersonState state) {
            return states.stream().filter(s -> s == state).count() / (double) Math.max(1, states.size());
        }
    }

    /** The same network in one week only. */
    public NetworkDrawing at(Snapshot snapshot) {
        return new NetworkDrawing(caption, layout, List.of(snapshot));
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area) {
        double top = Legend.paint(canvas, legend(canvas), area.getX(), area.getY(), area.getWidth());
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        Grid grid = Grid.of(rest, snapshots.size(), canvas.em(1.2), PANEL_SHAPE);
        for (int n = 0; n < snapshots.size(); n++) {
            new NetworkPanel(layout, snapshots.get(n), canvas, grid.panel(n)).paint();
        }
        NoData.paintIf(snapshots.isEmpty() || layout.sample().people() == 0, canvas, area);
    }

    private static List<Legend.Entry> legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (PersonState state : PersonState.values()) {
            entries.add(new Legend.Entry(state.name(canvas.look().language()), state.style(canvas.theme())));
        }
        SeriesStyle hub = new SeriesStyle(canvas.theme().ink(), canvas.theme().ink(), Dash.SOLID, Marker.RING);
        entries.add(new Legend.Entry(Words.HUB.in(canvas.look().language()), hub));
        return entries;
    }
}
