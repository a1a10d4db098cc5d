package org.madang.scenarios.input.network;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import org.madang.scenarios.file.Words;

/** The elements of a GraphML file, told one after the other: nodes, edges, and the key that holds the weight. */
final class GraphMlContent {
    private final Notes notes;
    private final Faults faults;
    private final Ties ties;
    private final Weights weights;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    /** Of each person, whether a node says that there is one; edges may come before. */
    private final BitSet declared = new BitSet();
    /** Where an edge named somebody for whom there was no node yet. */
    private final Map<Integer, Location> missing = new LinkedHashMap<>();

    /** Null where people are told elsewhere. */
    private final GraphMlPeople people;

    private String weightKey;
    private String key;
    private String weightDefault;
    private boolean directedByDefault;
    private int graphs;

    private String source;
    private String target;
    private boolean isDirected;
    private Location edgePlace;
    private String weight;
    private Location dataPlace;

    GraphMlContent(String name, Notes notes, Faults faults) {
        this.notes = notes;
        this.faults = faults;
        ties = new Ties(faults);
        weights = new Weights(faults, false);
        people = notes.readsPeople ? new GraphMlPeople(name, faults) : null;
    }

    void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String parent = open.isEmpty() ? "" : open.peek();
        Location place = xml.getLocation();
        open.push(name);
        text.setLength(0);
        if (open.size() == 1 && !name.equals("graphml")) {
            throw fatal(place, "is XML, but not GraphML: begins with " + Words.quote(name));
        }
        switch (parent + ">" + name) {
            case "graphml>key" -> key(xml);
            case "graphml>graph" -> graph(xml, place);
            case "node>graph", "edge>graph" -> throw fatal(place, "a graph inside a node; read is one flat graph");
            case "graph>hyperedge" -> throw fatal(place, "a hyperedge; read are ties of two");
            case "graph>node" -> node(xml.getAttributeValue(null, "id"), place);
            case "graph>edge" -> edge(xml, place);
            case "edge>data", "node>data" -> {
                key = xml.getAttributeValue(null, "key");
                dataPlace = place;
            }
            default -> {}
        }
    }

    private RuntimeException fatal(Location place, String message) {
        return faults.fatal(place.getLineNumber(), Math.max(1, place.getColumnNumber()), message);
    }

    private void fault(Location place, String message) {
        faults.add(place.getLineNumber(), Math.max(1, place.getColumnNumber()), message);
    }

    private void key(XMLStreamReader xml) {
        key = xml.getAttributeValue(null, "id");
        String owner = xml.getAttributeValue(null, "for");
        boolean ofEdges = owner == null || owner.equals("edge") || owner.equals("all");
        if (ofEdges && "weight".equalsIgnoreCase(xml.getAttributeValue(null, "attr.name"))) {
            weightKey = key;
            notes.weighted = true;
        }
        if (people != null) {
            people.key(key, owner, xml.getAttributeValue(null, "attr.name"));
        }
    }

    private void graph(XMLStreamReader xml, Location place) {
        if (++graphs > 1) {
            throw fatal(place, "a second graph; read is one");
        }
        directedByDefault = "directed".equals(xml.getAttributeValue(null, "edgedefault"));
        notes.directionLine = place.getLineNumber();
    }

    private void node(String id, Location place) {
        if (id == null || id.isEmpty()) {
            fault(place, "a node without an id");
            return;
        }
        int person = ties.person(id);
        if (declared.get(person)) {
            fault(place, "two nodes with the id " + Words.quote(id));
        }
        declared.set(person);
        missing.remove(person);
        if (people != null) {
            people.node(id, place);
        }
    }

    private void edge(XMLStreamReader xml, Location place) {
        source = xml.getAttributeValue(null, "source");
        target = xml.getAttributeValue(null, "target");
        String directed = xml.getAttributeValue(null, "directed");
        isDirected = directed == null ? directedByDefault : directed.equals("true") || directed.equals("1");
        edgePlace = place;
        weight = null;
    }

    void text(String more) {
        text.append(more);
    }

    void end(String name) {
        open.pop();
        switch ((open.isEmpty() ? "" : open.peek()) + ">" + name) {
            case "key>default" -> {
                if (isWeight()) {
                    weightDefault = text.toString().strip();
                }
                if (people != null) {
                    people.byDefault(key, text.toString());
                }
            }
            case "edge>data" -> {
                if (isWeight()) {
                    weight = text.toString().strip();
                }
            }
            case "node>data" -> {
                if (people != null) {
                    people.data(key, text.toString(), dataPlace);
                }
            }
            case "graph>edge" -> tie();
            default -> {}
        }
        text.setLength(0);
    }

    private boolean isWeight() {
        return weightKey != null && weightKey.equals(key);
    }

    private void tie() {
        if (source == null || target == null) {
            fault(edgePlace, "an edge without a " + (source == null ? "source" : "target"));
            return;
        }
        int a = end(source, edgePlace);
        int b = end(target, edgePlace);
        float w = strength();
        if (isDirected) {
            ties.addOneWay(a, b, w);
        } else {
            ties.add(a, b, w);
        }
    }

    private int end(String id, Location place) {
        int person = ties.person(id);
        if (!declared.get(person)) {
            missing.putIfAbsent(person, place);
        }
        return person;
    }

    /** The weight of the edge, else the default of its key, else 1. */
    private float strength() {
        String given = weight == null ? weightDefault : weight;
        int column = Math.max(1, edgePlace.getColumnNumber());
        return given == null ? 1 : weights.of(given, edgePlace.getLineNumber(), column);
    }

    /** All ties, once the last element was told. */
    Ties finish() {
        missing.forEach((person, place) ->
                fault(place, "an edge to " + Words.quote(ties.labels().get(person)) + ", which is no node"));
        notes.people = people == null ? null : people.finish();
        return ties;
    }
}
