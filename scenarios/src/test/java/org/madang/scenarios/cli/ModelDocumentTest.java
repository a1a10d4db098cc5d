package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.input.ScenarioFile;

/** The tables of the model document say what the code says. To bring them up to date: -Dmadang.write.docs=true. */
class ModelDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "sim-core", "MODEL.md");

    @Test
    void parametersAreThoseOfTheCode() throws IOException {
        agree("parameters", ScenarioFile.READER.reference().toMarkdown());
    }

    @Test
    void indicatorsAreThoseOfTheCode() throws IOException {
        agree("indicators", ExplainCommand.indicatorTable());
    }

    private static void agree(String part, String generated) throws IOException {
        String start = "<!-- " + part + ": generated -->\n";
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- end -->", from);
        String expected = "\n" + generated.strip() + "\n\n";
        if (Boolean.getBoolean("madang.write.docs")) {
            Files.writeString(DOCUMENT, text.substring(0, from) + expected + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to))
                .as("part '" + part + "' of sim-core/MODEL.md")
                .isEqualTo(expected);
    }
}
