package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitCommandTest {
    private static final String FIT = """
            name: Small shop
            scenario: market.yaml
            series:
              - file: shop.csv
                dates: week
                columns: [{column: members, indicator: members, as: level}]
            unknown:
              - {path: leave.baseHazard, prior: lognormal, low: 0.005, high: 0.1}
              - {path: talk.negativity, low: 1, high: 3}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void market() throws IOException {
        write(
                "market.yaml",
                "name: M\nmarket: {participants: 300, localities: {count: 1}}\nweeks: 16\n"
                        + "platforms: [{name: Ours, founding: {seekers: 0.4, providers: 0.4}}]\n");
        write("shop.csv", "week,members\n2,112\n4,107\n6,101\n8,98\n10,94\n12,91\n14,88\n16,86\n");
        write("fit.yaml", FIT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Console fit(String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(
                "fit",
                folder.resolve("fit.yaml").toString(),
                "--runs",
                "300",
                "--draws",
                "10",
                "--markets",
                "4",
                "--out",
                folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return Console.run(words.toArray(String[]::new));
    }

    /** A file over numbers that are none would be refused at the next command. */
    @Test
    void noFirstFileIsWrittenOverABrokenTable() throws IOException {
        write("bad.csv", "month,members\n2024-01,NaN\n2024-02,1e400\n");
        write("twice.csv", "month,members\n2024-01,100\n2024-01,110\n");
        for (String table : List.of("bad", "twice")) {
            Console console = Console.run(
                    "fit",
                    folder.resolve("first.yaml").toString(),
                    "--new",
                    folder.resolve(table + ".csv").toString(),
                    "--scenario",
                    folder.resolve("market.yaml").toString());
            assertThat(console.exitCode).isEqualTo(2);
            assertThat(console.err()).contains(table + ".csv:3:").doesNotContain("first.yaml");
            assertThat(folder.resolve("first.yaml")).doesNotExist();
        }
    }

    @Test
    void fitsAndLeavesASetOfMarkets() throws IOException {
        Console done = fit();
        assertThat(done.err()).contains("draws worth");
        assertThat(done.exitCode).as(done.err()).isZero();
        assertThat(done.out()).contains("Learnt from the data: baseHazard", "Not learnt at all", "negativity");
        List<String> draws = Files.readAllLines(folder.resolve("out/draws.csv"));
        assertThat(draws.get(0)).isEqualTo("draw,weight,baseHazard,negativity,command");
        assertThat(draws.get(1)).contains("--set 'leave.baseHazard=");
        assertThat(folder.resolve("out/fit.md")).content().contains("## Series", "| 16 | 86 |", "(series.png)");
        assertThat(folder.resolve("out/series.svg")).content().contains("numbers lie in the bands");
        Console asked = Console.run(
                "run",
                folder.resolve("market.yaml").toString(),
                "--worlds",
                folder.resolve("out").toString(),
                "--markets",
                "4");
        assertThat(asked.out()).as(asked.err()).contains("of the markets that fit", "is ahead of");
        write(
                "decision.yaml",
                "scenario: market.yaml\nparticipants: 100\nbudget: 80\n"
                        + "strategies: [{name: retention-first}, {name: acquisition-first}]\n"
                        + "unknowns: [{kind: list, path: talk.rate, values: [0.01, 0.02]}]\n");
        Console decided = Console.run(
                "decide",
                folder.resolve("decision.yaml").toString(),
                "--worlds",
                folder.resolve("out").toString(),
                "--out",
                folder.resolve("decided").toString());
        assertThat(decided.out()).as(decided.err()).contains("over 20 worlds");
        assertThat(folder.resolve("decided/knowing.csv")).content().contains("baseHazard", "negativity");
        // The same again, for any number of threads.
        String page = Files.readString(folder.resolve("out/fit.md"));
        assertThat(fit("--threads", "1", "--quiet").exitCode).isZero();
        assertThat(folder.resolve("out/fit.md")).hasContent(page);
        assertThat(folder.resolve("out/draws.csv")).content().isEqualTo(String.join("\n", draws) + "\n");
    }

    /** Few looks at numbers that jump as nothing in the market does, and a test of more money. */
    @Test
    void whatDoesNotFitIsSaidAndExperimentsStandBesideTheSeries() throws IOException {
        write("shop.csv", "week,members\n2,112\n4,60\n6,101\n8,50\n10,94\n12,45\n14,88\n16,40\n");
        write(
                "fit.yaml",
                FIT
                        + "experiments: [{name: more money, indicator: joins, from: '5', until: '8', found: 0.3, error: 0.2,\n"
                        + "  set: ['platforms[0].budget.weekly*=2']}]\n");
        Console done = fit("--quiet");
        assertThat(done.exitCode).as(done.err()).isZero();
        assertThat(done.out()).contains("The draws are few", "members cannot be reproduced");
        assertThat(folder.resolve("out/fit.md")).content().contains("## Experiments", "| more money | 5 | 30% |");
    }

    @Test
    void dataThatNoMarketOfThePriorComesNearAreRefusedWithTheSeriesNamed() throws IOException {
        write("shop.csv", "week,members\n2,1\n4,1\n6,1\n");
        Console done = fit();
        assertThat(done.exitCode).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(done.err())
                .contains("next to no market of the prior comes near", "fit.yaml: members: 0 % of the prior");
    }
}
