package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.SummaryJson;

/** The shipped schema is the one of the code. To bring it up to date: -Dmadang.write.docs=true. */
class SchemaFileTest {
    @Test
    void shippedSchemaIsTheOneOfTheCode() throws IOException {
        Path file = Path.of("scenario.schema.json");
        String generated = SummaryJson.text(ScenarioFile.READER.schema("scenario.schema.json", "Madang scenario"));
        if (Boolean.getBoolean("madang.write.docs")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file)).isEqualTo(generated);
    }
}
