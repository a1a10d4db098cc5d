package org.madang.scenarios.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Findings in {@code summary.json}: id, procedure, numbers, and the sentence in each language. */
final class FindingJson {
    private static final ObjectMapper VALUES = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Indicator.class, new ToKey())
                    .addDeserializer(Indicator.class, new FromKey())
                    .addSerializer(Estimate.class, new ToNumbers())
                    .addDeserializer(Estimate.class, new FromNumbers())
                    .addSerializer(double.class, new ToDigits()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FindingJson() {}

    static ArrayNode of(List<Finding> findings) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            ObjectNode node = list.addObject();
            node.put("id", finding.id());
            node.put("procedure", finding.procedure());
            for (Language language : Language.values()) {
                node.put(language.code(), Voice.of(language).sentence(finding));
            }
            ObjectNode values = node.putObject("values");
            finding.values().forEach((name, value) -> values.set(name, VALUES.valueToTree(value)));
        }
        return list;
    }

    /** Without those that this version does not know. */
    static List<Finding> read(JsonNode list) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode node : list) {
            Map<String, Value> values = new LinkedHashMap<>();
            node.path("values").properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
            Finding finding = new Finding(
                    node.path("id").asText(), values, node.path("procedure").asText());
            if (Voice.knows(finding)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static Value value(JsonNode node) {
        try {
            return VALUES.treeToValue(node, Value.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return new Value.Text("–");
        }
    }

    private static final class ToKey extends JsonSerializer<Indicator> {
        @Override
        public void serialize(Indicator indicator, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeString(indicator.key());
        }
    }

    private static final class FromKey extends JsonDeserializer<Indicator> {
        @Override
        public Indicator deserialize(JsonParser in, DeserializationContext all) throws IOException {
            return Indicator.find(in.getText());
        }
    }

    private static final class ToNumbers extends JsonSerializer<Estimate> {
        @Override
        public void serialize(Estimate e, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeTree(SummaryJson.estimate(e));
        }
    }

    private static final class FromNumbers extends JsonDeserializer<Estimate> {
        @Override
        public Estimate deserialize(JsonParser in, DeserializationContext all) throws IOException {
            return NumberJson.estimate(in.readValueAsTree());
        }
    }

    /** In the fewest digits, the same on every Java. */
    private static final class ToDigits extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider all) throws IOException {
            if (value.isNaN() || value.isInfinite()) {
                out.writeNull();
            } else {
                out.writeNumber(new BigDecimal(Digits.of(value)));
            }
        }
    }
}
