package org.madang.scenarios.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.calibrate.Parameter;
import org.madang.sim.config.Scenario;

/** What is plausible is what the facts and the calibration of the defaults say. */
class InputTest {
    private static final Path FACTS = Path.of("facts");

    private static Input input(String name) {
        return Input.ALL.stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
    }

    /** A number behind a word in the file of a fact. */
    private static double number(String file, String before) throws IOException {
        Matcher matcher = Pattern.compile(before + "\\s*([0-9.]+)").matcher(Files.readString(FACTS.resolve(file)));
        assertThat(matcher.find()).as(before).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void publishedRangesAreThoseOfTheFacts() throws IOException {
        assertThat(input("relationship").range().high())
                .isEqualTo(1 - number("f18-relationship-stay.yaml", "above:"), within(1e-12));
        assertThat(input("orderLift").range().high())
                .isEqualTo(number("f28-relationship-use.yaml", "below:") - 1, within(1e-12));
        assertThat(input("offerLift").range().high())
                .isEqualTo(number("f29-interaction-use.yaml", "below:") - 1, within(1e-12));
    }

    /** The keys say them; the calibration of the defaults reads the same. */
    @Test
    void statedRangesAreTheSpreadsOfTheCalibration() {
        List<Parameter> parameters = CalibrationFile.read(FACTS.resolve("calibration/defaults.yaml"))
                .calibration()
                .parameters();
        for (List<String> pair : List.of(
                List.of("churn", "hazard of leaving", "0.35"),
                List.of("media", "price of a contact", "0.4"),
                List.of("talk", "talk", "0.4"),
                List.of("sensitivity", "price sensitivity", "0.4"))) {
            Range range = input(pair.get(0)).range();
            double spread = Double.parseDouble(pair.get(2));
            assertThat(range.source()).isEqualTo(Range.Source.STATED);
            assertThat(range.low()).as(pair.get(0)).isEqualTo(1 - spread);
            assertThat(range.high()).as(pair.get(0)).isEqualTo(1 + spread);
            Parameter parameter = parameters.stream()
                    .filter(p -> p.name().equals(pair.get(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(parameter.spread() / parameter.prior()).as(pair.get(1)).isEqualTo(spread, within(1e-3));
        }
    }

    /** A path that no longer exists would be refused here. */
    @Test
    void everyInputIsWhereItsKeySays() {
        Scenario s = Markets.file().scenario();
        for (Input input : Input.ALL) {
            assertThat(input.isMovable(s)).as(input.name()).isTrue();
            for (Move move : Move.of(List.of(input), s)) {
                Scenario moved = Markets.file().with(move.patches(s)).scenario();
                assertThat(input.now(moved)).as(input.name()).isEqualTo(move.to(), within(1e-9 * move.to()));
            }
        }
    }
}
