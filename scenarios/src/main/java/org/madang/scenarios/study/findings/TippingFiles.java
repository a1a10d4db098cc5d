package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.madang.scenarios.folder.Csv;
import org.madang.scenarios.study.analysis.Crossings.Crossing;
import org.madang.scenarios.study.analysis.TippingDoubt;

/** Changes of the winner as a table, as CSV and for programs. */
final class TippingFiles {
    private final Question q;
    private final Speech speech;
    private final List<Tipping> factors;

    TippingFiles(Question q, Speech speech, List<Tipping> factors) {
        this.q = q;
        this.speech = speech;
        this.factors = factors;
    }

    TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Tipping along : factors) {
            for (int n = 0; n < along.doubts().size(); n++) {
                Crossing c = along.crossings().found().get(n);
                rows.add(List.of(
                        speech.factors().title(along.factor()),
                        speech.factors().value(along.factor(), c.at()),
                        speech.factors().interval(along.factor(), c),
                        speech.ahead(c.rising() ? -1 : 1),
                        speech.ahead(c.rising() ? 1 : -1),
                        speech.column(along.doubts().get(n) == TippingDoubt.NONE ? "yes" : "no")));
            }
        }
        List<String> header = Stream.of("factor", "leadChanges", "ends", "below", "above", "claimed")
                .map(speech::column)
                .toList();
        return new TextTable(header, rows, 1);
    }

    String csv() {
        Csv csv = new Csv(
                List.of("factor", "at", "low", "high", "open low", "open high", "ahead below", "ahead above", "doubt"));
        for (Tipping along : factors) {
            for (int n = 0; n < along.doubts().size(); n++) {
                Crossing c = along.crossings().found().get(n);
                csv.text(speech.factors().name(along.factor()))
                        .number(speech.factors().onScale(along.factor(), c.at()))
                        .number(speech.factors().onScale(along.factor(), c.from()))
                        .number(speech.factors().onScale(along.factor(), c.to()))
                        .text(String.valueOf(c.isOpenBelow()))
                        .text(String.valueOf(c.isOpenAbove()))
                        .text(q.ahead(c.rising() ? -1 : 1))
                        .text(q.ahead(c.rising() ? 1 : -1))
                        .text(key(along.doubts().get(n)))
                        .end();
            }
        }
        return csv.toString();
    }

    ObjectNode json() {
        ObjectNode node = Json.object();
        for (Tipping along : factors) {
            ArrayNode list = node.putArray(speech.factors().name(along.factor()));
            for (int n = 0; n < along.doubts().size(); n++) {
                Crossing c = along.crossings().found().get(n);
                ObjectNode one = list.addObject();
                Json.put(one, "at", speech.factors().onScale(along.factor(), c.at()));
                Json.put(one, "low", speech.factors().onScale(along.factor(), c.from()));
                Json.put(one, "high", speech.factors().onScale(along.factor(), c.to()));
                one.put("openLow", c.isOpenBelow());
                one.put("openHigh", c.isOpenAbove());
                one.put("aheadBelow", q.ahead(c.rising() ? -1 : 1));
                one.put("aheadAbove", q.ahead(c.rising() ? 1 : -1));
                one.put("doubt", key(along.doubts().get(n)));
            }
        }
        return node;
    }

    /** "none", "both sides". */
    private static String key(TippingDoubt doubt) {
        return doubt.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
