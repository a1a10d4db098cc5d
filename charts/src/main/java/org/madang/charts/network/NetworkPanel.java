package org.madang.charts.network;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.madang.charts.canvas.Anchor;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.network.NetworkDrawing.Snapshot;
import org.madang.charts.network.NetworkSample.Tie;
import org.madang.charts.style.Language;
import org.madang.charts.style.Quantity;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.TextStyle;
import org.madang.charts.style.Words;

/** One week of a network. */
final class NetworkPanel {
    private final NetworkLayout layout;
    private final Snapshot snapshot;
    private final Canvas canvas;
    private final Rectangle2D area;
    private final Rectangle2D inner;
    private final double unit;

    NetworkPanel(NetworkLayout layout, Snapshot snapshot, Canvas canvas, Rectangle2D area) {
        this.layout = layout;
        this.snapshot = snapshot;
        this.canvas = canvas;
        this.area = area;
        double head = canvas.lineHeight(TextStyle.LABEL) + canvas.em(0.4);
        double pad = canvas.em(0.8);
        this.inner = new Rectangle2D.Double(
                area.getX() + pad,
                area.getY() + head + pad,
                area.getWidth() - 2 * pad,
                area.getHeight() - head - 2 * pad);
        // A point takes so much of the room each person has, whatever the size of panel and sample.
        double room = Math.sqrt(inner.getWidth()
                * inner.getHeight()
                / Math.max(1, layout.sample().people()));
        this.unit = Math.min(canvas.em(0.35), room * 0.2);
    }

    void paint() {
        Language language = canvas.look().language();
        String week = Words.IN_WEEK.in(language, canvas.numbers().whole(snapshot.week()));
        String share = canvas.numbers().compact(snapshot.share(PersonState.MEMBER), Quantity.SHARE);
        String members = Words.ARE_MEMBERS.in(language, share);
        canvas.lines(
                canvas.wrap(week + " · " + members, TextStyle.LABEL, area.getWidth(), 1),
                area.getX(),
                area.getY(),
                TextStyle.LABEL,
                canvas.theme().ink());
        paintTies();
        // Members last: they are what the eye should find.
        for (PersonState state :
                new PersonState[] {PersonState.UNAWARE, PersonState.AWARE, PersonState.LAPSED, PersonState.MEMBER}) {
            for (int i = 0; i < layout.sample().people(); i++) {
                if (snapshot.states().get(i) == state) {
                    paintPerson(i, state, layout.sample().hubs().get(i));
                }
            }
        }
        paintNames();
    }

    /** Hubs only: the names of all would lie over each other. */
    private void paintNames() {
        for (int i = 0; i < layout.sample().names().size(); i++) {
            if (layout.sample().hubs().get(i)) {
                String name = layout.sample().names().get(i);
                canvas.textWithin(
                        inner.getWidth() / 3,
                        name,
                        x(i),
                        y(i) - unit * 2.4,
                        Anchor.MIDDLE,
                        TextStyle.SOURCE,
                        canvas.theme().ink());
            }
        }
    }

    private double x(int i) {
        return inner.getX() + layout.x().get(i) * inner.getWidth();
    }

    private double y(int i) {
        return inner.getY() + layout.y().get(i) * inner.getHeight();
    }

    private void paintTies() {
        Path2D ties = new Path2D.Double();
        Path2D betweenMembers = new Path2D.Double();
        for (Tie tie : layout.sample().ties()) {
            Path2D path = isMember(tie.a()) && isMember(tie.b()) ? betweenMembers : ties;
            path.moveTo(x(tie.a()), y(tie.a()));
            path.lineTo(x(tie.b()), y(tie.b()));
        }
        BasicStroke thin = new BasicStroke((float) (unit * 0.22));
        Color member = PersonState.MEMBER.style(canvas.theme()).colour();
        canvas.stroke(ties, canvas.theme().tint(canvas.theme().muted(), 0.38), thin);
        canvas.stroke(betweenMembers, canvas.theme().tint(member, 0.4), thin);
    }

    private boolean isMember(int i) {
        return snapshot.states().get(i) == PersonState.MEMBER;
    }

    private void paintPerson(int i, PersonState state, boolean isHub) {
        double radius = unit * state.size() * (isHub ? 1.5 : 1);
        SeriesStyle style = state.style(canvas.theme());
        canvas.marker(style.marker(), x(i), y(i), radius, style.colour());
        if (isHub) {
            double around = unit * 1.95;
            canvas.stroke(
                    new Ellipse2D.Double(x(i) - around, y(i) - around, 2 * around, 2 * around),
                    canvas.theme().ink(),
                    new BasicStroke((float) (unit * 0.3)));
        }
    }
}
