package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.Crossings.Crossing;

/** The line between two regimes, as the value of one factor at a few values of the other. */
final class Boundary {
    private static final int STEPS = 100;
    private static final double[] READ_AT = {0, 0.25, 0.5, 0.75, 1};

    private final Question q;
    private final Speech speech;
    /** The factor whose value is read, and the one that is held. */
    private final int along;

    private final int held;
    private final List<Crossings> crossings;

    Boundary(Question q, Speech speech, RegimeAxes axes) {
        this.q = q;
        this.speech = speech;
        List<Crossings> first = new ArrayList<>();
        List<Crossings> second = new ArrayList<>();
        for (double at : READ_AT) {
            first.add(Crossings.of(u -> axes.at(u, at).estimate(), STEPS));
            second.add(Crossings.of(v -> axes.at(at, v).estimate(), STEPS));
        }
        boolean isSteep = rows(first) >= rows(second);
        along = isSteep ? axes.across : axes.down;
        held = isSteep ? axes.down : axes.across;
        crossings = isSteep ? first : second;
    }

    private static long rows(List<Crossings> crossings) {
        return crossings.stream().filter(c -> !c.found().isEmpty()).count();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int n = 0; n < READ_AT.length; n += 2) {
            sentences.add(sentence(speech.factors().value(held, READ_AT[n]), crossings.get(n)));
        }
        return sentences;
    }

    private String sentence(String value, Crossings at) {
        List<Crossing> found = at.found();
        if (found.isEmpty()) {
            return speech.sentence(
                    at.everywhere() != 0 ? "regimes.atSure" : "regimes.atAverage",
                    "held",
                    speech.factor(held),
                    "value",
                    value,
                    "a",
                    speech.ahead(at.low().mean()),
                    "along",
                    speech.factor(along));
        }
        Crossing c = found.get(0);
        return speech.sentence(
                "regimes.at",
                "held",
                speech.factor(held),
                "value",
                value,
                "along",
                speech.factor(along),
                "at",
                speech.factors().value(along, c.at()),
                "ci",
                speech.factors().interval(along, c),
                "a",
                speech.ahead(c.rising() ? 1 : -1),
                "more",
                found.size() > 1 ? speech.tell("regimes.more", "n", found.size() - 1) : "");
    }

    TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 0; n < READ_AT.length; n++) {
            String at = speech.factors().value(held, READ_AT[n]);
            if (crossings.get(n).found().isEmpty()) {
                String winner = speech.ahead(crossings.get(n).low().mean());
                rows.add(List.of(at, speech.column("nowhere"), "", winner, winner));
            }
            for (Crossing c : crossings.get(n).found()) {
                rows.add(List.of(
                        at,
                        speech.factors().value(along, c.at()),
                        speech.factors().interval(along, c),
                        speech.ahead(c.rising() ? -1 : 1),
                        speech.ahead(c.rising() ? 1 : -1)));
            }
        }
        return new TextTable(
                List.of(
                        speech.factors().title(held),
                        speech.tell("column.equalAt", "factor", speech.factors().title(along)),
                        speech.column("ends"),
                        speech.column("below"),
                        speech.column("above")),
                rows,
                0);
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int n = 0; n < READ_AT.length; n++) {
            for (Crossing c : crossings.get(n).found()) {
                ObjectNode one = list.addObject();
                Json.put(one, speech.factors().name(held), speech.factors().onScale(held, READ_AT[n]));
                Json.put(one, speech.factors().name(along), speech.factors().onScale(along, c.at()));
                Json.put(one, "low", speech.factors().onScale(along, c.from()));
                Json.put(one, "high", speech.factors().onScale(along, c.to()));
                one.put("openLow", c.isOpenBelow());
                one.put("openHigh", c.isOpenAbove());
                one.put("aheadAbove", q.ahead(c.rising() ? 1 : -1));
            }
        }
        return list;
    }
}
