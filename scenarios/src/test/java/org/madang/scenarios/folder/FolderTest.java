package org.madang.scenarios.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.folder.Folder.Published;

/** What may be replaced, and what never is. */
class FolderTest {
    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Published run(Kind kind, boolean overwrites, String... files) throws IOException {
        try (Folder own = Folder.own(out(), kind, overwrites)) {
            return own.publish(stage -> {
                for (String file : files) {
                    stage.text(file, file);
                }
            });
        }
    }

    private Published add(Kind kind, boolean overwrites, String name, String text) throws IOException {
        return Folder.within(out(), kind, overwrites, Set.of(name)).publish(stage -> stage.text(name, text));
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(out())) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void secondRunReplacesItsOwnFilesOnly() throws IOException {
        run(Kind.RUN, false, "a.csv", "old.png");
        Files.writeString(out().resolve("notes.md"), "mine");
        Files.createDirectory(out().resolve("pictures"));
        Published published = run(Kind.RUN, false, "a.csv", "b.csv");
        assertThat(names()).containsExactly(".madang.json", "a.csv", "b.csv", "notes.md", "pictures");
        assertThat(published.left()).containsExactly("notes.md", "pictures");
        assertThat(folder).isDirectoryNotContaining("glob:**/.out*");
    }

    @Test
    void changedFileRefusesBeforeTheWork() throws IOException {
        run(Kind.RUN, false, "a.csv", "deck.csv");
        Files.writeString(out().resolve("a.csv"), "edited by hand");
        assertThatThrownBy(() -> Folder.own(out(), Kind.RUN, false))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("a.csv has been changed since madang run wrote it")
                .hasMessageContaining("--overwrite");
        assertThat(out().resolve("a.csv")).hasContent("edited by hand");
        run(Kind.RUN, true, "a.csv");
        assertThat(out().resolve("a.csv")).hasContent("a.csv");
        assertThat(names()).containsExactly(".madang.json", "a.csv");
    }

    @Test
    void fileThatComesInTheWayWhileWorkingIsKeptBeside() throws IOException {
        run(Kind.RUN, false, "a.csv");
        try (Folder own = Folder.own(out(), Kind.RUN, false)) {
            Files.writeString(out().resolve("a.csv"), "edited in the night");
            Files.writeString(out().resolve("b.csv"), "mine");
            Published published = own.publish(stage -> {
                stage.text("a.csv", "new");
                stage.text("b.csv", "new");
            });
            assertThat(published.kept()).containsExactly("a.kept-1.csv", "b.kept-1.csv");
        }
        assertThat(out().resolve("a.kept-1.csv")).hasContent("edited in the night");
        assertThat(out().resolve("b.kept-1.csv")).hasContent("mine");
        assertThat(out().resolve("a.csv")).hasContent("new");
    }

