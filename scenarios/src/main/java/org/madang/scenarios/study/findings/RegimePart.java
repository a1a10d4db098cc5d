package org.madang.scenarios.study.findings;

import org.madang.scenarios.folder.Csv;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.RegimeChart;
import org.madang.charts.figure.Estimate;
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
        return new Finding(StudyFigure.REGIMES, sentences(), boundary.table(), csv(), json(), Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        double above = map.surelyAbove();
        double below = map.surelyBelow();
        String over = " (" + speech.factors().name(axes.across) + " × "
                + speech.factors().name(axes.down) + (axes.isAveraged() ? ", the other factors averaged)" : ")");
        if (above > 0.9995 || below > 0.9995) {
            sentences.add(
                    Speech.capital(q.ahead(above > 0.5 ? 1 : -1)) + " is surely ahead on the whole map" + over + ".");
        } else {
            sentences.add(Speech.capital(q.ahead(1)) + " is surely ahead " + on(above) + over + ", " + q.ahead(-1) + " "
                    + on(below) + "; on " + Speech.percent(Math.max(0, 1 - above - below))
                    + " the winner is not sure (95 %).");
        }
        sentences.addAll(boundary.sentences());
        sentences.add(trust.sentence());
        sentences.add(SurfaceWords.POINTS);
        return sentences;
    }

    private static String on(double share) {
        return share < 0.0005 ? "nowhere" : "on " + Speech.percent(share) + " of the map";
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
                var e = map.at(column, row);
                csv.number(speech.factors().onScale(axes.across, share(column)))
                        .number(speech.factors().onScale(axes.down, share(row)))
                        .estimate(e)
                        .text(q.winner(e) == null ? "" : q.winner(e))
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
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                nodes.add(Speech.drawn(map.at(column, row)));
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
                new HeatMap.Scheme.Sign(
                        Speech.capital(q.ahead(1)), positiveIsFirst ? 0 : 1,
                        Speech.capital(q.ahead(-1)), positiveIsFirst ? 1 : 0),
                spots());
    }

    private String title() {
        double above = map.surelyAbove();
        double below = map.surelyBelow();
        if (above + below < 0.0005) {
            return speech.say("No clear winner anywhere", "어디서도 뚜렷한 승자 없음");
        }
        String more = Speech.capital(q.ahead(above >= below ? 1 : -1));
        String share = Speech.percent(Math.max(above, below)).replace(" ", "");
        String less = Math.min(above, below) < 0.0005
                ? ""
                : ", " + q.ahead(above >= below ? -1 : 1) + " on "
                        + Speech.percent(Math.min(above, below)).replace(" ", "");
        return speech.say(more + " wins on " + share + " of the map" + less, more + ": 지도의 " + share + "에서 우세");
    }

    private String subtitle() {
        String dots = axes.isAveraged()
                ? speech.say("; " + speech.factors().others() + " averaged", ", 나머지 요인은 평균")
                : speech.say("; dots: runs, filled where sure", ", 점: 실행한 곳(채운 점은 확실)");
        return trust.warning(speech)
                + speech.say(
                        "Line: both equal; hatched: winner not sure (95%)" + dots, "굵은 선: 같음, 빗금: 승자 불확실(95%)" + dots);
    }

    private List<RegimeChart.Spot> spots() {
        List<RegimeChart.Spot> spots = new ArrayList<>();
        for (int p = 0; p < q.table().points() && !axes.isAveraged(); p++) {
            var e = q.main().estimate(p);
            if (!Double.isNaN(e.mean())) {
                spots.add(new RegimeChart.Spot(
                        q.table().factor(p, axes.across), q.table().factor(p, axes.down), Speech.drawn(e)));
            }
        }
        return spots;
    }
}
