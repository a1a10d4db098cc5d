package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Kept;

class KeptValuesTest {
    private static final double[][] VALUES = {{1.0 / 3, Double.NaN}, {-1e300, Double.POSITIVE_INFINITY}};

    @TempDir
    private Path folder;

    @Test
    void comesBackToTheLastDigit() {
        KeptValues kept = new KeptValues(new Kept(folder));
        kept.write("a", VALUES);
        assertThat(kept.read("a", 2)).contains(VALUES);
    }

    @Test
    void whatIsCutShortDoesNotCount() throws IOException {
        KeptValues kept = new KeptValues(new Kept(folder));
        kept.write("a", VALUES);
        String text = Files.readString(folder.resolve("a"));
        for (int length = 0; length < text.length() - 1; length++) {
            Files.writeString(folder.resolve("a"), text.substring(0, length));
            assertThat(kept.read("a", 2)).as("cut to %d", length).isEmpty();
        }
    }

    @Test
    void anotherNumberOfReplicationsDoesNotCount() {
        KeptValues kept = new KeptValues(new Kept(folder));
        kept.write("a", VALUES);
        assertThat(kept.read("a", 3)).isEmpty();
        assertThat(kept.read("b", 2)).isEmpty();
    }
}
