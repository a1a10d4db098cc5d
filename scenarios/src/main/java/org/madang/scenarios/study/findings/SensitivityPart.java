package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.madang.charts.comparison.TornadoChart;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.PartialDependence;

/** How far each factor alone moves the main response over its range, averaged over the others. */
final class SensitivityPart {
    private final Question q;
    private final Speech speech;
    private final SurfaceWords trust;
    private final double baseline;
    private final List<Swing> swings = new ArrayList<>();

    SensitivityPart(Question q, Speech speech) {
        this.q = q;
        this.speech = speech;
        if (q.factors() < 2) {
            throw new NoAnswerException("it compares factors, of which it needs two or more");
        }
        trust = SurfaceWords.usable(q.surface());
        baseline = java.util.Arrays.stream(IntStream.range(0, q.evenPoints())
                        .mapToDouble(q.main()::mean)
                        .filter(Double::isFinite)
                        .toArray())
                .average()
                .orElse(Double.NaN);
        for (int f = 0; f < q.factors(); f++) {
            swings.add(swing(f));
        }
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
    }

    /**
     * @param lowAt the lower of the factor's two values between which the response moves most
     * @param low the response there
     */
    private record Swing(int factor, double lowAt, Estimate low, double highAt, Estimate high) {
        double width() {
            return Math.abs(high.mean() - low.mean());
        }
    }

    /** Between the lowest and the highest response along the factor; often, not always, these are at its ends. */
    private Swing swing(int factor) {
        PartialDependence along = PartialDependence.of(q.surface(), q.even(), factor);
        List<Estimate> mean = along.mean();
        Comparator<Integer> byMean = Comparator.comparingDouble(n -> mean.get(n).mean());
        int lowest = IntStream.range(0, mean.size()).boxed().min(byMean).orElseThrow();
        int highest = IntStream.range(0, mean.size()).boxed().max(byMean).orElseThrow();
        int first = Math.min(lowest, highest);
        int last = Math.max(lowest, highest);
        return new Swing(
                factor, along.at().get(first), mean.get(first), along.at().get(last), mean.get(last));
    }

    Finding finding() {
        return new Finding(
                StudyFigure.SENSITIVITY,
                speech.tell("heading.sensitivity"),
                sentences(),
                table(),
                csv(),
                json(),
                Optional.of(figure()));
    }

    private List<String> sentences() {
        Swing most = swings.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.sentence(
                "sensitivity.most",
                "what",
                speech.measured(),
                "factor",
                speech.factor(most.factor),
                "low",
                speech.main(most.low.mean()),
                "from",
                speech.factors().value(most.factor, most.lowAt),
                "high",
                speech.main(most.high.mean()),
                "to",
                speech.factors().value(most.factor, most.highAt),
                "others",
                speech.otherFactors()));
        sentences.addAll(trust.sentences(speech));
        return sentences;
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Swing s : swings) {
            rows.add(List.of(
                    speech.factors().title(s.factor),
                    speech.factors().value(s.factor, s.lowAt),
                    speech.main(s.low),
                    speech.factors().value(s.factor, s.highAt),
                    speech.main(s.high),
                    speech.main(s.high.mean() - s.low.mean())));
        }
        return new TextTable(
                Stream.of("factor", "from", "result", "to", "result", "moves")
                        .map(speech::column)
                        .toList(),
                rows,
                1);
    }

    private String csv() {
        Csv csv = new Csv(
                List.of("factor", "from", "from mean", "from low", "from high", "to", "to mean", "to low", "to high"));
        for (Swing s : swings) {
            csv.text(speech.factors().name(s.factor));
            end(csv, s.factor, s.lowAt).estimate(s.low);
            end(csv, s.factor, s.highAt).estimate(s.high).end();
        }
        return csv.toString();
    }

    private Csv end(Csv csv, int factor, double unit) {
        return speech.factors().column(factor).isLabelled()
                ? csv.text(speech.factors().value(factor, unit))
                : csv.number(speech.factors().onScale(factor, unit));
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        Json.put(node, "baseline", baseline);
        ArrayNode list = node.putArray("swings");
        for (Swing s : swings) {
            ObjectNode one = list.addObject();
            one.put("factor", speech.factors().name(s.factor));
            one.put("from", speech.factors().value(s.factor, s.lowAt));
            Json.put(one, "atFrom", s.low);
            one.put("to", speech.factors().value(s.factor, s.highAt));
            Json.put(one, "atTo", s.high);
        }
        return node;
    }

    private TornadoChart figure() {
        Swing most = swings.get(0);
        return new TornadoChart(
                speech.caption(
                        speech.say("most", "factor", speech.factor(most.factor)),
                        trust.warning(speech) + speech.say("tornado")),
                speech.axis(speech.mainLabel()),
                baseline,
                swings.stream()
                        .map(s -> new TornadoChart.Swing(
                                speech.factor(s.factor),
                                speech.factors().value(s.factor, s.lowAt),
                                speech.factors().value(s.factor, s.highAt),
                                s.low.mean(),
                                s.high.mean()))
                        .toList());
    }
}
