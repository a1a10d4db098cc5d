package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map end to end, small. */
class MapCommandTest {
    @TempDir
    private Path folder;

    /** As the launcher sets it: facts are found by name from there. */
    @BeforeAll
    static void home() {
        System.setProperty("madang.home", "..");
    }

    @AfterAll
    static void noHome() {
        System.clearProperty("madang.home");
    }

    private Console map(String name, String... more) {
        List<String> args = new ArrayList<>(List.of("map", "library/home-sharing.yaml", "--participants", "300"));
        args.addAll(List.of("--points", "8", "--replications", "6", "--weeks", "40", "--quiet"));
        args.addAll(List.of("--out", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        return Console.run(args.toArray(String[]::new));
    }

    @Test
    void writesTheMapTheSameForAnyNumberOfThreads() throws IOException {
        Console one = map("one", "--threads", "1");
        assertThat(one.exitCode).as(one.err()).isZero();
        assertThat(one.out()).contains("In this market one per cent more media", "Of the published ranges");
        Console two = map("two", "--threads", "3");
        for (String file : List.of("map.md", "map.svg", "map.csv", "points.csv", "map.json", "manifest.json")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        assertThat(two.out().replace("/two", "/one")).isEqualTo(one.out());
        assertThat(Files.readAllLines(folder.resolve("one/points.csv"))).hasSize(9);
        assertThat(folder.resolve(".one.unfinished")).doesNotExist();
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("one/map.json").toFile());
        assertThat(json.at("/published/mediaElasticity/high").asDouble()).isEqualTo(0.3);
        assertThat(json.at("/here/lead/mean").isNumber()).isTrue();
    }

    /** Markets that agree with somebody's data: here they differ in what media bring. */
    @Test
    void showsWhereOnesOwnMarketStands() throws IOException {
        Path fit = Files.createDirectories(folder.resolve("fit"));
        Files.writeString(fit.resolve("fit.yaml"), """
                name: ours
                scenario: market.yaml
                set: [discountRate=0.2]
                series: [{file: ours.csv, dates: week, columns: [{column: members, indicator: members}]}]
                unknown: [{name: contact, path: 'platforms[0].costs.perContact', prior: lognormal, low: 0.2, high: 20}]
                """);
        StringBuilder draws = new StringBuilder("draw,weight,contact,command\n");
        for (int n = 0; n < 8; n++) {
            draws.append(n + 1).append(",1,").append((0.5 + 0.4 * n)).append(",\n");
        }
        Files.writeString(fit.resolve("draws.csv"), draws);
        Console one = map("one", "--worlds", fit.toString(), "--markets", "8", "--threads", "1");
        assertThat(one.exitCode).as(one.err()).isZero();
        assertThat(one.out()).contains("Of 8 markets that fit the data", "Retention-first is ahead in");
        assertThat(map("two", "--worlds", fit.toString(), "--markets", "8", "--threads", "3").exitCode)
                .isZero();
        for (String file : List.of("map.svg", "map.json", "fitted.csv")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        // Dearer contacts bring less of everything: media elasticities spread, and the cloud is as wide as they.
        List<Double> media = Files.readAllLines(folder.resolve("one/fitted.csv")).stream()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",")[1]))
                .toList();
        assertThat(media).hasSize(8);
        Console few = map("few", "--worlds", fit.toString(), "--markets", "7");
        assertThat(few.err()).contains("--markets must be a whole number from 8 on, found 7");
        Console none = map("none", "--worlds", folder.toString());
        assertThat(none.exitCode).isEqualTo(2);
        assertThat(none.err()).contains("is not the folder of a fit");
        assertThat(map("korean", "--worlds", fit.toString(), "--markets", "8", "--lang", "ko")
                        .out())
                .contains("데이터와 맞는 시장 8곳");
        Files.writeString(fit.resolve("draws.csv"), draws.append("9,1,-1,\n"));
        assertThat(map("wrong", "--worlds", fit.toString(), "--markets", "9").err())
                .contains("draws.csv:10:1: platforms[0].costs.perContact: found -1, expected")
                .doesNotContain("--set");
        Files.writeString(
                fit.resolve("fit.yaml"),
                Files.readString(fit.resolve("fit.yaml")).replace("discountRate=0.2", "discountRate=-1"));
        assertThat(map("wrong", "--worlds", fit.toString()).err())
                .contains("fit.yaml:3:", "discountRate: found -1, expected");
    }

    @Test
    void saysItInKorean() {
        Console console = map("korean", "--lang", "ko");
        assertThat(console.exitCode).as(console.err()).isZero();
        assertThat(console.out()).contains("이 시장에서는", "발표된 범위").doesNotContain("published");
    }

