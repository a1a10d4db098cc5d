package org.madang.scenarios.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.madang.sim.config.Key;

/** Pieces of a JSON Schema that stand for themselves. */
final class SchemaPieces {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaPieces() {}

    static ObjectNode number(Type type, Key key) {
        ObjectNode schema = NODES.objectNode().put("type", Types.isWhole(type) ? "integer" : "number");
        BigDecimal low = Expected.low(type, key);
        BigDecimal high = Expected.high(type, key);
        if (low != null) {
            schema.put("minimum", low);
        }
        if (high != null) {
            schema.put("maximum", high);
        }
        if (PeriodText.isAllowed(key.unit())) {
            allowPeriod(schema);
        }
        return schema;
    }

    /** A number may also be a text that names its period. */
    static void allowPeriod(ObjectNode schema) {
        schema.putArray("type").add("number").add("string");
        schema.put("pattern", PeriodText.pattern());
    }

    static void require(ObjectNode definition, ArrayNode required, boolean orPreset) {
        if (required.isEmpty()) {
            return;
        }
        ArrayNode ways = definition.putArray(orPreset ? "anyOf" : "allOf");
        ways.addObject().set("required", required);
        if (orPreset) {
            ways.addObject().set("required", NODES.arrayNode().add("preset"));
        }
    }

    static String description(Key key) {
        StringBuilder text = new StringBuilder(key.value());
        Map<String, String> more = new LinkedHashMap<>();
        more.put("Unit", key.unit());
        more.put("Symbol", key.symbol());
        more.put("Source", key.source());
        more.forEach((label, said) -> text.append(said.isEmpty() ? "" : " " + label + ": " + said + "."));
        return text.toString();
    }

    static ArrayNode texts(Collection<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    /** A tree as JSON values. */
    static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case NONE -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(scalar.text().equals("true"));
            case NUMBER -> NODES.numberNode(new BigDecimal(scalar.text()));
            case TEXT -> NODES.textNode(scalar.text());
        };
    }
}
