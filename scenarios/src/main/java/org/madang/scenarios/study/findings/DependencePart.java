package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.FactorPanels;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.PartialDependence;

/** The main response along each factor, averaged over the others. */
final class DependencePart {
    private final Question q;
    private final Speech speech;
    private final SurfaceWords trust;
    private final List<PartialDependence> along = new ArrayList<>();

    DependencePart(Question q, Speech speech) {
        this.q = q;
        this.speech = speech;
        if (q.factors() == 1 && q.isPair() && !speech.factors().column(0).isLabelled()) {
            throw new NoAnswerException("with one factor it is what tipping shows");
        }
        trust = SurfaceWords.usable(q.surface());
        for (int f = 0; f < q.factors(); f++) {
            along.add(PartialDependence.of(q.surface(), q.even(), f));
        }
    }

    Finding finding() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                q.factors() == 1
                        ? speech.sentence("dependence.alone", "what", speech.measured(), "factor", speech.factor(0))
                        : speech.sentence(
                                "dependence.each", "what", speech.measured(), "others", speech.otherFactors()));
        sentences.addAll(trust.sentences(speech));
        return new Finding(
                StudyFigure.DEPENDENCE,
                speech.tell("heading.dependence"),
                sentences,
                table(),
                csv(),
                json(),
                Optional.of(figure()));
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            List<Double> at = along.get(f).at();
            int step = speech.factors().column(f).isLabelled() ? 1 : Math.max(1, (at.size() - 1) / 4);
            for (int n = 0; n < at.size(); n += step) {
                rows.add(List.of(
                        n == 0 ? speech.factors().title(f) : "",
                        speech.factors().value(f, at.get(n)),
                        speech.main(along.get(f).mean().get(n))));
            }
        }
        String what = q.isPair()
                ? speech.column("difference")
                : speech.tell("column.of", "what", speech.sideInside(q.first()));
        return new TextTable(List.of(speech.column("factor"), speech.column("value"), what), rows, 1);
    }

    private String csv() {
        Csv csv = new Csv(List.of("factor", "value", "mean", "low", "high"));
        for (int f = 0; f < q.factors(); f++) {
            for (int n = 0; n < along.get(f).at().size(); n++) {
                double at = along.get(f).at().get(n);
                csv.text(speech.factors().name(f));
                if (speech.factors().column(f).isLabelled()) {
                    csv.text(speech.factors().value(f, at));
                } else {
                    csv.number(speech.factors().onScale(f, at));
                }
                csv.estimate(along.get(f).mean().get(n)).end();
            }
        }
        return csv.toString();
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        Json.put(node, "foretold", q.surface().foretold());
        for (int f = 0; f < q.factors(); f++) {
            ArrayNode values = node.putArray(speech.factors().name(f));
            for (int n = 0; n < along.get(f).at().size(); n++) {
                ObjectNode one = values.addObject();
                one.put("value", speech.factors().value(f, along.get(f).at().get(n)));
                Json.put(one, "response", along.get(f).mean().get(n));
            }
        }
        return node;
    }

    private FactorPanels figure() {
        List<FactorPanels.Panel> panels = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            int factor = f;
            List<Double> at = along.get(f).at().stream()
                    .map(u -> speech.factors().onScale(factor, u))
                    .toList();
            List<Estimate> mean = along.get(f).mean();
            panels.add(new FactorPanels.Panel(
                    speech.factors().scale(f),
                    List.of(new FactorPanels.Curve(
                            0,
                            speech.factors().column(f).isLabelled(),
                            at,
                            mean.stream().map(Speech::drawn).toList())),
                    List.of()));
        }
        return new FactorPanels(
                speech.caption(
                        speech.say("along", "what", speech.mainLabel(), "where", where()),
                        trust.warning(speech) + averaged() + speech.say("band") + direction()),
                speech.axis(speech.mainLabel()),
                List.of(speech.mainLabel()),
                panels);
    }

    private String where() {
        return q.factors() == 1 ? speech.factor(0) : speech.say("eachFactor");
    }

    private String averaged() {
        return q.factors() == 1 ? "" : speech.say("averagedOver", "others", speech.otherFactors());
    }

    private String direction() {
        return !q.isPair() ? "" : speech.say("direction", "side", speech.side(q.ahead(1)));
    }
}
