package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.TornadoChart;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.PartialDependence;
import org.madang.sim.verdict.Estimate;

/** How far each factor alone moves the main response, from its low to its high end, averaged over the others. */
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
            throw new NoAnswerException("it compares factors, and this study has one");
        }
        trust = SurfaceWords.usable(q.surface());
        baseline = java.util.Arrays.stream(java.util.stream.IntStream.range(0, q.evenPoints())
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

    private record Swing(int factor, double lowAt, Estimate low, double highAt, Estimate high) {
        double width() {
            return Math.abs(high.mean() - low.mean());
        }
    }

    /** Of labels, those with the lowest and the highest response. */
    private Swing swing(int factor) {
        double[] ends = speech.factors().column(factor).isLabelled() ? q.sites().levels(factor) : new double[] {0, 1};
        PartialDependence at = PartialDependence.of(q.surface(), q.even(), factor, ends);
        int low = 0;
        int high = ends.length - 1;
        if (speech.factors().column(factor).isLabelled()) {
            for (int n = 0; n < ends.length; n++) {
                low = at.mean().get(n).mean() < at.mean().get(low).mean() ? n : low;
                high = at.mean().get(n).mean() > at.mean().get(high).mean() ? n : high;
            }
        }
        return new Swing(
                factor, ends[low], at.mean().get(low), ends[high], at.mean().get(high));
    }

    Finding finding() {
        return new Finding(StudyFigure.SENSITIVITY, sentences(), table(), csv(), json(), Optional.of(figure()));
    }

    private List<String> sentences() {
        Swing most = swings.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add("What moves " + speech.measured() + " most is "
                + speech.factors().name(most.factor) + ": from " + speech.main(most.low.mean()) + " at "
                + speech.factors().value(most.factor, most.lowAt) + " to " + speech.main(most.high.mean()) + " at "
                + speech.factors().value(most.factor, most.highAt) + ", averaged over the other factors.");
        sentences.add(trust.sentence());
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
                List.of("factor", "from", "result there [95 %]", "to", "result there [95 %]", "moves it by"), rows, 1);
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
                        speech.say(
                                speech.factors().name(most.factor) + " matters most",
                                speech.factors().name(most.factor) + ": 영향이 가장 큼"),
                        trust.warning(speech)
                                + speech.say(
                                        speech.mainLabel()
                                                + " with each factor alone at its low and high end, averaged over the others",
                                        speech.mainLabel() + ": 요인 하나씩 낮은 값과 높은 값일 때(나머지는 평균)")),
                speech.axis(speech.mainLabel()),
                baseline,
                swings.stream()
                        .map(s -> new TornadoChart.Swing(
                                speech.factors().name(s.factor),
                                speech.factors().value(s.factor, s.lowAt),
                                speech.factors().value(s.factor, s.highAt),
                                s.low.mean(),
                                s.high.mean()))
                        .toList());
    }
}
