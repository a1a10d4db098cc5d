package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of people who do this job, and of a second implementation of the model: what came out wrong once, from end to end. */
class PublicCasesTest {
    @TempDir
    private Path folder;

    private static Path file(String name) {
        try {
            return Path.of(PublicCasesTest.class.getResource("cases/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Console call(String command, String name, String... more) {
        List<String> args = new ArrayList<>(List.of(command, file(name).toString()));
        args.addAll(List.of(more));
        args.addAll(List.of("--out", folder.resolve("out").toString()));
        Console console = Console.run(args.toArray(String[]::new));
        assertThat(console.exitCode).as(console.err()).isZero();
        return console;
    }

    private Console run(String name, String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--no-charts", "--no-flips", "--overwrite"));
        return call("run", name, args.toArray(String[]::new));
    }

    /** Means of an indicator, a number a week. */
    private double[] weekly(String side, String platform, String indicator) throws IOException {
        try (var lines = Files.lines(folder.resolve("out/weekly.csv"))) {
            return lines.filter(line -> line.startsWith(side + "," + platform + "," + indicator + ","))
                    .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[4]))
                    .toArray();
        }
    }

    private double mean(String side, String platform, String indicator) throws IOException {
        double sum = 0;
        double[] values = weekly(side, platform, indicator);
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Parts of a budget add up to other last bits: that is no winner. */
    @Test
    void roundingNoiseWinsNothing() throws IOException {
        Console console = run("nobody-joins.yaml", "--replications", "4");
        assertThat(console.out())
                .contains("No difference")
                .doesNotContain("surely best")
                .doesNotContain("higher");
        JsonNode summary =
                new ObjectMapper().readTree(folder.resolve("out/summary.json").toFile());
        assertThat(summary.at("/verdicts")).isNotEmpty();
        summary.at("/verdicts")
                .forEach(verdict -> assertThat(verdict.get("ahead").isNull())
                        .as(verdict.toString())
                        .isTrue());
    }

    @Test
    void roundingNoiseWinsNoPointOfAStudy() {
        call("sweep", "nobody-joins-study.yaml");
        Console console = Console.run("analyze", folder.resolve("out").toString());
        assertThat(console.out().replaceAll("\\s+", " "))
                .contains(
                        "Retention-first is surely ahead at 0 of 6 points, acquisition-first at 0; at 6 no clear difference");
    }

    /** Times that stand where weights should. */
    @Test
    void weightsThatAreTimesAreRefusedBeforeAnythingRuns() {
        Console console = Console.run(
                "sweep",
                file("one-bad-point.yaml").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("snap-temporal.txt:1:5:").contains("leave out a column of years or times");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** The command in the table works as it stands. */
    @Test
    void aRowOfAStudyIsMadeAgainByItsCommand() throws IOException {
        call("sweep", "rerun.yaml");
        Console.run("export", folder.resolve("out").toString());
        List<String> rows = Files.readAllLines(folder.resolve("out/runs.csv"));
        String last = rows.get(rows.size() - 1);
        String command = last.substring(last.lastIndexOf(',') + 1).replace("\"", "");
        assertThat(command).startsWith("./madang sweep ").contains(" --out ");
        Console again = Console.run(command.substring("./madang ".length()).split(" "));
        assertThat(again.exitCode).as(again.err()).isZero();
        assertThat(again.out()).contains(last.split(",")[8]);
    }

    /** Candidates are drawn without repeats: one provider more never makes it harder to find one. */
    @Test
    void aFurtherProviderNeverLowersTheMatchRate() throws IOException {
        double before = 0;
        for (int providers : List.of(2, 3, 4, 5, 8)) {
            run(
                    "kink.yaml",
                    "--set",
                    "market.personas[1].share=" + providers,
                    "--set",
                    "market.participants=" + 500 * (20 + providers),
                    "--replications",
                    "2");
            double rate = mean("balanced", "platform", "matchRate");
            // about 25 000 requests: .006 is two standard errors of a difference; with repeats it fell by .1
            assertThat(rate).as("%d providers", providers).isGreaterThan(before - 0.006);
            before = rate;
        }
        assertThat(before).isGreaterThan(0.85);
    }

    /** What one platform fails to serve counts there, whoever serves it then. */
    @Test
    void aRequestThatFailsOnOnePlatformCountsThere() throws IOException {
        run("fall.yaml");
        assertThat(mean("a", "a", "matchRate")).isCloseTo(0.49, within(0.03));
        assertThat(mean("b", "b", "matchRate")).isCloseTo(0.49, within(0.03));
    }

    @Test
    void aBonusNeverSpendsMoreThanTheBudget() throws IOException {
        run("noacq.yaml", "--weeks", "60", "--replications", "4");
        for (String side : List.of("none", "five")) {
            assertThat(weekly(side, "platform", "spend")).hasSize(60).satisfies(spend -> {
                for (double week : spend) {
                    assertThat(week).isLessThan(625.0001);
                }
            });
        }
    }

    @Test
    void talkOnceSpreadsWhereEverybodyMeetsEverybody() throws IOException {
        run(
                "once.yaml",
                "--weeks",
                "60",
                "--replications",
                "2",
                "--set",
                "platforms[0].budget.weekly=0",
                "--set",
                "reach.organicExposure=0");
        double[] aware = weekly("retention-first", "platform", "aware");
        assertThat(aware[59]).isGreaterThan(2 * aware[0]);
        assertThat(mean("retention-first", "platform", "joinsWordOfMouth")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fall", "kink", "noacq", "once", "ev"})
    void isGood(String name) {
        assertThat(Console.run("check", file(name + ".yaml").toString()).exitCode)
                .isZero();
    }

    @Test
    void everyKindOfEventInOneMarket() throws IOException {
        run("ev.yaml", "--participants", "2000", "--replications", "2");
        assertThat(weekly("one", "one", "members")).hasSize(104);
    }
}
