package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Help of every command, and what happens on a wrong command line. */
class HelpTest {
    static Stream<String> names() {
        return Main.commandNames().stream();
    }

    @Test
    void mainHelpListsEveryCommand() {
        Console console = Console.run("--help");
        assertThat(console.exitCode).isZero();
        assertThat(names()).allMatch(name -> console.out().contains("  " + name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCommandExplainsItself(String name) {
        Console console = Console.run(name, "--help");
        assertThat(console.exitCode).isZero();
        assertThat(console.out()).contains("Usage: madang " + name);
        assertThat(console.out().lines().mapToInt(String::length).max().orElse(0))
                .isLessThanOrEqualTo(120);
    }

    /** An example is copied from the terminal: broken at its edge, it is no command any more. */
    @ParameterizedTest
    @MethodSource("names")
    void examplesFitATerminalOfTheUsualWidth(String name) {
        CommandLine command = Main.commandLine().getSubcommands().get(name);
        assertThat(command.getCommandSpec().usageMessage().footer())
                .filteredOn(line -> line.startsWith("  "))
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({"export, x --format json --out y.csv", "sweep, x.yaml --on-error ignore", "report, x --format pdf"})
    void aWrongWordIsAnsweredWithThoseThatAreAllowed(String command, String arguments) {
        Console console = Console.run((command + " " + arguments).split(" "));
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("; allowed: ").doesNotContainPattern("[A-Z]{3}");
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(Console.run("--version").out()).startsWith("madang ");
    }

    @Test
    void nothingGivenShowsHelp() {
        assertThat(Console.run().out()).contains("Usage: madang");
    }

    @Test
    void wrongCommandSuggestsTheRightOne() {
        Console console = Console.run("rum", "x.yaml");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("run").doesNotContain("Exception");
    }

    @Test
    void wrongOptionIsNamed() {
        Console console = Console.run("run", "x.yaml", "--sead", "3");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("--sead").contains("--seed");
    }

    @Test
    void threadsMustBePositive() {
        Console console = Console.run("run", "x.yaml", "--threads", "0");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("--threads must be a whole number from 1 to 1024, found 0");
    }
}
