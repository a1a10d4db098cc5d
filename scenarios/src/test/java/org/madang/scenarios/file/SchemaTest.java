package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final JsonNode SCHEMA = Demo.reader().schema("https://madang.org/demo.schema.json", "Demo");
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void theSchemaIsASchema() {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));
        assertThat(meta.validate(SCHEMA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "weeks: 52",
                "weeks: 1e3\nseed: 5.0\ndiscount: 0.5\nrivalWeek:",
                "market: {personas: [guest, {preset: host, share: 0.3, needRate: 0.4}]}",
                "market: {personas: [{name: x, quality: {kind: beta, mean: 0.4, sd: 0.1}}]}",
                "network: {kind: edge-list, file: ties.csv, directed: true}",
                "events: [{kind: breach}, {kind: fee-change, week: 3, fee: 0.2}]",
                "platforms: [ours, {preset: theirs, budget: null}, {name: third, fee: 0, answer: 3}]"
            })
    void whatTheReaderAcceptsValidates(String text) throws IOException {
        Demo demo = Demo.read(text).value();
        assertThat(VALIDATOR.validate(new YAMLMapper().readTree(text))).isEmpty();
        assertThat(VALIDATOR.validate(new YAMLMapper().readTree(Demo.reader().toYaml(demo))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weks: 52",
                "weeks: 5.5",
                "weeks: 0",
                "weeks: 5201",
                "weeks: \"52\"",
                "weeks: null",
                "discount: 20 %",
                "talk: 3",
                "name: 2024",
                "network: small-world",
                "network: {kind: SMALL_WORLD}",
                "market: {personas: []}",
                "market: {personas: [hots]}",
                "market: {personas: [{preset: pirate}]}",
                "market: {personas: [{needRate: often}]}",
                "market: {personas: [{needRate: 101}]}",
                "events: [{week: 3}]",
                "events: [{kind: breech}]",
                "events: [{kind: breach, fee: 0.3}]",
                "events: [{kind: fee-change, week: 3}]",
                "platforms: [{name: third}]",
                "platforms: [ours, theirs, ours, theirs]",
                "looks: [1, two]"
            })
    void whatTheReaderRefusesDoesNot(String text) throws IOException {
        assertThatThrownBy(() -> Demo.read(text)).isInstanceOf(BadInputException.class);
        assertThat(VALIDATOR.validate(new YAMLMapper().readTree(text))).isNotEmpty();
    }

    @Test
    void editorsAreToldWhatAKeyMeans() {
        JsonNode weeks = SCHEMA.at("/$defs/Demo/properties/weeks");
        assertThat(weeks.get("description").asText()).isEqualTo("How long the run is. Unit: weeks. Symbol: T.");
        assertThat(List.of(weeks.get("minimum"), weeks.get("maximum"), weeks.get("default")))
                .map(JsonNode::asInt)
                .containsExactly(1, 5200, 260);
    }
}
