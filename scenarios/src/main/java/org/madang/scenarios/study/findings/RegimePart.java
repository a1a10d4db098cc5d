package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.RegimeChart;
import org.madang.charts.figure.Estimate;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.analysis.RegimeMap;

/** Who is ahead over two factors, and the boundary between. */
final class RegimePart {
    private static final int NODES = 37;

    private final Question q;
    private final Speech speech;
    private final SurfaceWords trust;
    private final RegimeAxes axes;
    private final RegimeMap map;
    private final Boundary boundary;

    RegimePart(Question q, Speech speech) {
        this.q = q;
        this.speech = speech;
        axes = new RegimeAxes(q, speech);
        trust = SurfaceWords.usable(axes.surface());
        map = RegimeMap.of(axes::at, NODES, NODES);
        boundary = new Boundary(q, speech, axes);
    }

    Finding finding() {
        return new Finding(
                StudyFigure.REGIMES,
                speech.tell("heading.regimes"),
                sentences(),
                boundary.table(),
                csv(),
                json(),
                Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        double above = map.surelyAbove();
        double below = map.surelyBelow();
        String over = speech.tell(
                axes.isAveraged() ? "regimes.overAveraged" : "regimes.over",
                "first",
                speech.factor(axes.across),
                "second",
                speech.factor(axes.down));
        if (above > 0.9995 || below > 0.9995) {
            sentences.add(speech.sentence("regimes.whole", "a", speech.ahead(above > 0.5 ? 1 : -1), "over", over));
        } else {
            String unsure = speech.percent(Math.max(0, 1 - above - below));
            sentences.add(speech.sentence(
                    "regimes.parts",
                    "a",
                    speech.ahead(1),
                    "on",
                    on(above),
                    "over",
                    over,
                    "b",
                    speech.ahead(-1),
                    "onOther",
                    on(below),
                    "unsure",
                    unsure));
        }
        sentences.addAll(boundary.sentences());
        sentences.addAll(trust.sentences(speech));
        sentences.add(speech.sentence("surface.points"));
        return sentences;
    }

    private String on(double share) {
        return share < 0.0005
                ? speech.tell("regimes.nowhere")
                : speech.tell("regimes.on", "share", speech.percent(share));
    }

    private String csv() {
        Csv csv = new Csv(List.of(
                speech.factors().name(axes.across),
                speech.factors().name(axes.down),
                "difference",
                "low",
                "high",
                "ahead"));
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                int sign = map.sign(column, row);
                csv.number(speech.factors().onScale(axes.across, share(column)))
                        .number(speech.factors().onScale(axes.down, share(row)))
                        .estimate(map.at(column, row))
                        .text(sign == 0 ? "" : q.ahead(sign))
                        .end();
            }
        }
        return csv.toString();
    }

    private static double share(int node) {
        return node / (NODES - 1.0);
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        ArrayNode factors = node.putArray("factors");
        factors.add(speech.factors().name(axes.across)).add(speech.factors().name(axes.down));
        ObjectNode surely = node.putObject("surelyAhead");
        Json.put(surely, q.ahead(1), map.surelyAbove());
        Json.put(surely, q.ahead(-1), map.surelyBelow());
        Json.put(node, "foretold", axes.surface().foretold());
        node.set("boundary", boundary.json());
        return node;
    }

    private RegimeChart figure() {
        List<Estimate> nodes = new ArrayList<>();
        List<Integer> sure = new ArrayList<>();
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                nodes.add(Speech.drawn(map.at(column, row)));
                sure.add(map.sign(column, row));
            }
        }
        // The first side has the first colour in every figure, also where less is better.
        boolean positiveIsFirst = q.ahead(1).equals(q.first());
        return new RegimeChart(
                speech.caption(title(), subtitle()),
                speech.axis(speech.mainLabel()),
                speech.factors().scale(axes.across),
                speech.factors().scale(axes.down),
                NODES,
                nodes,
                sure,
                new HeatMap.Scheme.Sign(
                        Speech.capital(q.ahead(1)), positiveIsFirst ? 0 : 1,
                        Speech.capital(q.ahead(-1)), positiveIsFirst ? 1 : 0),
                spots(),
                List.of(),
                List.of());
    }

    private String title() {
        double above = map.surelyAbove();
        double below = map.surelyBelow();
        if (above + below < 0.0005) {
            return speech.say("noWinner");
        }
        String more = speech.side(q.ahead(above >= below ? 1 : -1));
        String share = speech.percent(Math.max(above, below));
        return Math.min(above, below) < 0.0005
                ? speech.say("winsOn", "a", more, "share", share)
                : speech.say(
                        "winsOnBoth",
                        "a",
                        more,
                        "share",
                        share,
                        "b",
                        speech.sideInside(q.ahead(above >= below ? -1 : 1)),
                        "less",
                        speech.percent(Math.min(above, below)));
    }

    private String subtitle() {
        String dots =
                axes.isAveraged() ? speech.say("othersAveraged", "others", speech.otherFactors()) : speech.say("dots");
        return trust.warning(speech) + speech.say("map") + dots;
    }

    private List<RegimeChart.Spot> spots() {
        List<RegimeChart.Spot> spots = new ArrayList<>();
        for (int p = 0; p < q.table().points() && !axes.isAveraged(); p++) {
            var e = q.main().estimate(p);
            if (!Double.isNaN(e.mean())) {
                spots.add(new RegimeChart.Spot(
                        q.table().factor(p, axes.across), q.table().factor(p, axes.down), Speech.drawn(e), q.sign(p)));
            }
        }
        return spots;
    }
}
