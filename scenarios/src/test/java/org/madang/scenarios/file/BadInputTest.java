package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake, with the exact words that answer it: see {@code bad-inputs.txt}. */
class BadInputTest {
    /** Cases are separated by lines of ====, settings follow "set:", the input and the answer by a line of ----. */
    static Stream<Arguments> cases() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/org/madang/scenarios/file/bad-inputs.txt"));
        return Arrays.stream(all.split("(?m)^====.*\n")).filter(c -> !c.isBlank()).map(BadInputTest::parsed);
    }

    private static Arguments parsed(String text) {
        String[] parts = text.split("(?m)^----\n");
        return Arguments.of(parts[0].replace("␉", "\t").replace("␀", "\u0000"), parts[1].strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersInTheseWords(String input, String answer) {
        String[] settings = input.lines()
                .filter(l -> l.startsWith("set: "))
                .map(l -> l.substring(5))
                .toArray(String[]::new);
        String text = input.replaceAll("(?m)^set: .*\n", "");
        assertThatThrownBy(() -> read(text, settings)).isInstanceOf(BadInputException.class).hasMessage(answer);
    }

    private static void read(String text, String[] settings) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Demo.read(SourceText.decode(bytes, Place.of("demo.yaml"), new Findings()), settings);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsStayPlain(String input, String answer) {
        assertThat(answer).doesNotContain("Exception", "java", "com.fasterxml", "snakeyaml", "null");
    }
}
