package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake with the exact words that answer it. The table is {@code bad-inputs.txt}. */
class BadInputTest {
    private static final String SETTING = "set: ";

    /** A case: a line "==== what", settings behind "set: ", the input, a line "----", the answer. */
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = BadInputTest.class.getResourceAsStream("bad-inputs.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^(?:==== )"))
                    .filter(c -> !c.isBlank())
                    .map(BadInputTest::parsed);
        }
    }

    private static Arguments parsed(String text) {
        String[] parts = text.split("(?m)^----\n");
        int end = parts[0].indexOf('\n');
        String input = parts[0].substring(end + 1).replace("␉", "\t").replace("␀", "\u0000");
        return Arguments.of(parts[0].substring(0, end), input, parts[1].strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAnsweredInTheseWords(String what, String input, String answer) {
        assertThatThrownBy(() -> read(input))
                .isInstanceOf(BadInputException.class)
                .hasMessage(answer);
    }

    @Test
    void wordsArePlain() throws IOException {
        assertThat(cases().map(c -> (String) c.get()[2])).hasSizeGreaterThan(80).allSatisfy(answer -> assertThat(answer)
                .doesNotContain("Exception", "java", "fasterxml", "snakeyaml", "null"));
    }

    @Test
    void aFloodOfProblemsIsCutShort() {
        assertThatThrownBy(() -> Demo.read("looks: [" + "x, ".repeat(70) + "x]"))
                .hasMessageEndingWith("\nand 21 more")
                .satisfies(e -> assertThat(((BadInputException) e).problems()).hasSize(71));
    }

    private static void read(String input) {
        String[] settings = input.lines()
                .filter(line -> line.startsWith(SETTING))
                .map(line -> line.substring(SETTING.length()))
                .toArray(String[]::new);
        byte[] bytes = input.replaceAll("(?m)^" + SETTING + ".*\n", "").getBytes(StandardCharsets.UTF_8);
        Demo.read(SourceText.decode(bytes, Place.of("demo.yaml"), new Findings()), settings);
    }
}
