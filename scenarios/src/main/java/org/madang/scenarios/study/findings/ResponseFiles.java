package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.analysis.Responses;

/** The response table as CSV and JSON. */
final class ResponseFiles {
    private final Question q;
    private final Speech speech;
    private final List<Responses> level;
    private final int[] points;

    ResponseFiles(Question q, Speech speech, List<Responses> level, int... points) {
        this.q = q;
        this.speech = speech;
        this.level = List.copyOf(level);
        this.points = points.clone();
    }

    private String name(int side) {
        return side == 0 ? q.first() : q.second();
    }

    String csv() {
        List<String> columns = new ArrayList<>(List.of("point"));
        q.table().factors().forEach(f -> columns.add(f.name()));
        for (int side = 0; side < q.sides(); side++) {
            String name = name(side);
            columns.addAll(List.of(name + " mean", name + " low", name + " high"));
        }
        if (q.isPair()) {
            columns.addAll(List.of("difference", "low", "high", "ahead"));
        }
        columns.add("replications");
        Csv csv = new Csv(columns);
        for (int p : points) {
            csv.number(p);
            for (int f = 0; f < q.factors(); f++) {
                double v = q.table().factor(p, f);
                if (speech.factors().column(f).isLabelled()) {
                    csv.text(speech.factors().column(f).labels().get((int) v));
                } else {
                    csv.number(v);
                }
            }
            level.forEach(y -> csv.estimate(y.estimate(p)));
            if (q.isPair()) {
                csv.estimate(q.main().estimate(p)).text(q.winner(p) == null ? "" : q.winner(p));
            }
            csv.number(q.main().count(p)).end();
        }
        return csv.toString();
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        ArrayNode list = node.putArray("points");
        for (int p : points) {
            ObjectNode point = list.addObject();
            point.put("point", p);
            ObjectNode factors = point.putObject("factors");
            for (int f = 0; f < q.factors(); f++) {
                double v = q.table().factor(p, f);
                if (speech.factors().column(f).isLabelled()) {
                    factors.put(
                            speech.factors().name(f),
                            speech.factors().column(f).labels().get((int) v));
                } else {
                    Json.put(factors, speech.factors().name(f), v);
                }
            }
            for (int side = 0; side < q.sides(); side++) {
                Json.put(point, name(side), level.get(side).estimate(p));
            }
            if (q.isPair()) {
                Json.put(point, "difference", q.main().estimate(p));
                point.put("ahead", q.winner(p));
            }
            point.put("replications", q.main().count(p));
        }
        return node;
    }
}
