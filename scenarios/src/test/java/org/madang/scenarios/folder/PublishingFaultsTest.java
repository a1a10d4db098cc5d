package org.madang.scenarios.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.disk.Faults;
import org.madang.scenarios.disk.Faults.Killed;
import org.madang.scenarios.disk.FaultyProvider;

/** A kill between any two operations that change files, and a disk that is full from any of them on. */
class PublishingFaultsTest {
    private static final Map<String, String> OLD = Map.of("a.csv", "old a", "b.csv", "old b", "gone.csv", "old");
    private static final Map<String, String> NEW = Map.of("a.csv", "new a", "b.csv", "new b", "c.csv", "new c");

    @TempDir
    private Path real;

    /** Something that writes. */
    private interface Writing {
        void run(Path out) throws IOException;
    }

    private static void fill(NewFiles files, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> entry : new TreeMap<>(texts).entrySet()) {
            files.text(entry.getKey(), entry.getValue());
        }
    }

    private static void own(Path out, Map<String, String> texts, boolean overwrites) throws IOException {
        try (Folder folder = Folder.own(out, Kind.RUN, overwrites)) {
            folder.publish(files -> fill(files, texts));
        }
    }

    private static void report(Path out, String text) throws IOException {
        Folder.within(out, Kind.REPORT, false, Set.of("report.html", "deck.pptx"))
                .publish(files -> {
                    files.text("report.html", text);
                    files.text("deck.pptx", text);
                });
    }

    /** All files in a folder that anybody sees, with their texts. */
    private static Map<String, String> seen(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(folder)) {
            try (var all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    if (!file.getFileName().toString().startsWith(".")) {
                        texts.put(file.getFileName().toString(), Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }

    private static Map<String, String> with(Map<String, String> some, String name, String text) {
        Map<String, String> all = new TreeMap<>(some);
        all.put(name, text);
        return all;
    }

    private void assertNothingIsLeft() throws IOException {
        try (var all = Files.walk(real)) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .noneMatch(name -> name.matches("\\.madang-.*|\\..*\\.(lock|part.*)|\\.madang\\.lock"));
        }
    }

    /** Does it killed at each operation in turn; then somebody reads, then the same command is given again. */
    private int killEverywhere(Writing before, Writing killed, Map<String, String> early, Map<String, String> late)
            throws IOException {
        for (int n = 1; ; n++) {
            Path out = real.resolve("kill-" + n).resolve("out");
            Files.createDirectories(out.getParent());
            before.run(out);
            Faults.arm(Faults.Kind.KILL, n);
            boolean isKilled = false;
            try {
                killed.run(FaultyProvider.of(out));
            } catch (Killed e) {
                isKilled = true;
            } finally {
                Faults.disarm();
            }
            Folder.finishInterrupted(out);
            assertThat(seen(out)).as("killed at operation %d, then read", n).isIn(early, late);
            killed.run(out);
            assertThat(seen(out))
                    .as("killed at operation %d, then run again", n)
                    .isEqualTo(late);
            assertNothingIsLeft();
            if (!isKilled) {
                return n - 1;
            }
        }
    }

    private void fillEverywhere(Writing before, Writing failing, Map<String, String> early) throws IOException {
        for (int n = 1; ; n++) {
            Path out = real.resolve("full-" + n).resolve("out");
            Files.createDirectories(out.getParent());
            before.run(out);
            Faults.arm(Faults.Kind.FULL, n);
            boolean fails = false;
            try {
                failing.run(FaultyProvider.of(out));
            } catch (IOException | UncheckedIOException e) {
                assertThat(e).hasMessageContaining("No space left on device").hasMessageContaining("out");
                fails = true;
            } finally {
                Faults.disarm();
            }
            if (!fails) {
                return;
            }
            assertThat(seen(out)).as("full from operation %d on", n).isEqualTo(early);
            assertNothingIsLeft();
        }
    }

    @Test
    void killedRunIntoANewFolder() throws IOException {
        int operations = killEverywhere(out -> {}, out -> own(out, NEW, false), Map.of(), NEW);
        assertThat(operations).isGreaterThan(10);
    }

    @Test
    void killedRunInThePlaceOfOldResults() throws IOException {
        Writing before = out -> {
            own(out, OLD, false);
            Files.writeString(out.resolve("notes.md"), "mine");
        };
        int operations = killEverywhere(
                before, out -> own(out, NEW, false), with(OLD, "notes.md", "mine"), with(NEW, "notes.md", "mine"));
        assertThat(operations).isGreaterThan(15);
    }

    @Test
    void killedRunThatOverwrites() throws IOException {
        Writing before = out -> {
            own(out, OLD, false);
            Files.writeString(out.resolve("a.csv"), "edited");
        };
        killEverywhere(before, out -> own(out, NEW, true), with(OLD, "a.csv", "edited"), NEW);
    }

    @Test
    void killedReport() throws IOException {
        Writing before = out -> {
            own(out, OLD, false);
            report(out, "one");
        };
        Map<String, String> early = with(with(OLD, "report.html", "one"), "deck.pptx", "one");
        Map<String, String> late = with(with(OLD, "report.html", "two"), "deck.pptx", "two");
        killEverywhere(before, out -> report(out, "two"), early, late);
    }

    @Test
    void fullDiskLeavesWhatWasThere() throws IOException {
        fillEverywhere(out -> {}, out -> own(out, NEW, false), Map.of());
        fillEverywhere(out -> own(out, OLD, false), out -> own(out, NEW, false), OLD);
        fillEverywhere(out -> own(out, OLD, false), out -> report(out, "two"), OLD);
    }

    /** Files that something holds stay; the results are there, and a later command tidies up. */
    @Test
    void whatCannotBeDeletedDoesNoHarm() throws IOException {
        for (int n = 1; ; n++) {
            Path out = real.resolve("held-" + n).resolve("out");
            Files.createDirectories(out.getParent());
            own(out, OLD, false);
            Faults.arm(Faults.Kind.HELD, n);
            int operations;
            try {
                own(FaultyProvider.of(out), NEW, false);
                report(FaultyProvider.of(out), "two");
            } finally {
                operations = Faults.disarm();
            }
            Map<String, String> there = with(with(NEW, "report.html", "two"), "deck.pptx", "two");
            assertThat(seen(out)).as("held from operation %d on", n).isIn(there, with(there, "gone.csv", "old"));
            own(out, NEW, false);
            assertThat(seen(out)).as("held from %d on, then run again", n).containsAllEntriesOf(NEW);
            assertNothingIsLeft();
            if (n > operations) {
                return;
            }
        }
    }

    @Test
    void keptWorkIsWholeOrAbsent() throws IOException {
        for (int n = 1; n < 12; n++) {
            Path out = real.resolve("kept-" + n);
            Faults.arm(Faults.Kind.KILL, n);
            try {
                new Kept(FaultyProvider.of(out)).write("replication-1", o -> o.write(new byte[50_000]));
            } catch (Killed e) {
                // Now look what is there.
            } finally {
                Faults.disarm();
            }
            Kept kept = new Kept(out);
            if (kept.holds("replication-1")) {
                assertThat(kept.file("replication-1")).hasBinaryContent(new byte[50_000]);
            }
        }
        Path victim = Files.createDirectory(real.resolve("victim"));
        Path link = Files.createSymbolicLink(real.resolve("link"), victim);
        assertThatThrownBy(() -> new Kept(link).write("replication-1", o -> {})).hasMessageContaining("is a link");
        assertThat(victim).isEmptyDirectory();
    }
}
