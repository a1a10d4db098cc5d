package org.madang.scenarios.input.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.file.BadInputException;

/** GraphML as networkx, igraph, Gephi, yEd and graph-tool write it; expected values as networkx 3.6.1 reads the files. */
class GraphMlFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nx                       | n0 n1 n2     | n0-n1:0.5 n1-n2:0.25",
                "igraph                   | n0 n1        | n0-n1:4.0",
                "isolates                 | iso n0 n1 n2 | n0-n1 n1-n2",
                "gephi                    | 1 2 3        | 2-1:1.0 3-2:0.5",
                "yed                      | n0 n1        | n0>n1",
                "graphtool                | n0 n1 n2     | n0-n1 n1-n2",
                "latin1                   | José b       | José-b",
                "bom                      | n0 n1 n2     | n0-n1:0.5 n1-n2:0.25",
                "no-namespace             | n0 n1 n2     | n0-n1 n1-n2",
                "default-weight           | n0 n1 n2     | n0-n1:0.2 n1-n2:0.7",
                "directed-single-quotes   | n0 n1 n2     | n0>n1 n1>n2",
                "directed-edges           | n0 n1 n2     | n0>n1 n1>n2",
                "undirected-with-comment  | n0 n1 n2     | n0-n1 n1-n2",
            })
    void isReadAsWritten(String file, String people, String ties) {
        NetworkFile read = Inputs.read("graphml/" + file + ".graphml");
        assertThat(Inputs.people(read.edges())).isEqualTo(people);
        assertThat(Inputs.ties(read.edges())).isEqualTo(ties);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight-comma    | :2:  | decimal comma",
                "weight-empty    | :2:  | must be a number",
                "weight-negative | :2:  | 0 or more",
                "weight-nan      | :2:  | must be a number",
                "target-missing  | :2:  | an edge to 'n9', which is no node",
                "target-empty    | :2:  | an edge to '', which is no node",
                "nested          | :2:  | a graph inside a node",
            })
    void isRefusedWithLineAndCause(String file, String place, String cause) {
        assertThatThrownBy(() -> Inputs.read("graphml/" + file + ".graphml"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(file + ".graphml" + place)
                .hasMessageContaining(cause);
    }

    /** Chances 1 and whole counts, so exact; default-weight: 1 + 0.2 + 0.2·0.7, over 4000 worlds, sd .66: false alarms 1 in 10⁵. */
    @Test
    void messagesRunAsTheFileSays() {
        assertThat(Inputs.reached("graphml/directed-single-quotes.graphml", "n2", null, 1))
                .isEqualTo(1);
        assertThat(Inputs.reached("graphml/directed-edges.graphml", "n2", null, 1))
                .isEqualTo(1);
        assertThat(Inputs.reached("graphml/undirected-with-comment.graphml", "n2", null, 1))
                .isEqualTo(3);
        assertThat(Inputs.reached("graphml/default-weight.graphml", "n0", null, 4000))
                .isCloseTo(1.34, within(0.046));
    }

    @Test
    void contradictionBetweenScenarioAndFileIsRefused() {
        assertThatThrownBy(() -> Inputs.reached("graphml/directed-single-quotes.graphml", "n2", false, 1))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("directed-single-quotes.graphml:2:")
                .hasMessageContaining("network.directed: false");
        assertThat(Inputs.reached("graphml/directed-single-quotes.graphml", "n2", true, 1))
                .isEqualTo(1);
    }

    @Test
    void edgesOfBothKindsAreKeptAsTheyAre() throws IOException {
        NetworkFile read = read("<node id='a'/><node id='b'/><node id='c'/>"
                + "<edge source='a' target='b' directed='true'/><edge source='b' target='c'/>");
        assertThat(Inputs.ties(read.edges())).isEqualTo("a>b b>c c>b");
        assertThat(read.reading().directed()).isTrue();
    }

    @Test
    void edgesMayComeBeforeTheirNodes() throws IOException {
        NetworkFile read = read("<edge source='a' target='b'/><node id='b'/><node id='a'/>");
        assertThat(Inputs.ties(read.edges())).isEqualTo("a-b");
    }

    @Test
    void nodeTwiceIsRefused() {
        assertThatThrownBy(() -> read("<node id='a'/><node id='b'/>\n<node id='a'/><edge source='a' target='b'/>"))
                .hasMessageContaining(":2:")
                .hasMessageContaining("two nodes with the id 'a'");
    }

    private NetworkFile read(String content) throws IOException {
        return readText("<graphml><graph edgedefault='undirected'>" + content + "</graph></graphml>");
    }

    private NetworkFile readText(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("ties.graphml"), text);
        return NetworkFile.read(file, "ties.graphml", null, null, List.of());
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() {
        assertThatThrownBy(() -> readText("<graphml>\n<unclosed>"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ties.graphml:2:");
        assertThatThrownBy(() -> readText("<gexf/>")).hasMessageContaining("not GraphML");
    }

    @Test
    void bytesThatAreNoTextAreRefusedInWords() throws IOException {
        for (String text : List.of("<?xml version='1.0'?>\n<graphml x\u00e9='1'/>", "<graphml>\u00e9</graphml>")) {
            Path file = Files.write(folder.resolve("latin.graphml"), text.getBytes(StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> NetworkFile.read(file, "latin.graphml", null, null, List.of()))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("bytes that are no text in its encoding")
                    .hasMessageNotContaining("java.");
        }
    }

    /** Whoever writes the file must not make the program fetch an address or read another file. */
    @Test
    void nothingIsFetchedAndNoEntityIsRead() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
            String graph = "<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/>"
                    + "<edge source='a' target='b'/></graph></graphml>";
            NetworkFile read = readText("<!DOCTYPE graphml SYSTEM '" + address + "'>" + graph);
            assertThat(Inputs.ties(read.edges())).isEqualTo("a-b");
            readText("<!DOCTYPE graphml [<!ENTITY % p SYSTEM '" + address + "'> %p;]>" + graph);
            for (String entity : new String[] {address, secret.toUri().toString()}) {
                String type = "<!DOCTYPE graphml [<!ENTITY e SYSTEM '" + entity + "'>]>";
                assertThatThrownBy(() -> readText(type + graph.replace("<graph ", "&e;<graph ")))
                        .isInstanceOf(BadInputException.class)
                        .hasMessageNotContainingAny("secret:")
                        .hasMessageContaining("ties.graphml:1:");
                assertThatThrownBy(() -> readText(type + graph.replace("'a'", "'&e;'")))
                        .isInstanceOf(BadInputException.class)
                        .hasMessageContaining("ties.graphml:1:");
            }
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }
}
