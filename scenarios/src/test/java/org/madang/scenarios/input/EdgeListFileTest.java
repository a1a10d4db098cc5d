package org.madang.scenarios.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.network.EdgeList;

class EdgeListFileTest {
    @TempDir
    private Path folder;

    private EdgeList read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return EdgeListFile.read(file, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2\n2 3\n", "1,2\n2,3\n", "1\t2\n2\t3", "1;2\n2;3\n", "# a comment\n\n1 2\n% another\n2 3\n"})
    void separatorsAndComments(String text) throws IOException {
        EdgeList edges = read("ties.txt", text);
        assertThat(edges.nodes()).isEqualTo(3);
        assertThat(edges.lines()).isEqualTo(2);
        assertThat(edges.weighted()).isFalse();
    }

    @Test
    void firstTieOfTwoNumbersIsATie() throws IOException {
        EdgeList edges = read("ties.txt", "10 205\n11 12\n12 13\n");
        assertThat(edges.lines()).isEqualTo(3);
        assertThat(edges.nodes()).isEqualTo(5);
    }

    @Test
    void countsOverWeightedLinesAreAHeader() throws IOException {
        EdgeList edges = read("ties.txt", "3 2\n0 1 0.5\n1 2 0.25\n");
        assertThat(edges.lines()).isEqualTo(2);
        assertThat(edges.weighted()).isTrue();
        assertThat(edges.weight(1)).isEqualTo(0.25f);
    }

    @Test
    void countOfLinesBelowIsAHeader() throws IOException {
        assertThat(read("ties.txt", "3 2\n0 1\n1 2\n").lines()).isEqualTo(2);
    }

    @Test
    void namesOfColumnsAreAHeader() throws IOException {
        assertThat(read("ties.csv", "source,target,weight\na,b,1\n").lines()).isEqualTo(1);
    }

    @Test
    void byteOrderMarkAndHangulAreRead() throws IOException {
        EdgeList edges = read("ties.csv", "\uFEFF철수,영희\n영희,민수\n");
        assertThat(edges.label(0)).isEqualTo("철수");
        assertThat(edges.nodes()).isEqualTo(3);
    }

    @Test
    void graphMlIsRead() throws IOException {
        EdgeList edges = read("ties.graphml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                  <graph edgedefault="undirected">
                    <node id="a"/><node id="b"/><node id="c"/>
                    <edge source="a" target="b"/><edge source="b" target="c"/>
                  </graph>
                </graphml>
                """);
        assertThat(edges.nodes()).isEqualTo(3);
        assertThat(edges.lines()).isEqualTo(2);
    }

    @Test
    void brokenGraphMlIsNamed() {
        assertThatThrownBy(() -> read("ties.graphml", "<graphml><unclosed>"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ties.graphml");
    }

    @Test
    void emptyFileIsNamed() {
        assertThatThrownBy(() -> read("ties.txt", "# nothing\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("holds no ties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b x\nb c 1\n", "a b -1\n", "a b NaN\n", "a b Infinity\n"})
    void badWeightIsNamedWithItsLine(String text) {
        assertThatThrownBy(() -> read("ties.txt", text))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ties.txt:1:")
                .hasMessageContaining("0 or more");
    }
}
