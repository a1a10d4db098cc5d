package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.decide.Decision;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Study;

/** The shipped schemas are those of the code. To bring it up to date: -Dmadang.write.docs=true. */
class SchemaFileTest {
    @Test
    void shippedSchemaIsTheOneOfTheCode() throws IOException {
        same("scenario.schema.json", ScenarioFile.READER.schema("scenario.schema.json", "Madang scenario"));
    }

    @Test
    void shippedSchemaOfClaimsIsTheOneOfTheCode() throws IOException {
        same("claim.schema.json", ClaimFile.READER.schema("claim.schema.json", "Madang claim"));
    }

    @Test
    void shippedSchemaOfFactsIsTheOneOfTheCode() throws IOException {
        same("fact.schema.json", FactFile.READER.schema("fact.schema.json", "Madang fact"));
    }

    @Test
    void shippedSchemaOfCalibrationsIsTheOneOfTheCode() throws IOException {
        same("calibration.schema.json", CalibrationFile.READER.schema("calibration.schema.json", "Madang calibration"));
    }

    @Test
    void shippedSchemaOfDecisionsIsTheOneOfTheCode() throws IOException {
        same("decision.schema.json", Decision.READER.schema("decision.schema.json", "Madang decision"));
    }

    @Test
    void shippedSchemaOfFitsIsTheOneOfTheCode() throws IOException {
        same("fit.schema.json", FitFile.READER.schema("fit.schema.json", "Madang fit"));
    }

    @Test
    void shippedSchemaOfStudiesIsTheOneOfTheCode() throws IOException {
        same("study.schema.json", Study.READER.schema("study.schema.json", "Madang study"));
    }

    private static void same(String name, JsonNode schema) throws IOException {
        Path file = Path.of(name);
        String generated = Json.text(schema);
        if (Boolean.getBoolean("madang.write.docs")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
    }
}
