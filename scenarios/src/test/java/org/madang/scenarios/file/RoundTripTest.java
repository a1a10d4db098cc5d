package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final String LETTERS = "abcXYZ 019-_:#'\"\\{}[],&*!|>%@`~=?\n\t\u0001\u0085\u2028한글é😀";

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (int seed = 0; seed < 100; seed++) {
            Demo demo = random(new SplittableRandom(seed));
            RecordReader<Demo> reader = Demo.reader();
            assertThat(reader.read("y", reader.toYaml(demo), List.of()).value())
                    .as("seed %d as YAML", seed)
                    .isEqualTo(demo);
            assertThat(reader.read("j", reader.toJson(demo), List.of()).value())
                    .as("seed %d as JSON", seed)
                    .isEqualTo(demo);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "true",
                "null",
                "~",
                "",
                " ",
                "5",
                "1e3",
                "0x1F",
                "010",
                ".5",
                ".nan",
                "<<",
                "=",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "2024-01-01",
                "1:30",
                "*a",
                "&a",
                "!a",
                "N",
                "y",
                "off",
                "line\nline\n",
                "end ",
                "guest",
                "---"
            })
    void textStaysText(String name) {
        String yaml = Demo.reader().toYaml(named(name));
        assertThat(Demo.reader().read("y", yaml, List.of()).value().name()).isEqualTo(name);
    }

    @Test
    void writesCompleteInOrderAndReadable() {
        String yaml = Demo.reader()
                .toYaml(Demo.read("events: [{kind: breach}]\nplatforms: [theirs]")
                        .value());
        assertThat(yaml)
                .startsWith("name: demo\nweeks: 260\nseed: 1\ndiscount: 0.1\ntalk: true\nrivalWeek: null\nmarket:\n");
        assertThat(yaml).contains("  kind: preferential-attachment\n", "- kind: breach\n  week: 80\n  depth: 0.5\n");
        assertThat(yaml).endsWith("  budget: 1000\nlooks: []\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2e-3, 0.002",
        "2e23, 2.0E+23",
        "0.1, 0.1",
        "-1.5e-9, -1.5E-9",
        "1e20, 100000000000000000000",
        "5, 5",
        "-0.0, 0",
        "4.9e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "0.30000000000000004, 0.30000000000000004"
    })
    void numbersTakeTheFewestDigits(double value, String digits) {
        assertThat(Digits.of(value)).isEqualTo(digits);
    }

    @Test
    void everyNumberReadsBackAsItself() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                double read = NumberText.parse(Digits.of(value)).orElseThrow().doubleValue();
                if (read != value) {
                    throw new AssertionError(Digits.of(value) + " reads back as another number");
                }
            }
        }
    }

    private static Demo named(String name) {
        return Demo.reader()
                .change(Demo.read("{}"), List.of(Patch.of("test", "name", name)))
                .value();
    }

    private static Demo random(SplittableRandom r) {
        StringBuilder name = new StringBuilder();
        r.ints(r.nextInt(12), 0, LETTERS.length()).forEach(i -> name.append(LETTERS.charAt(i)));
        String text = name.toString().replaceAll("[\\ud800-\\udfff]", "😀");
        Demo d = Demo.defaults();
        List<Demo.Event> events = new ArrayList<>();
        for (int i = r.nextInt(3); i > 0; i--) {
            events.add(
                    r.nextBoolean()
                            ? new Demo.Breach(r.nextInt(99), r.nextDouble())
                            : new Demo.FeeChange(i, r.nextDouble()));
        }
        return new Demo(
                text,
                1 + r.nextInt(5200),
                r.nextLong(),
                r.nextDouble(),
                r.nextBoolean(),
                r.nextBoolean() ? null : r.nextInt(1000),
                d.market(),
                d.network(),
                events,
                List.of(r.nextBoolean() ? Demo.OURS : Demo.THEIRS),
                r.ints(r.nextInt(4)).boxed().toList());
    }
}
