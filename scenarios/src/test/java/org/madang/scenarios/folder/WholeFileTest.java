package org.madang.scenarios.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesAnEarlierFile() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        WholeFile.write(file, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(file).hasContent("new");
    }

    @Test
    void whatBreaksOffLeavesTheEarlierFileAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " could not be written: No space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.madang*");
    }
}
