package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.KeptPieces;

/** What was done before a kill is not done again, and nothing that is not whole is taken for it. */
class JournalTest {
    private static final double[] NUMBERS = {1.0 / 3, Double.NaN, -0.0, 1e300};

    @TempDir
    private Path folder;

    private Journal journal() {
        return Journal.in(new Kept(folder.resolve("kept")));
    }

    private Path file() {
        return folder.resolve("kept/journal");
    }

    @Test
    void numbersComeBackBitByBit() {
        Journal first = journal();
        first.keep("a", NUMBERS);
        first.keep("none");
        for (Journal journal : List.of(first, journal())) {
            assertThat(journal.numbers("a")).hasValueSatisfying(n -> assertThat(n)
                    .usingElementComparator(
                            (x, y) -> Long.compare(Double.doubleToRawLongBits(x), Double.doubleToRawLongBits(y)))
                    .containsExactly(NUMBERS));
            assertThat(journal.numbers("none")).contains(new double[0]);
            assertThat(journal.numbers("b")).isEmpty();
        }
    }

    @Test
    void whatDependsOnOtherThingsIsAnother() {
        journal().of("version 1").keep("a", 1);
        assertThat(journal().of("version 1").numbers("a")).contains(new double[] {1});
        assertThat(journal().of("version 2").numbers("a")).isEmpty();
        assertThat(journal().numbers("a")).isEmpty();
    }

    @Test
    void theLaterOfTwoCounts() {
        journal().keep("a", 1);
        journal().keep("a", 2);
        assertThat(journal().numbers("a")).contains(new double[] {2});
    }

    @Test
    void isMadeOnce() {
        assertThat(journal().numbers("a", NUMBERS::clone)).containsExactly(NUMBERS);
        assertThat(journal().numbers("a", () -> new double[] {7})).containsExactly(NUMBERS);
    }

    /** Wherever a kill cuts the file: what is whole is there, what is not is made again, and then all is there. */
    @Test
    void whatIsCutShortDoesNotCount() throws IOException {
        Journal whole = journal();
        whole.keep("a", 1, 2);
        whole.keep("b", 3, 4, 5);
        byte[] bytes = Files.readAllBytes(file());
        int second = KeptPieces.places(file()).get(1) - Integer.BYTES - 16;
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            Journal cut = journal();
            assertThat(cut.numbers("a").isPresent()).as("cut to %d", length).isEqualTo(length >= second);
            assertThat(cut.numbers("b")).as("cut to %d", length).isEmpty();
            assertThat(Files.size(file())).as("reading changes nothing").isEqualTo(length);
            cut.keep("b", 6);
            cut.keep("c", 7);
            assertThat(journal().numbers("a").isPresent()).isEqualTo(length >= second);
            assertThat(journal().numbers("b")).contains(new double[] {6});
            assertThat(journal().numbers("c")).contains(new double[] {7});
        }
    }

    @Test
    void aDamagedPieceIsPassedOverAndTheOthersAreThere() throws IOException {
        Journal whole = journal();
        whole.keep("a", 1);
        whole.keep("b", 2);
        whole.keep("c", 3);
        byte[] bytes = Files.readAllBytes(file());
        bytes[KeptPieces.places(file()).get(1)] ^= 1;
        Files.write(file(), bytes);
        assertThat(journal().numbers("a")).contains(new double[] {1});
        assertThat(journal().numbers("b")).isEmpty();
        assertThat(journal().numbers("c")).contains(new double[] {3});
    }

    /** The length of a piece may be what is damaged: it asks for no more memory than the file has bytes. */
    @Test
    void aDamagedLengthEndsWhatIsThere() throws IOException {
        Journal whole = journal();
        whole.keep("a", 1);
        whole.keep("b", 2);
        for (int wrong : new int[] {0x7f, 0xff}) {
            byte[] bytes = Files.readAllBytes(file());
            bytes[KeptPieces.places(file()).get(1) - Integer.BYTES] = (byte) wrong;
            Files.write(file(), bytes);
            Journal found = journal();
            assertThat(found.numbers("a")).contains(new double[] {1});
            assertThat(found.numbers("b")).isEmpty();
            found.keep("b", 2);
            assertThat(journal().numbers("b")).contains(new double[] {2});
        }
    }

    @Test
    void aFileOfAnotherFormatIsNotRead() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "madang pieces 2\n" + "x".repeat(100));
        assertThat(journal().numbers("a")).isEmpty();
        journal().keep("a", NUMBERS);
        assertThat(journal().numbers("a")).contains(NUMBERS);
    }

    @Test
    void aJournalThatKeepsNothingKeepsNothing() {
        Journal.NONE.keep("a", 1);
        assertThat(Journal.NONE.of("words").numbers("a")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaid() throws IOException {
        Files.writeString(folder.resolve("kept"), "a file where the folder should be");
        assertThatThrownBy(() -> journal().keep("a", 1))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot keep finished work in " + folder.resolve("kept"));
    }
}
