package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.analysis.MainEffects;

/** Main effects as CSV and for programs. */
final class EffectsFiles {
    private final Question q;
    private final Speech speech;
    private final List<MainEffects> main;
    private final List<List<MainEffects>> level;

    /**
     * @param main of the main response by factor
     * @param level of each side by side and factor
     */
    EffectsFiles(Question q, Speech speech, List<MainEffects> main, List<List<MainEffects>> level) {
        this.q = q;
        this.speech = speech;
        this.main = main;
        this.level = level;
    }

    String csv() {
        Csv csv = new Csv(List.of("factor", "side", "from", "to", "points", "mean", "low", "high"));
        for (int f = 0; f < q.factors(); f++) {
            for (int side = 0; side < q.sides(); side++) {
                rows(csv, f, side == 0 ? q.first() : q.second(), level.get(side).get(f));
            }
            if (q.isPair()) {
                rows(csv, f, "difference", main.get(f));
            }
        }
        return csv.toString();
    }

    private void rows(Csv csv, int factor, String what, MainEffects effects) {
        for (MainEffects.Level l : effects.levels()) {
            csv.text(speech.factors().name(factor)).text(what);
            if (speech.factors().column(factor).isLabelled()) {
                csv.text(speech.factors().value(factor, l.low()))
                        .text(speech.factors().value(factor, l.high()));
            } else {
                csv.number(speech.factors().onScale(factor, l.low()))
                        .number(speech.factors().onScale(factor, l.high()));
            }
            csv.number(l.points()).estimate(l.mean()).end();
        }
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        for (int f = 0; f < q.factors(); f++) {
            ArrayNode levels = node.putArray(speech.factors().name(f));
            for (MainEffects.Level l : main.get(f).levels()) {
                ObjectNode one = levels.addObject();
                one.put("level", speech.factors().span(f, l.low(), l.high()));
                one.put("points", l.points());
                Json.put(one, q.isPair() ? "difference" : q.first(), l.mean());
            }
        }
        return node;
    }
}
