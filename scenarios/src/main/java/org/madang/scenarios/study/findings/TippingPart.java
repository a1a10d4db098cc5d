package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.comparison.FactorPanels;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.PartialDependence;
import org.madang.sim.verdict.Estimate;

/** The values of each factor at which the winner changes, the other factors averaged. */
final class TippingPart {
    private static final int STEPS = 200;

    private final Question q;
    private final Speech speech;
    private final TippingWords words;
    private final String trust;
    private final int[] factors;
    private final List<PartialDependence> along = new ArrayList<>();
    private final List<Crossings> crossings = new ArrayList<>();

    TippingPart(Question q, Speech speech) {
        if (!q.isPair()) {
            throw new NoAnswerException("it compares two sides");
        }
        this.q = q;
        this.speech = speech;
        words = new TippingWords(q, speech);
        factors = IntStream.range(0, q.factors())
                .filter(f -> !speech.column(f).isLabelled()
                        && speech.column(f).high() > speech.column(f).low())
                .toArray();
        if (factors.length == 0) {
            throw new NoAnswerException("it needs a factor whose values are numbers");
        }
        boolean isAlone = q.factors() == 1;
        trust = SurfaceWords.of(isAlone ? q.signs().surface() : q.surface());
        double[] values = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(n -> n / (double) STEPS)
                .toArray();
        for (int f : factors) {
            PartialDependence line = isAlone ? alone(values) : PartialDependence.of(q.surface(), q.even(), f, values);
            along.add(line);
            crossings.add(Crossings.of(u -> line.mean().get((int) Math.rint(u * STEPS)), STEPS));
        }
    }

    /** With no other factor to average over, the surface that is made for signs. */
    private PartialDependence alone(double... values) {
        return new PartialDependence(
                java.util.Arrays.stream(values).boxed().toList(),
                java.util.Arrays.stream(values).mapToObj(q.signs()::at).toList());
    }

    Finding finding() {
        return new Finding(StudyFigure.TIPPING, sentences(), table(), csv(), json(), Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int n = 0; n < factors.length; n++) {
            sentences.addAll(words.of(factors[n], crossings.get(n)));
        }
        if (q.factors() > 1) {
            sentences.add("The other factors are averaged.");
        }
        sentences.add(trust);
        return sentences;
    }

    private TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < factors.length; n++) {
            for (Crossings.Crossing c : crossings.get(n).found()) {
                rows.add(List.of(
                        speech.factorTitle(factors[n]),
                        speech.factorValue(factors[n], c.at()),
                        words.interval(factors[n], c),
                        q.ahead(c.rising() ? -1 : 1),
                        q.ahead(c.rising() ? 1 : -1)));
            }
        }
        return new TextTable(List.of("factor", "winner changes at", "95 %", "ahead below", "ahead above"), rows, 1);
    }

    private String csv() {
        Csv csv =
                new Csv(List.of("factor", "at", "low", "high", "open low", "open high", "ahead below", "ahead above"));
        for (int n = 0; n < factors.length; n++) {
            for (Crossings.Crossing c : crossings.get(n).found()) {
                csv.text(speech.factor(factors[n]))
                        .number(speech.onScale(factors[n], c.at()))
                        .number(speech.onScale(factors[n], c.from()))
                        .number(speech.onScale(factors[n], c.to()))
                        .text(String.valueOf(c.isOpenBelow()))
                        .text(String.valueOf(c.isOpenAbove()))
                        .text(q.ahead(c.rising() ? -1 : 1))
                        .text(q.ahead(c.rising() ? 1 : -1))
                        .end();
            }
        }
        return csv.toString();
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        for (int n = 0; n < factors.length; n++) {
            ArrayNode list = node.putArray(speech.factor(factors[n]));
            for (Crossings.Crossing c : crossings.get(n).found()) {
                ObjectNode one = list.addObject();
                Json.put(one, "at", speech.onScale(factors[n], c.at()));
                Json.put(one, "low", speech.onScale(factors[n], c.from()));
                Json.put(one, "high", speech.onScale(factors[n], c.to()));
                one.put("openLow", c.isOpenBelow());
                one.put("openHigh", c.isOpenAbove());
                one.put("aheadBelow", q.ahead(c.rising() ? -1 : 1));
                one.put("aheadAbove", q.ahead(c.rising() ? 1 : -1));
            }
        }
        return node;
    }

    private FactorPanels figure() {
        List<FactorPanels.Panel> panels = new ArrayList<>();
        for (int n = 0; n < factors.length; n++) {
            panels.add(panel(n));
        }
        return new FactorPanels(
                speech.caption(
                        factors.length == 1
                                ? words.title(factors[0], crossings.get(0))
                                : speech.say("Where the winner changes", "승자가 바뀌는 곳"),
                        speech.say(
                                speech.mainLabel() + "; above zero " + q.ahead(1)
                                        + " is ahead; grey: 95% interval of the change",
                                speech.mainLabel() + ", 0보다 크면 " + q.ahead(1) + " 우세, 회색: 전환점의 95% 신뢰구간")),
                speech.axis(speech.mainLabel()),
                List.of(speech.mainLabel()),
                panels);
    }

    private FactorPanels.Panel panel(int n) {
        int factor = factors[n];
        List<FactorPanels.Curve> curves = new ArrayList<>();
        curves.add(new FactorPanels.Curve(
                0,
                false,
                along.get(n).at().stream().map(u -> speech.onScale(factor, u)).toList(),
                along.get(n).mean().stream().map(Speech::drawn).toList()));
        if (q.factors() == 1) {
            curves.add(measured());
        }
        return new FactorPanels.Panel(
                speech.scale(factor),
                curves,
                crossings.get(n).found().stream()
                        .map(c -> new org.madang.charts.figure.Estimate(
                                speech.onScale(factor, c.at()),
                                speech.onScale(factor, c.from()),
                                speech.onScale(factor, c.to())))
                        .toList());
    }

    /** The points themselves, where no other factor moves them. */
    private FactorPanels.Curve measured() {
        List<Double> at = new ArrayList<>();
        List<org.madang.charts.figure.Estimate> numbers = new ArrayList<>();
        for (int p = 0; p < q.table().points(); p++) {
            Estimate e = q.main().estimate(p);
            if (!Double.isNaN(e.mean())) {
                at.add(q.table().factor(p, 0));
                numbers.add(Speech.drawn(e));
            }
        }
        return new FactorPanels.Curve(0, true, at, numbers);
    }
}
