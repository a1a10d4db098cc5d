package org.madang.sim.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Tally.Field;

/** Blocks, bitmaps, lists, tallies, fading records. */
class ColumnsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 8191, 8192, 8193, 100_000})
    void blocksCutTheParticipantsOnce(int participants) {
        Blocks blocks = new Blocks(participants);
        int next = 0;
        for (int b = 0; b < blocks.count(); b++) {
            assertThat(blocks.start(b)).isEqualTo(next);
            assertThat(blocks.end(b)).isGreaterThan(next);
            assertThat(Blocks.of(next)).isEqualTo(b);
            next = blocks.end(b);
        }
        assertThat(next).isEqualTo(participants);
    }

    @Test
    void blocksDoNotShareWordsOfABitmap() {
        assertThat(Blocks.SIZE % 64).isZero();
    }

    @Test
    void listTakesThoseForWhomYesIsOne() {
        BlockList list = new BlockList(4);
        for (int i = 0; i < 4; i++) {
            list.addIf(0, i, i & 1);
        }
        assertThat(list.size(0)).isEqualTo(2);
        assertThat(list.get(0, 0)).isEqualTo(1);
        assertThat(list.get(0, 1)).isEqualTo(3);
    }

    @Test
    void hearingMakesTheUnawareAwareAndNobodyElse() {
        assertThat(Stage.atLeastAware(Stage.UNAWARE)).isEqualTo(Stage.AWARE);
        for (byte stage : new byte[] {Stage.AWARE, Stage.MEMBER, Stage.LAPSED}) {
            assertThat(Stage.atLeastAware(stage)).isEqualTo(stage);
        }
    }

    @Test
    void bitsAreASet() {
        Bits bits = new Bits(1000);
        TreeSet<Integer> plain = new TreeSet<>();
        for (int n = 0; n < 3000; n++) {
            int i = (int) (Draws.uniform(3, n) * 1000);
            if (Draws.uniform(4, n) < 0.5) {
                bits.set(i);
                plain.add(i);
            } else {
                bits.clear(i);
                plain.remove(i);
            }
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(bits.get(i)).as("participant %d", i).isEqualTo(plain.contains(i));
        }
        assertThat(java.util.Arrays.stream(bits.words()).map(Long::bitCount).sum())
                .isEqualTo(plain.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 200})
    void bitsInARangeAreThoseOfTheSetInIt(int to) {
        Bits bits = new Bits(200);
        for (int i = 0; i < 200; i += 3) {
            bits.set(i);
        }
        for (int from = 0; from < to; from++) {
            TreeSet<Integer> found = new TreeSet<>();
            for (int at = from >>> 6; at < to + 63 >>> 6; at++) {
                for (long left = bits.inRange(at, from, to); left != 0; left &= left - 1) {
                    found.add((at << 6) + Long.numberOfTrailingZeros(left));
                }
            }
            TreeSet<Integer> plain = new TreeSet<>();
            for (int i = from; i < to; i++) {
                if (bits.get(i)) {
                    plain.add(i);
                }
            }
            assertThat(found).as("from %d to %d", from, to).isEqualTo(plain);
        }
    }

    @Test
    void blockListKeepsBlocksApart() {
        BlockList list = new BlockList(Blocks.SIZE + 2);
        list.add(0, 5);
        list.add(1, Blocks.SIZE);
        list.add(1, Blocks.SIZE + 1);
        assertThat(list.blocks()).isEqualTo(2);
        assertThat(list.size(0)).isEqualTo(1);
        assertThat(list.get(1, 1)).isEqualTo(Blocks.SIZE + 1);
        list.clear(1);
        assertThat(list.size(1)).isZero();
        assertThat(list.get(0, 0)).isEqualTo(5);
    }

    @Test
    void tallySumsBlocksAndForgetsThemWhenTheWeekCloses() {
        Tally tally = new Tally(3);
        tally.add(0, Field.MATCHES, 2);
        tally.add(2, Field.MATCHES, 3);
        tally.add(1, Field.FIT, 0.5);
        assertThat(tally.sum(Field.MATCHES)).isEqualTo(5);
        assertThat(tally.total(Field.MATCHES)).as("not closed yet").isZero();
        tally.close();
        assertThat(tally.total(Field.MATCHES)).isEqualTo(5);
        assertThat(tally.total(Field.FIT)).isEqualTo(0.5);
        assertThat(tally.sum(Field.MATCHES)).isZero();
        tally.close();
        assertThat(tally.total(Field.MATCHES)).isZero();
    }

    @Test
    void recordFadesByThreePercentAWeek() {
        LocalRecord record = new LocalRecord(2);
        record.requests[1] = 100;
        record.matches[1] = 40;
        record.endWeek();
        assertThat(record.requests[1]).isZero();
        assertThat(record.requestsSeen[1]).isEqualTo(100);
        record.requests[1] = 10;
        record.endWeek();
        assertThat(record.requestsSeen[1]).isCloseTo(107, within(1e-9));
        assertThat(record.matchesSeen[1]).isCloseTo(38.8, within(1e-9));
        assertThat(record.requestsSeen[0]).isZero();
    }

    @Test
    void requestsGrowBeyondTheFirstArrays() {
        RequestBook book = new RequestBook(10);
        book.startBlock(0);
        for (int n = 0; n < 5000; n++) {
            book.make(0, n / 500, n % 500, 1);
        }
        book.layOut();
        book.gather(0);
        assertThat(book.count).isEqualTo(5000);
        assertThat(book.firstFrom(3)).isEqualTo(1500);
        assertThat(book.firstFrom(10)).isEqualTo(5000);
        assertThat(book.provider[4999]).isEqualTo(RequestBook.NONE);
        assertThat(book.platform[17]).isZero();
        book.match(7, 2, 0, 0.5);
        book.match(9, 2, 0, 0.6);
        assertThat(book.firstOfProvider[2]).isEqualTo(9);
        assertThat(book.nextOfProvider[9]).isEqualTo(7);
        assertThat(book.nextOfProvider[7]).isEqualTo(RequestBook.NONE);
    }
}