    /** One point is the market as {@code run} has it, so its lead is that of {@code run}. */
    @Test
    void theMarketsOwnLeadIsThatOfARun() throws IOException {
        Path file = folder.resolve("two-sides.yaml");
        Files.writeString(file, "compare: {strategies: [retention-first, acquisition-first]}\n");
        String[] small = {"--participants", "300", "--weeks", "40", "--replications", "6", "--quiet", "--json"};
        List<String> run = new ArrayList<>(List.of("run", file.toString(), "--no-charts", "--no-flips"));
        run.addAll(List.of(small));
        run.addAll(List.of("--out", folder.resolve("run").toString()));
        Console ran = Console.run(run.toArray(String[]::new));
        assertThat(ran.exitCode).as(ran.err()).isZero();
        List<String> map = new ArrayList<>(List.of("map", file.toString(), "--points", "8"));
        map.addAll(List.of(small));
        map.addAll(List.of("--out", folder.resolve("map").toString()));
        Console mapped = Console.run(map.toArray(String[]::new));
        assertThat(mapped.exitCode).as(mapped.err()).isZero();
        double lead =
                new ObjectMapper().readTree(mapped.out()).at("/here/lead/mean").asDouble();
        List<String> weekly = Files.readAllLines(folder.resolve("run/weekly.csv"));
        assertThat(lead)
                .isCloseTo(
                        last(weekly, "retention-first") - last(weekly, "acquisition-first"),
                        org.assertj.core.api.Assertions.within(1e-6 * Math.abs(lead) + 1e-6));
        isShownWithResultsOfItsMarket(file);
    }

    /** In the page and in the deck, as it was drawn; beside results of another market it is refused. */
    private void isShownWithResultsOfItsMarket(Path file) throws IOException {
        String map = folder.resolve("map").toString();
        byte[] picture = Files.readAllBytes(folder.resolve("map/map.png"));
        String title = new ObjectMapper()
                .readTree(folder.resolve("map/map.json").toFile())
                .path("title")
                .asText();
        Console shown = Console.run("report", folder.resolve("run").toString(), "--map", map);
        assertThat(shown.exitCode).as(shown.err()).isZero();
        assertThat(Files.readString(folder.resolve("run/report.html")))
                .contains("base64," + Base64.getEncoder().encodeToString(picture), "alt=\"" + title)
                .contains("In this market one per cent more media");
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(folder.resolve("run/deck.pptx")))) {
            assertThat(deck.getPictureData()).singleElement().satisfies(data -> assertThat(data.getData())
                    .isEqualTo(picture));
            assertThat(deck.getSlides()).anyMatch(slide -> title.equals(slide.getTitle()));
        }
        Console korean = Console.run("report", folder.resolve("run").toString(), "--map", map, "--lang", "ko");
        assertThat(korean.err()).contains("draw it with --lang ko too");
        String other = folder.resolve("other").toString();
        Console.run(
                "run",
                file.toString(),
                "--participants",
                "300",
                "--weeks",
                "30",
                "--replications",
                "2",
                "--quiet",
                "--no-charts",
                "--no-flips",
                "--set",
                "discountRate=0.3",
                "--out",
                other);
        Console refused = Console.run("report", other, "--map", map);
        assertThat(refused.exitCode).isEqualTo(2);
        assertThat(refused.err())
                .contains("is the map of another market than " + other, "weeks is 40 there, 30 here, and 1 key more");
        Console none = Console.run("report", other, "--map", other);
        assertThat(none.err()).contains("is not the folder of a map: it has no map.json");
    }

    private static double last(List<String> weekly, String side) {
        return weekly.stream()
                .map(line -> line.split(","))
                .filter(cells -> List.of(cells).contains(side) && List.of(cells).contains("netPresentValueWithRemains"))
                .filter(cells -> !cells[4].isEmpty())
                .mapToDouble(cells -> Double.parseDouble(cells[4]))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Test
    void refusesWhatCannotBeAMap() {
        Console few = Console.run("map", "library/home-sharing.yaml", "--replications", "3");
        assertThat(few.exitCode).isEqualTo(2);
        assertThat(few.err()).contains("--replications must be a whole number from 6 on, found 3");
        Console wrong = map("wrong", "--set", "discountRat=0.2");
        assertThat(wrong.exitCode).isEqualTo(2);
        assertThat(wrong.err()).contains("discountRat", "discountRate");
        Console study = Console.run("map", "studies/when-to-switch.yaml");
        assertThat(study.exitCode).isEqualTo(2);
        assertThat(study.err()).contains("is a study, not a scenario");
    }
}
