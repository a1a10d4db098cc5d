package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.madang.charts.comparison.ScreeningChart;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.analysis.MorrisScreening;
import org.madang.scenarios.study.analysis.NoAnswerException;

/** Which factors matter at all, and which act evenly. */
final class MorrisPart {
    private final Speech speech;
    private final MorrisScreening screening;
    /** Factors, the most important first. */
    private final List<Integer> order;

    MorrisPart(Question q, Speech speech) {
        if (!(q.table().study().design() instanceof Design.Morris)) {
            throw new NoAnswerException("it needs the design morris");
        }
        this.speech = speech;
        int[] rows =
                IntStream.range(0, q.table().rows()).map(q.table()::pointOfRow).toArray();
        screening = MorrisScreening.of(q.main(), rows, q.sites());
        order = IntStream.range(0, q.factors())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        f -> -screening.effects().get(f).size().mean()))
                .toList();
    }

    private MorrisScreening.Effect effect(int factor) {
        return screening.effects().get(factor);
    }

    Finding finding() {
        return new Finding(
                StudyFigure.MORRIS,
                speech.tell("heading.morris"),
                sentences(),
                table(),
                csv(),
                json(),
                Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.sentence(
                "morris.order", "list", order.stream().map(speech::factor).collect(Collectors.joining(", "))));
        String noise = order.stream()
                .filter(f -> effect(f).mayBeNoise())
                .map(speech::factor)
                .collect(Collectors.joining(", "));
        sentences.add(
                screening.replications() < 2
                        ? speech.sentence("morris.one")
                        : noise.isEmpty()
                                ? speech.sentence("morris.clear")
                                : speech.sentence("morris.noise", "list", noise));
        sentences.add(speech.sentence(
                "morris.walks",
                "n",
                screening.walks(),
                "replications",
                speech.replications("" + screening.replications(), screening.replications() == 1)));
        if (screening.dropped() > 0) {
            sentences.add(speech.sentence("morris.dropped", "n", screening.dropped()));
        }
        return sentences;
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int f : order) {
            rows.add(List.of(
                    speech.factors().title(f),
                    speech.main(effect(f).size()),
                    speech.main(effect(f).mean()),
                    speech.main(effect(f).spread()),
                    speech.main(effect(f).noise()),
                    Double.isNaN(effect(f).p()) ? "" : Speech.p(effect(f).p())));
        }
        return new TextTable(
                List.of(
                        speech.column("factor"),
                        speech.column("size"),
                        speech.column("direction"),
                        speech.column("unevenness"),
                        speech.column("noise"),
                        "p"),
                rows,
                1);
    }

    private String csv() {
        Csv csv = new Csv(List.of(
                "factor",
                "size",
                "size low",
                "size high",
                "mean",
                "mean low",
                "mean high",
                "spread",
                "spread low",
                "spread high",
                "noise",
                "p"));
        for (int f : order) {
            csv.text(speech.factors().name(f))
                    .estimate(effect(f).size())
                    .estimate(effect(f).mean())
                    .estimate(effect(f).spread())
                    .number(effect(f).noise())
                    .number(effect(f).p())
                    .end();
        }
        return csv.toString();
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("walks", screening.walks());
        node.put("dropped", screening.dropped());
        node.put("replications", screening.replications());
        ArrayNode list = node.putArray("effects");
        for (int f : order) {
            ObjectNode one = list.addObject();
            one.put("factor", speech.factors().name(f));
            Json.put(one, "size", effect(f).size());
            Json.put(one, "mean", effect(f).mean());
            Json.put(one, "spread", effect(f).spread());
            Json.put(one, "noise", effect(f).noise());
            Json.put(one, "p", effect(f).p());
        }
        return node;
    }

    private ScreeningChart figure() {
        return new ScreeningChart(
                speech.caption(
                        speech.say("most", "factor", speech.factor(order.get(0))),
                        speech.say("screening", "what", speech.mainLabel())),
                speech.axis(speech.say("effectSize")),
                speech.axis(speech.say("effectSpread")),
                "σ = μ*",
                order.stream()
                        .map(f -> new ScreeningChart.Point(
                                speech.factor(f),
                                Speech.drawn(effect(f).size()),
                                Speech.drawn(effect(f).spread())))
                        .toList());
    }
}
