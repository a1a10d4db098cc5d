package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.comparison.IntervalBars;
import org.madang.charts.figure.Axis;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Procedure;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.SaltelliRows;
import org.madang.scenarios.study.analysis.SobolIndices;

/** How much of the variance each factor explains. */
final class SobolPart {
    private static final double WIDE = 0.4;

    private final Speech speech;
    private final SobolIndices indices;
    /** Factors, the most important first. */
    private final List<Integer> order;

    SobolPart(Question q, Speech speech) {
        if (!(q.table().study().design() instanceof Design.Saltelli)) {
            throw new NoAnswerException("they need the design saltelli");
        }
        this.speech = speech;
        int[] rows =
                IntStream.range(0, q.table().rows()).map(q.table()::pointOfRow).toArray();
        indices = SobolIndices.of(q.main(), SaltelliRows.of(rows, q.factors()));
        order = IntStream.range(0, q.factors())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        f -> -indices.indices().get(f).total().mean()))
                .toList();
    }

    Finding finding() {
        return new Finding(
                StudyFigure.SOBOL,
                speech.tell("heading.sobol"),
                sentences(),
                table(),
                csv(),
                json(),
                Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        SobolIndices.Index top = indices.indices().get(order.get(0));
        if (indices.p() > Procedure.FALSE_ALARMS) {
            sentences.add(speech.sentence("sobol.noise"));
        }
        sentences.add(speech.sentence(
                "sobol.most",
                "subject",
                speech.subject(),
                "factor",
                speech.factor(order.get(0)),
                "total",
                percent(top.total()),
                "alone",
                percent(top.first())));
        sentences.add(
                isVague()
                        ? speech.sentence("sobol.vague")
                        : speech.sentence("sobol.alone", "share", speech.percent(indices.additive())));
        sentences.add(noise());
        sentences.add(speech.sentence(
                "sobol.points",
                "n",
                indices.blocks(),
                "replications",
                speech.replications("" + indices.replications(), indices.replications() == 1)));
        if (indices.dropped() > 0) {
            sentences.add(speech.sentence("sobol.dropped", "n", indices.dropped()));
        }
        return sentences;
    }

    /** Whether an index is known to no better than a fifth of the variance to either side. */
    private boolean isVague() {
        return indices.indices().stream()
                .anyMatch(i -> i.first().high() - i.first().low() > WIDE
                        || i.total().high() - i.total().low() > WIDE);
    }

    private String percent(Estimate e) {
        String interval = Double.isNaN(e.low())
                ? ""
                : " [" + speech.percent(e.low()).replace("%", "") + ", "
                        + speech.percent(e.high()).replace("%", "") + "]";
        return speech.percent(e.mean()) + interval;
    }

    private String noise() {
        double share = indices.noise().share();
        return Double.isNaN(share)
                ? speech.sentence("sobol.one")
                : speech.sentence("sobol.share", "share", speech.percent(share));
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int f : order) {
            rows.add(List.of(
                    speech.factors().title(f),
                    Speech.fraction(indices.indices().get(f).first()),
                    Speech.fraction(indices.indices().get(f).total())));
        }
        return new TextTable(List.of(speech.column("factor"), speech.column("first"), speech.column("total")), rows, 1);
    }

    private String csv() {
        Csv csv = new Csv(List.of("factor", "first", "first low", "first high", "total", "total low", "total high"));
        for (int f : order) {
            csv.text(speech.factors().name(f))
                    .estimate(indices.indices().get(f).first())
                    .estimate(indices.indices().get(f).total())
                    .end();
        }
        return csv.toString();
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("basePoints", indices.blocks());
        node.put("dropped", indices.dropped());
        node.put("replications", indices.replications());
        Json.put(node, "factorVariance", indices.noise().factors());
        Json.put(node, "replicationVariance", indices.noise().replications());
        Json.put(node, "noiseShare", indices.noise().share());
        ArrayNode list = node.putArray("indices");
        for (int f : order) {
            ObjectNode one = list.addObject();
            one.put("factor", speech.factors().name(f));
            Json.put(one, "first", indices.indices().get(f).first());
            Json.put(one, "total", indices.indices().get(f).total());
        }
        return node;
    }

    private IntervalBars figure() {
        return new IntervalBars(
                speech.caption(
                        speech.say("explains", "factor", speech.factor(order.get(0))),
                        (isVague() ? speech.say("vague") : "") + speech.say("sobol", "what", speech.mainLabel())),
                Axis.share(speech.say("varianceShare")),
                List.of(speech.say("firstOrder"), speech.say("total")),
                order.stream()
                        .map(f -> new IntervalBars.Row(
                                speech.factor(f),
                                List.of(
                                        Speech.drawn(indices.indices().get(f).first()),
                                        Speech.drawn(indices.indices().get(f).total()))))
                        .toList());
    }
}
