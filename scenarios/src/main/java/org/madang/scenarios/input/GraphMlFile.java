package org.madang.scenarios.input;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.madang.sim.network.EdgeList;

/** Reads ties from a GraphML file by JGraphT; the edge attribute {@code weight} is the strength, if there is one. */
final class GraphMlFile {
    private GraphMlFile() {}

    static EdgeList read(Path file) {
        boolean directed = text(file).contains("edgedefault=\"directed\"");
        var builder = directed
                ? GraphTypeBuilder.<String, DefaultWeightedEdge>directed()
                : GraphTypeBuilder.<String, DefaultWeightedEdge>undirected();
        Graph<String, DefaultWeightedEdge> graph = builder.weighted(true)
                .allowingMultipleEdges(true)
                .allowingSelfLoops(true)
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        Map<String, String> names = new HashMap<>();
        SimpleGraphMLImporter<String, DefaultWeightedEdge> importer = new SimpleGraphMLImporter<>();
        importer.addVertexAttributeConsumer((vertexAndKey, attribute) -> {
            if (vertexAndKey.getSecond().equals("ID")) {
                names.put(vertexAndKey.getFirst(), attribute.getValue());
            }
        });
        try (Reader in = Files.newBufferedReader(file)) {
            importer.importGraph(graph, in);
        } catch (ImportException | IOException e) {
            throw EdgeListFile.bad(file, 0, "is not readable GraphML: " + e.getMessage());
        }
        return list(file, graph, names, directed);
    }

    private static EdgeList list(
            Path file, Graph<String, DefaultWeightedEdge> graph, Map<String, String> names, boolean directed) {
        if (graph.edgeSet().isEmpty()) {
            throw EdgeListFile.bad(file, 0, "holds no ties");
        }
        Map<String, Integer> number = new HashMap<>();
        String[] labels = new String[graph.vertexSet().size()];
        for (String vertex : graph.vertexSet()) {
            labels[number.size()] = names.getOrDefault(vertex, vertex);
            number.put(vertex, number.size());
        }
        int[] from = new int[graph.edgeSet().size()];
        int[] to = new int[from.length];
        float[] weight = new float[from.length];
        int at = 0;
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            from[at] = number.get(graph.getEdgeSource(edge));
            to[at] = number.get(graph.getEdgeTarget(edge));
            weight[at++] = (float) graph.getEdgeWeight(edge);
        }
        return EdgeList.copyOf(labels, from, to, weight, directed);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw EdgeListFile.bad(file, 0, "cannot be read: " + e.getMessage());
        }
    }
}
