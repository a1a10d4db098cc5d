package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read from a network file is said by every command and kept with the results. */
class NetworkFilesTest {
    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = folder.resolve("friends.yaml");
        Files.writeString(scenario, """
                name: friends
                weeks: 6
                market: {localities: {count: 1}}
                network: {kind: edge-list, file: ties.csv}
                compare: {replications: {least: 2, most: 2}}
                """);
        ties("source,target,weight\na,a,1\na,b,1\nb,c,0.5\nc,b,0.25\n");
    }

    private void ties(String text) throws IOException {
        Files.writeString(folder.resolve("ties.csv"), text);
    }

    private Console run(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(
                new String[] {"run", scenario.toString(), "--no-charts", "--out=" + folder.resolve("out")},
                0,
                args,
                0,
                4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Console.run(args);
    }

    @Test
    void isSaidByCheckRunAndResults() throws IOException {
        String said = "3 people, 2 undirected ties, weights 0.25 to 1, the first line was taken for the names of the"
                + " columns, 1 loop dropped, 1 double merged (1 with another weight: that of the first counts)";
        assertThat(Console.run("check", scenario.toString()).out())
                .contains("ties.csv is a list")
                .contains(said);
        Console console = run();
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.err()).contains(said);
        assertThat(Files.readString(folder.resolve("out/summary.md"))).contains(said);
        JsonNode read = new ObjectMapper()
                .readTree(folder.resolve("out/summary.json").toFile())
                .at("/networks/0");
        assertThat(read.path("people").asInt()).isEqualTo(3);
        assertThat(read.path("doubles").asInt()).isEqualTo(1);
        assertThat(read.path("directed").asBoolean()).isFalse();
    }

    @Test
    void isOnThePageInBothLanguages() throws IOException {
        run();
        assertThat(page("en")).contains("3 people, 2 undirected ties");
        assertThat(page("ko")).contains("사람 3명, 방향이 없는 관계 2개");
    }

    private String page(String language) throws IOException {
        Path target = folder.resolve(language);
        Console console = Console.run(
                "report", folder.resolve("out").toString(), "--format=html", "--lang=" + language, "--out=" + target);
        assertThat(console.exitCode).as(console.err()).isZero();
        return Files.readString(target.resolve("report.html"));
    }

    @Test
    void effectiveInputsSayWhatTheFileSaid() throws IOException {
        ties("Source,Target,Type\na,b,Directed\nb,c,Directed\n");
        run();
        assertThat(Files.readString(folder.resolve("out/scenario.yaml")))
                .contains("directed: true")
                .contains("participants: 3");
    }

    @Test
    void contradictionIsRefusedBeforeAnythingRuns() throws IOException {
        ties("Source,Target,Type\na,b,Directed\nb,c,Directed\n");
        Console console = run("--set", "network.directed=false");
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err()).contains("ties.csv:2:1:").contains("network.directed: false");
    }

    /** Times as weights would be messages without number. */
    @Test
    void timesAreNoWeights() throws IOException {
        ties("a b 1082040961\nb c 1082040962\n");
        Console console = run();
        assertThat(console.exitCode).isEqualTo(2);
        assertThat(console.err())
                .contains("ties.csv:1:5:")
                .contains("at most 100")
                .contains("times");
    }

    /** An alternative with another network file has that file's network. */
    @Test
    void alternativesReadTheirOwnFile() throws IOException {
        Files.writeString(folder.resolve("more.txt"), "1 2\n2 3\n3 4\n4 1\n");
        Files.writeString(scenario, """
                name: friends
                weeks: 6
                market: {localities: {count: 1}}
                network: {kind: edge-list, file: ties.csv}
                compare:
                  between: alternatives
                  alternatives:
                    - {name: few}
                    - {name: many, set: ["network.file=more.txt"]}
                """);
        Console console = Console.run("check", scenario.toString());
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out())
                .contains("ties.csv is a list separated by commas: 3 people")
                .contains("more.txt is a list separated by blanks: 4 people");
    }
}
