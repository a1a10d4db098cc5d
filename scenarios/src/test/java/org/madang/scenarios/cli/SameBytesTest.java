package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Sums;

/** All kinds of files, written under languages with digits of their own, in time zones far from each other. */
class SameBytesTest {
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu"),
            List.of("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=America/St_Johns"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-nu-thai", "-Duser.timezone=UTC"));

    @TempDir
    private Path folder;

    private Process start(Path in, List<String> place) throws IOException {
        Files.createDirectories(in);
        Files.writeString(
                in.resolve("market.yaml"),
                "name: small\nweeks: 14\nmarket: {participants: 300}\ncompare: {replications: {least: 2, most: 2}}\n");
        Files.writeString(in.resolve("study.yaml"), SmallStudy.TEXT);
        Files.writeString(in.resolve("claim.yaml"), """
                name: T1
                title: More money wins more members.
                source: somebody
                compares: a poor and a rich platform
                scenario: market.yaml
                runs: [{name: poor}, {name: rich, set: ['platforms[0].budget.weekly=500']}]
                effects: [{name: more members, value: 'rich.members - poor.members', above: 0}]
                """);
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.awt.headless=true",
                "-Dmadang.home=" + Path.of("..").toRealPath()));
        command.addAll(place);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EveryFormat.class.getName()));
        return new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(in.resolve("said.log").toFile())
                .start();
    }

    private static Map<String, String> sums(Path in) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (var all = Files.walk(in)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // The store is promised by its content, which the exports hold.
                if (!file.toString().endsWith(".duckdb")) {
                    sums.put(in.relativize(file).toString(), Sums.of(file));
                }
            }
        }
        return sums;
    }

    @Test
    void everyFormatIsTheSameInEveryLanguageAndZone() throws IOException, InterruptedException {
        Map<String, String> first = null;
        for (List<String> place : PLACES) {
            Path in = folder.resolve("place-" + PLACES.indexOf(place));
            Process process = start(in, place);
            assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(in.resolve("said.log"));
            assertThat(process.exitValue()).as(said).isZero();
            Map<String, String> sums = sums(in);
            for (String ending : List.of(
                    "csv", "json", "yaml", "md", "txt", "svg", "png", "gif", "pdf", "pptx", "html", "parquet", "log")) {
                assertThat(sums.keySet()).as(said).anyMatch(name -> name.endsWith("." + ending));
            }
            first = first == null ? sums : first;
            assertThat(sums).as("%s", place).isEqualTo(first);
        }
        assertThat(Files.readString(folder.resolve("place-0/brief.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .containsPattern("\\n\\d{10} \\d{5} n");
    }
}
