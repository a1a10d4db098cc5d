package org.madang.scenarios.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.file.BadInputException;

/** Two runs into one folder. */
class LockTest {
    @TempDir
    private Path folder;

    private static void nothing(NewFiles files) {}

    private Folder own(String name) {
        return Folder.own(folder.resolve(name), Kind.RUN, false);
    }

    @Test
    void secondRunIsToldAndTouchesNothing() throws IOException {
        Folder first = own("out");
        assertThatThrownBy(() -> own("out"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(folder.resolve("out").toString())
                .hasMessageContaining(
                        "another run (process " + ProcessHandle.current().pid() + ")")
                .hasMessageContaining("--out");
        first.publish(files -> files.text("table.csv", "a"));
        first.close();
        assertThat(folder.resolve("out/table.csv")).hasContent("a");
        own("out").close();
        assertThat(folder.resolve("out/table.csv")).hasContent("a");
    }

    @Test
    void nothingIsLeftBeside() {
        own("out").close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void lockOfAProcessThatDiedIsNone() throws IOException {
        Files.writeString(folder.resolve(".out.lock"), "999999999");
        own("out").close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherFoldersAreFree() {
        Folder first = own("a");
        Folder second = own("b");
        first.close();
        second.close();
    }

    @Test
    void whatSomebodyElsePutInThePlaceOfALockStays() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve(".out.lock"), victim);
        assertThatThrownBy(() -> own("out")).hasMessageContaining(".out.lock").hasMessageContaining("move it away");
        Files.delete(folder.resolve(".out.lock"));
        Files.writeString(folder.resolve(".out.lock"), "my list of locks");
        assertThatThrownBy(() -> own("out")).hasMessageContaining("move it away");
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve(".out.lock")).hasContent("my list of locks");
        Files.createDirectory(folder.resolve("guest"));
        Files.createSymbolicLink(folder.resolve("guest/.madang.lock"), victim);
        Folder guest = Folder.within(folder.resolve("guest"), Kind.CHART, false, Set.of());
        assertThatThrownBy(() -> guest.publish(LockTest::nothing)).hasMessageContaining("move it away");
        assertThat(victim).hasContent("precious");
    }
}
