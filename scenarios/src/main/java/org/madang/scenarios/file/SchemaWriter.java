package org.madang.scenarios.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Set;
import org.madang.sim.config.Key;

/**
 * Writes the JSON Schema of a record type. Every record becomes one definition; a record whose keys may be left out
 * only where something stands in for them gets a second one, ending in {@code Complete}.
 */
final class SchemaWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Defaults defaults;
    private final ObjectNode definitions = NODES.objectNode();

    SchemaWriter(Defaults defaults) {
        this.defaults = defaults;
    }

    JsonNode write(Class<?> type, String id, String title) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", title);
        schema.put("$ref", reference(type, null, false));
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode property(Shape.Field field, Object start) {
        Object standard = field.of(start);
        ObjectNode schema = value(field.type(), field.key(), standard);
        if (field.mayBeNone()) {
            ObjectNode none = NODES.objectNode().put("type", "null");
            schema = NODES.objectNode()
                    .set("anyOf", NODES.arrayNode().add(schema).add(none));
        }
        schema.put("description", SchemaPieces.description(field.key()));
        boolean isLong = Types.isPlainGroup(field.type()) || Types.isList(field.type());
        if (standard != null && !isLong) {
            schema.set("default", SchemaPieces.json(Rendering.tree(standard)));
        }
        return schema;
    }

    private ObjectNode value(Type type, Key key, Object standard) {
        ObjectNode schema = NODES.objectNode();
        Class<?> raw = Types.raw(type);
        if (Types.isFree(type)) {
            return schema;
        }
        if (Types.isNumber(type)) {
            return SchemaPieces.number(type, key);
        }
        if (Types.isList(type)) {
            return list(type, key);
        }
        if (raw.isEnum()) {
            return schema.set("enum", SchemaPieces.texts(Types.words(raw)));
        }
        if (!Types.isGroup(type)) {
            return schema.put("type", Types.isBoolean(type) ? "boolean" : "string");
        }
        return alternatives(type, key, standard);
    }

    private ObjectNode list(Type type, Key key) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", value(Types.element(type), Shape.BARE, null));
        if (!Double.isInfinite(key.min())) {
            schema.put("minItems", (int) Math.ceil(key.min()));
        }
        if (!Double.isInfinite(key.max())) {
            schema.put("maxItems", (int) Math.floor(key.max()));
        }
        return schema;
    }

    /** A group of keys, or what may stand for it: a number, the name of a preset. */
    private ObjectNode alternatives(Type type, Key key, Object standard) {
        ArrayNode forms = NODES.arrayNode();
        if (!defaults.presets(type).isEmpty()) {
            forms.addObject()
                    .set("enum", SchemaPieces.texts(defaults.presets(type).keySet()));
        }
        if (Types.isChoice(type)) {
            Types.kinds(Types.raw(type))
                    .forEach((kind, record) -> forms.addObject().put("$ref", reference(record, standard, false)));
        } else {
            if (Shape.of(Types.raw(type)).allowsNumber()) {
                forms.add(SchemaPieces.number(double.class, key));
            }
            boolean isSpread = Shape.of(Types.raw(type)).allowsNumber();
            boolean hasPeriod = isSpread && PeriodText.isAllowed(key.unit()) && !PeriodText.isShare(key.unit());
            forms.addObject().put("$ref", reference(Types.raw(type), standard, hasPeriod));
        }
        return forms.size() == 1
                ? (ObjectNode) forms.get(0)
                : NODES.objectNode().set("anyOf", forms);
    }

    /**
     * The reference to a record's definition, which is written when it is first needed.
     *
     * @param hasPeriod whether its numbers may name a period, as those of a distribution of something that counts by the week
     */
    private String reference(Class<?> record, Object standard, boolean hasPeriod) {
        Object start = Shape.of(record).defaults();
        boolean isComplete = start == null && !record.isInstance(standard);
        String name = record.getSimpleName() + (isComplete ? "Complete" : "") + (hasPeriod ? "OfPeriod" : "");
        if (!definitions.has(name)) {
            ObjectNode definition = definitions.putObject(name);
            fill(definition, record, start, isComplete);
            if (hasPeriod) {
                for (Shape.Field field : Shape.of(record).fields()) {
                    if (Types.isNumber(field.type())) {
                        SchemaPieces.allowPeriod((ObjectNode) definition.at("/properties/" + field.name()));
                    }
                }
            }
        }
        return "#/$defs/" + name;
    }

    private void fill(ObjectNode definition, Class<?> record, Object start, boolean isComplete) {
        definition.put("type", "object");
        KeyWalk.meaning(record).ifPresent(meaning -> definition.put("description", meaning));
        ObjectNode properties = definition.putObject("properties");
        // A group that a number may stand for has other defaults wherever it is used: better none than a wrong one.
        Object shown = Shape.of(record).allowsNumber() ? null : start;
        ArrayNode required = NODES.arrayNode();
        Rendering.kind(record).ifPresent(kind -> {
            properties.putObject("kind").put("const", kind);
            definition.set("required", NODES.arrayNode().add("kind"));
        });
        Set<String> presets = defaults.presets(record).keySet();
        if (!presets.isEmpty()) {
            properties.putObject("preset").set("enum", SchemaPieces.texts(presets));
        }
        for (Shape.Field field : Shape.of(record).fields()) {
            properties.set(field.name(), property(field, shown));
            boolean isStandIn = start == null && !isComplete;
            if (!isStandIn && field.isRequired(start)) {
                required.add(field.name());
            }
        }
        SchemaPieces.require(definition, required, !presets.isEmpty());
        definition.put("additionalProperties", false);
    }
}
