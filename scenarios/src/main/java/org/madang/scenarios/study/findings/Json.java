package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.statistics.Estimate;

/** Parts of {@code analysis.json}; what is not known is null. */
final class Json {
    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode put(ObjectNode node, String key, double value) {
        SummaryJson.put(node, key, value);
        return node;
    }

    static ObjectNode put(ObjectNode node, String key, Estimate e) {
        ObjectNode part = node.putObject(key);
        put(part, "mean", e.mean());
        put(part, "low", e.low());
        put(part, "high", e.high());
        return node;
    }
}
