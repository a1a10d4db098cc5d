package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.StrategyPresets;

/** What a stranger is told about names. */
class ExplainCommandTest {
    static Stream<String> presets() {
        return Stream.concat(
                StrategyPresets.all().keySet().stream(),
                new TreeSet<>(PersonaPresets.all().keySet()).stream());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetSaysWhatItIs(String preset) {
        String second = Console.run("explain", preset).out().lines().toList().get(1);
        assertThat(second).matches("  [A-Z].{30,}");
    }

    static Stream<String> constantStrategies() {
        return StrategyPresets.all().entrySet().stream()
                .filter(preset -> preset.getValue().phases().size() == 1)
                .map(preset -> preset.getKey());
    }

    /** The sentences are written by hand; their percentages must be those of the preset. */
    @ParameterizedTest
    @MethodSource("constantStrategies")
    void percentagesInTheSentenceAreTheShares(String preset) {
        LeverShares shares = StrategyPresets.all().get(preset).phases().get(0).shares();
        TreeSet<String> real = new TreeSet<>();
        for (Lever lever : Lever.values()) {
            real.add(String.format(Locale.ROOT, "%.0f %%", 100 * shares.of(lever)));
        }
        Stream<String> told = Pattern.compile("\\d+ %")
                .matcher(StrategyPresets.meaning(preset))
                .results()
                .map(MatchResult::group);
        assertThat(real).containsAll(told.toList());
    }

    @Test
    void valueOfEachSideHasUnitAndRangeOfItsKey() {
        assertThat(Console.run("explain", "fees.seeker").out())
                .contains("unit      fraction")
                .contains("a number from 0 to 1\n");
        assertThat(Console.run("explain", "subscription.provider").out())
                .contains("unit      money a week")
                .contains("a number from 0 to 1000000000\n");
    }

    @Test
    void unknownNameIsRefused() {
        Console console = Console.run("explain", "zzzzqqqq");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("nothing is called 'zzzzqqqq'");
    }
}