    @Test
    void foldersOfOtherKindsAndOtherPeopleAreRefused() throws IOException {
        run(Kind.CLAIMS, false, "claims.md");
        assertThatThrownBy(() -> run(Kind.RUN, true, "a.csv"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("holds the results of madang claims");
        assertThat(names()).containsExactly(".madang.json", "claims.md");
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.writeString(site.resolve("manifest.json"), "{\"name\": \"app\", \"icons\": []}");
        Files.writeString(site.resolve("index.html"), "hello");
        for (Kind kind : List.of(Kind.RUN, Kind.OPTIMUM, Kind.CLAIMS, Kind.ANALYSIS)) {
            assertThatThrownBy(() -> Folder.own(site, kind, true))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("holds no results of madang " + kind.command());
        }
        assertThat(site.resolve("index.html")).hasContent("hello");
    }

    @Test
    void commandsThatAddFilesReplaceTheirOwn() throws IOException {
        run(Kind.RUN, false, "a.csv");
        add(Kind.REPORT, false, "report.html", "one");
        add(Kind.REPORT, false, "report.html", "two");
        assertThat(out().resolve("report.html")).hasContent("two");
        assertThat(run(Kind.RUN, false, "a.csv").left()).containsExactly("report.html");
        Files.writeString(out().resolve("report.html"), "edited");
        assertThatThrownBy(() -> add(Kind.REPORT, false, "report.html", "three"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("report.html has been changed since madang report wrote it");
        assertThatThrownBy(() -> add(Kind.CHART, false, "a.csv", "x"))
                .hasMessageContaining("a.csv is there already and not from madang chart");
        assertThat(out().resolve("report.html")).hasContent("edited");
        add(Kind.REPORT, true, "report.html", "four");
        assertThat(out().resolve("report.html")).hasContent("four");
    }

    @Test
    void linksAreNeverWrittenThrough() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        run(Kind.RUN, false, "a.csv");
        Files.createSymbolicLink(out().resolve("report.html"), victim);
        assertThatThrownBy(() -> add(Kind.REPORT, false, "report.html", "x")).isInstanceOf(BadInputException.class);
        add(Kind.REPORT, true, "report.html", "x");
        assertThat(victim).hasContent("precious");
        assertThat(Files.isSymbolicLink(out().resolve("report.html"))).isFalse();
        Files.delete(out().resolve("a.csv"));
        Files.createSymbolicLink(out().resolve("a.csv"), victim);
        assertThatThrownBy(() -> Folder.own(out(), Kind.RUN, false)).hasMessageContaining("a.csv has been changed");
        assertThat(victim).hasContent("precious");
    }

    @Test
    void markOfSomebodyElseReachesNothingOutside() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "precious");
        run(Kind.RUN, false, "a.csv");
        Files.writeString(
                out().resolve(".madang.json"),
                "{\"format\": 1, \"kind\": \"run\", \"files\": {\"../victim.txt\": {\"by\": \"run\", \"sha256\": \""
                        + Sums.of(victim) + "\"}}}");
        Files.delete(out().resolve("a.csv"));
        run(Kind.RUN, false, "b.csv");
        assertThat(victim).hasContent("precious");
    }

    @Test
    void failureLeavesWhatWasThere() throws IOException {
        run(Kind.RUN, false, "a.csv");
        try (Folder own = Folder.own(out(), Kind.RUN, false)) {
            assertThatThrownBy(() -> own.publish(stage -> {
                        stage.text("a.csv", "new");
                        stage.write("b.csv", o -> {
                            throw new IOException("No space left on device");
                        });
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage(out().resolve("b.csv") + " could not be written: No space left on device");
        }
        assertThat(names()).containsExactly(".madang.json", "a.csv");
        assertThat(out().resolve("a.csv")).hasContent("a.csv");
    }

    @Test
    void namesThatOnlySomeDisksTellApartAreRefused() throws IOException {
        try (Folder own = Folder.own(out(), Kind.RUN, false)) {
            assertThatThrownBy(() -> own.publish(stage -> {
                        stage.text("money-Side.png", "1");
                        stage.text("money-sIDE.png", "2");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void placesThatCannotBeWrittenAreRefusedBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        for (Path bad : List.of(
                Path.of(""), file, file.resolve("x"), dangling, loop, folder.resolve("x".repeat(231)), Path.of("/"))) {
            assertThatThrownBy(() -> Folder.own(bad, Kind.RUN, true))
                    .as("%s", bad)
                    .isInstanceOf(BadInputException.class)
                    .hasMessageMatching("(?s).{20,}");
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void resultsOfEarlierVersionsAreRecognised() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("a.csv"), "old");
        Files.writeString(out().resolve("mine.md"), "mine");
        Files.writeString(
                out().resolve("manifest.json"),
                "{\"format\": 3, \"command\": \"./madang run x.yaml\", \"sha256\": {\"a.csv\": \""
                        + Sums.of(out().resolve("a.csv")) + "\"}}");
        Published published = run(Kind.RUN, false, "a.csv", "manifest.json");
        assertThat(published.left()).containsExactly("mine.md");
        assertThat(published.kept()).isEmpty();
        assertThat(out().resolve("a.csv")).hasContent("a.csv");
    }
}
