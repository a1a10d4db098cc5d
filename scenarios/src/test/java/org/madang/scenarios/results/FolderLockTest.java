package org.madang.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.file.BadInputException;

/** Two runs into one folder. */
class FolderLockTest {
    @TempDir
    private Path folder;

    @Test
    void secondRunIsToldAndTouchesNothing() throws IOException {
        Path out = folder.resolve("out");
        ResultsFolder first = ResultsFolder.prepare(out);
        Files.writeString(first.file(ResultsFolder.MANIFEST), "{}");
        assertThatThrownBy(() -> ResultsFolder.prepare(out))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(out.toString())
                .hasMessageContaining(
                        "another run (process " + ProcessHandle.current().pid() + ")")
                .hasMessageContaining("--out");
        first.publish();
        assertThat(out.resolve(ResultsFolder.MANIFEST)).hasContent("{}");
        ResultsFolder.prepare(out).abandon();
        assertThat(out.resolve(ResultsFolder.MANIFEST)).hasContent("{}");
    }

    @Test
    void nothingIsLeftBeside() throws IOException {
        ResultsFolder.prepare(folder.resolve("out")).abandon();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void lockOfAProcessThatDiedIsNone() throws IOException {
        Files.writeString(folder.resolve(".out.lock"), "999999999");
        ResultsFolder.prepare(folder.resolve("out")).abandon();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void otherFoldersAreFree() {
        ResultsFolder first = ResultsFolder.prepare(folder.resolve("a"));
        ResultsFolder second = ResultsFolder.prepare(folder.resolve("b"));
        first.abandon();
        second.abandon();
    }
}
