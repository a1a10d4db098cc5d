package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Damaged files are read or refused; nothing else ever happens. */
class FuzzTest {
    private static final String GOOD = """
        name: a market
        weeks: 52
        discount: 0.1
        talk: true
        market:
          participants: 3000
          personas:
            - guest
            - {preset: host, share: 0.3, needRate: &w {kind: uniform, low: 0.1, high: 0.2}}
        network: {kind: small-world, meanDegree: 8}
        events:
          - kind: breach
            week: 7
        platforms: [ours, {preset: theirs, fee: 1e-1, answer: *w}]
        """;

    private static final String[] PIECES = {
        "\n",
        " ",
        "\t",
        ":",
        ": ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "&w ",
        "*w",
        "!x ",
        "|",
        ">",
        "%",
        "#",
        "---\n",
        "...\n",
        "? ",
        "null",
        "~",
        "1e999",
        "-",
        ".",
        "\u0000",
        "\uFEFF",
        "\uFFFF",
        "한",
        "😀",
        "\\",
        "<<: *w",
        "kind: ",
        "preset: x",
        ","
    };

    @Test
    void onlySuccessOrAnAnswer() {
        int read = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String input = seed % 2 == 0 ? GOOD : Demo.reader().toJson(Demo.defaults());
            for (int i = random.nextInt(4); i >= 0; i--) {
                input = damaged(input, random);
            }
            read += outcome(input, seed);
        }
        assertThat(read).as("some damage is harmless, most is not").isBetween(50, 1_950);
    }

    @Test
    void pathsOfSettingsToo() {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String setting = damaged(damaged("market.personas[guest].needRate.mean={mean: 3}", random), random);
            try {
                Demo.read(GOOD, setting);
            } catch (BadInputException answer) {
                assertThat(answer.getMessage()).as(setting).contains(": ");
            }
        }
    }

    private static int outcome(String input, int seed) {
        try {
            byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
            Demo.read(SourceText.decode(bytes, Place.of("demo.yaml"), new Findings()));
            return 1;
        } catch (BadInputException answer) {
            assertThat(answer.getMessage()).startsWith("demo.yaml");
            return 0;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ":\n" + input, e);
        }
    }

    private static String damaged(String text, SplittableRandom random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + PIECES[random.nextInt(PIECES.length)] + text.substring(from);
            case 2 -> text.substring(0, from) + (char) random.nextInt(32, 0x3000) + text.substring(to);
            default -> text.substring(0, to) + text.substring(from);
        };
    }
}
