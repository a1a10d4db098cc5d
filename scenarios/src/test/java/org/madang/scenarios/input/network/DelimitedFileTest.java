package org.madang.scenarios.input.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.file.BadInputException;

/** Lists of ties as people and programs write them: no tie is lost, nobody is invented, what was taken for what is said. */
class DelimitedFileTest {
    @TempDir
    private Path folder;

    private NetworkFile read(String text) throws IOException {
        return NetworkFile.read(Files.writeString(folder.resolve("ties.txt"), text), "ties.txt", null, null, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "header-node_1.csv        | 0 1 2194 4257 747            | NAMES",
                "header-quoted.csv        | a b c                        | NAMES",
                "header-V1.csv            | a b c                        | NAMES",
                "triangle.txt             | 1 2 3                        | TIE",
                "path-of-three.txt        | 0 1 2                        | TIE",
                "one-tie.txt              | 0 1                          | TIE",
                "counts-with-isolates.txt | 0 1 2 3 4 5                  | COUNTS",
                "decimal-comma.csv        | a b c                        | NAMES",
                "gephi-4-columns.csv      | A B C                        | NAMES",
                "gephi-7-columns.csv      | A B C                        | NAMES",
                "quoted-semicolon.csv     | a b c d                      | TIE",
                "quoted-comma-inside.csv  | Kim, Mina Lee, Jun Park, Ara | NAMES",
                "names-with-blanks.csv    | Ara Park Jun Lee Mina Kim    | NAMES",
                "hashtag-names.csv        | #deal alice carol dan        | NAMES",
                "percent-names.csv        | %EB%B0%95 choi kim lee       | TIE",
                "pairs.txt.gz             | 1 2 3                        | TIE",
                "loops-and-doubles.csv    | 1 2 3                        | NAMES",
            })
    void peopleAreThoseOfTheFile(String file, String people, FirstLineMeaning firstLine) {
        NetworkFile read = Inputs.read("lists/" + file);
        assertThat(Inputs.people(read.edges())).isEqualTo(people);
        assertThat(read.reading().firstLine()).isEqualTo(firstLine);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "triangle.txt                    | 1-2 2-3 3-1",
                "one-tie.txt                     | 1-0",
                "counts-with-isolates.txt        | 0-1 1-2 2-0",
                "decimal-comma.csv               | a-b:0.5 b-c:0.25",
                "third-column-not-weight.csv     | a-b:0.5 b-c:0.25",
                "gephi-4-columns.csv             | A-B:0.5 A-C:0.66",
                "gephi-7-columns.csv             | A-B:0.5 A-C:0.66",
                "konect-bipartite.txt            | left:1-right:1 left:1-right:2 left:2-right:2 left:3-right:1",
                "matrix-market-pattern.mtx       | 2-1 3-2 4-3",
                "matrix-market-rectangular.mtx   | left:1-right:1:3.0 left:1-right:5:2.0 left:2-right:3:1.0 left:3-right:2:1.0",
            })
    void tiesAreThoseOfTheFile(String file, String ties) {
        assertThat(Inputs.ties(Inputs.read("lists/" + file).edges())).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource({"konect-bipartite.txt,5", "matrix-market-rectangular.mtx,8", "matrix-market-pattern.mtx,4"})
    void peopleOfTwoKindsAreKeptApart(String file, int people) {
        assertThat(Inputs.read("lists/" + file).edges().nodes()).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty-column.csv  | :1: | expected a name in column 2",
                "snap-temporal.txt | :1: | at most 100",
            })
    void isRefusedWithLineAndRemedy(String file, String place, String remedy) {
        assertThatThrownBy(() -> Inputs.read("lists/" + file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(file + place)
                .hasMessageContaining(remedy);
    }

    /** Chances are 0 or 1 but in both-ways: 2000 worlds, sd .46 at most, false alarms 1 in 10⁴. */
    @Test
    void messagesRunOverTheTiesOfTheFile() {
        assertThat(Inputs.reached("lists/triangle.txt", "1", true, 1)).isEqualTo(3);
        assertThat(Inputs.reached("lists/hashtag-names.csv", "alice", null, 1)).isEqualTo(4);
        assertThat(Inputs.reached("lists/percent-names.csv", "kim", null, 1)).isEqualTo(4);
        assertThat(Inputs.reached("lists/quoted-semicolon.csv", "a", null, 1)).isEqualTo(4);
        assertThat(Inputs.reached("lists/both-ways.txt", "a", true, 2000)).isCloseTo(1.3, within(0.042));
        assertThat(Inputs.reached("lists/both-ways.txt", "b", true, 2000)).isCloseTo(1.9, within(0.028));
    }

    @Test
    void whatWasReadIsSaid() {
        assertThat(said("lists/loops-and-doubles.csv"))
                .isEqualTo(
                        "lists/loops-and-doubles.csv is a list separated by commas: 3 people, 2 undirected ties, no"
                                + " weights, the first line was taken for the names of the columns, 1 loop dropped, 2 doubles merged.");
        assertThat(said("lists/both-ways.txt"))
                .contains("1 double merged (1 with another weight: that of the first counts)")
                .contains("weights 0.3 to 0.9");
        assertThat(said("lists/counts-with-isolates.txt")).contains("6 people (3 without ties)");
        assertThat(said("lists/pairs.txt.gz")).contains("1 comment left out");
        assertThat(said("lists/third-column-not-weight.csv"))
                .contains("weights 0.25 to 0.5")
                .contains("not used: year");
        assertThat(said("lists/konect-bipartite.txt")).contains("two kinds of people");
    }

    private static String said(String file) {
        return ReadingText.english(Inputs.read(file).reading());
    }

    @Test
    void whatWasReadIsSaidInKorean() {
        assertThat(ReadingText.korean(Inputs.read("lists/loops-and-doubles.csv").reading()))
                .isEqualTo("lists/loops-and-doubles.csv(쉼표로 구분한 목록): 사람 3명, 방향이 없는 관계 2개, 가중치 없음,"
                        + " 첫 줄은 열 이름, 자기 자신과의 관계 1개 제외, 중복 2개 병합");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2\n2 3\n",
                "1,2\n2,3\n",
                "1\t2\n2\t3",
                "1;2\n2;3\n",
                "1|2\n2|3",
                "  1   2\n 2\t  3  \r\n",
                "# a comment\n\n1 2\n% another\n2 3\n",
                "%\n##x y\n1 2\n2 3\n# the end"
            })
    void separatorsAndComments(String text) throws IOException {
        NetworkFile read = read(text);
        assertThat(Inputs.ties(read.edges())).isEqualTo("1-2 2-3");
        assertThat(read.reading().doubles()).isZero();
    }

    /** A first line is a tie unless something shows that it is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`10 205\n11 12\n12 13\n`       | 10-205 11-12 12-13",
                "`3 2\n0 1 0.5\n1 2 0.25\n`     | 0-1:0.5 1-2:0.25",
                "`3 2\n0 1\n1 2\n`              | 0-1 1-2",
                "`9 2\n3 4\n7 9\n`              | 3-4 7-9",
                "`2 2\n3 4\n7 9\n`              | 2-2 3-4 7-9",
                "`n1,n2\nn2,n3\n`               | n1-n2 n2-n3",
                "`n1 n2`                        | n1-n2",
                "`user,friend\na,b\n`           | user-friend a-b",
                "`user,friend\n1,2\n3,4\n`      | 1-2 3-4",
                "`0,1\na,b\nb,c`                | a-b b-c",
                "`x1\tx2\tx3\na\tb\t0.5`        | a-b:0.5",
                "`von,nach,weight\na,b,0.5`     | a-b:0.5",
                "`,source,target\n0,a,b`        | a-b",
                "`보낸 사람,받는 사람\n철수,영희`  | 철수-영희",
                "`Source;Target;Type\na;b;Directed\nb;c;Directed` | a>b b>c",
                "`Source;Target;Type\na;b;Directed\nb;c;Undirected` | a>b b>c c>b",
                "`Source;Target;Type\na;b;friend\nb;c;kin` | a-b b-c",
                "`a b 0,5\nb c 0,25`            | a-b:0.5 b-c:0.25",
                "`\"a b\" \"c\"\n\"c\" d`       | a b-c c-d",
                "`% asym posweighted\n1 2 3 1500000000\n2 3 1 1500000001` | 1>2:3.0 2>3:1.0",
            })
    void firstLineIsWhatItIs(String text, String ties) throws IOException {
        assertThat(Inputs.ties(read(text).edges())).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a b x\nb c 1\n`               | :1:5: | 0 or more",
                "`a b -1\n`                     | :1:5: | 0 or more",
                "`a b NaN\n`                    | :1:5: | 0 or more",
                "`a b Infinity\n`               | :1:5: | 0 or more",
                "`a b 1\nb c 101`               | :2:5: | at most 100",
                "`a;b;0,5\nb;c;0.5`             | :2:5: | another decimal sign",
                "`a,b\nb,c,1\nc,d`              | :2:1: | expected 2 values",
                "`a\nb`                         | :1:1: | two names",
                "`a b c d\ne f g h`             | :1:1: | name the columns",
                "`a,b,0,5\nb,c,0,25`            | :1:1: | semicolons",
                "`user,item\n1,1\n1,2\n2,2`     | :1:1: | source and target",
                "`source,target\na,b\nsource,target\nb,c` | :3:1: | repeats",
                "`source,target\n1,a,b\n2,b,c`  | :2:1: | row.names = FALSE",
                "`a,b\nb\u0007,c`               | :2:2: | control character",
                "`a,\"b\nc,d`                   | :1:  | quote",
                "`3 2 1\n0 1\n1 2`              | :1:1: | expected 2 values",
            })
    void whatIsUnclearIsRefusedWithItsPlace(String text, String place, String remedy) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ties.txt" + place)
                .hasMessageContaining(remedy);
    }

    @Test
    void byteOrderMarkAndHangulAreRead() throws IOException {
        assertThat(Inputs.ties(read("\uFEFF철수,영희\n영희,민수\n").edges())).isEqualTo("철수-영희 영희-민수");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        Path korean = Files.write(folder.resolve("ties.txt"), "철수,영희\n".getBytes(Charset.forName("EUC-KR")));
        assertThatThrownBy(() -> NetworkFile.read(korean, "ties.txt", null, null, List.of()))
                .hasMessageContaining("UTF-8");
        Path wide = Files.write(folder.resolve("ties.txt"), "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> NetworkFile.read(wide, "ties.txt", null, null, List.of()))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void damagedCompressionIsNamed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("a b\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
        Path file = Files.write(folder.resolve("ties.txt.gz"), cut);
        assertThatThrownBy(() -> NetworkFile.read(file, "ties.txt.gz", null, null, List.of()))
                .hasMessageContaining("damaged");
    }

    @Test
    void zeroBytesAreRefused() {
        assertThatThrownBy(() -> read("a,b\nb,c\u0000\n"))
                .hasMessageContaining("ties.txt:2:4:")
                .hasMessageContaining("control character");
    }

    @Test
    void emptyFileIsNamed() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("holds no ties");
    }
}
