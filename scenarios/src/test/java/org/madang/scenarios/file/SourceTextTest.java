package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    @TempDir
    Path folder;

    @Test
    void readsAFileWithByteOrderMark() throws IOException {
        Path file = write("mark.yaml", "\uFEFFweeks: 3".getBytes(StandardCharsets.UTF_8));
        assertThat(Demo.reader().read(file).value().weeks()).isEqualTo(3);
    }

    @Test
    void namesTheNeighbourOfAMissingFile() throws IOException {
        Path there = write("home-sharing.yaml", new byte[0]);
        refuses(folder.resolve("home-sharin.yml"), "there is no such file; did you mean '" + there + "'?");
        refuses(folder.resolve("home-sharing"), "there is no such file; did you mean '" + there + "'?");
        refuses(folder.resolve("zzz"), "there is no such file");
        refuses(
                folder.resolve("no/zzz"),
                "there is no such file; there is no directory " + folder.resolve("no") + " either");
    }

    @Test
    void refusesWhatIsNoFile() {
        refuses(folder, "is a directory; name a file in it");
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
        refuses(Path.of("/dev/zero"), "is not an ordinary file");
    }

    @Test
    void refusesAHugeFileAtOnce() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertTimeout(
                Duration.ofSeconds(1),
                () -> refuses(file, "has 1,073,741,824 bytes; a scenario file has at most 8,388,608"));
    }

    @Test
    void aFullSizeFileIsAnsweredSoon() throws IOException {
        Path file = write("full.yaml", ("looks:\n" + "- 1\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        assertTimeout(Duration.ofSeconds(5), () -> assertThatThrownBy(
                        () -> Demo.reader().read(file))
                .hasMessageContaining("holds more than 100000 values"));
    }

    @Test
    void anEndlessLineIsAnsweredSoon() throws IOException {
        Path file = write("line.yaml", ("weeks: 3\nname: " + "a".repeat(8_000_000)).getBytes(StandardCharsets.UTF_8));
        assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(
                        () -> Demo.reader().read(file))
                .hasMessage(file + ":2:1: this line has more than 100000 characters"));
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Path file = write("latin.yaml", "weeks: 3\nname: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Demo.reader().read(file))
                .hasMessage(file + ":2:10: is not UTF-8 text; save the file as UTF-8");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        Path file = write("secret.yaml", new byte[0]);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        refuses(file, "may not be read; look at the permissions of the file");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refuses(Path file, String answer) {
        assertThatThrownBy(() -> Demo.reader().read(file))
                .isInstanceOf(BadInputException.class)
                .hasMessage(file + ": " + answer);
    }
}
