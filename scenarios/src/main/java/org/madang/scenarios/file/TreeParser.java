package org.madang.scenarios.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns text into a located tree: YAML, or JSON where the text looks like it. Bounded in depth and number of values. */
final class TreeParser {
    static final int MAX_DEPTH = 40;
    static final int MAX_VALUES = 100_000;

    static final JsonLocation START = new JsonLocation(ContentReference.unknown(), 0, 1, 1);

    private final JsonParser parser;
    private final Function<JsonLocation, Place> places;
    private final Findings findings;
    private final Map<String, Anchor> anchors = new HashMap<>();
    /** Anchors of groups that are being read. */
    private final Set<String> open = new HashSet<>();

    private int values;

    /** An anchored value, and how many values it stands for wherever it is repeated. */
    private record Anchor(Node node, int size) {}

    private TreeParser(JsonParser parser, Function<JsonLocation, Place> places, Findings findings) {
        this.parser = parser;
        this.places = places;
        this.findings = findings;
    }

    /** Parses a whole file: one document, a mapping at the top. */
    static Node.Mapping parseFile(String source, String text, Findings findings) {
        Node root = parse(at -> new Place(source, at.getLineNr(), at.getColumnNr()), text, findings);
        if (root == null
                || root.isNone()
                || root instanceof Node.Scalar s && s.text().isEmpty()) {
            throw findings.fatal(Place.of(source), "", "is empty; write at least one key, such as 'name: my market'");
        }
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        String found = root instanceof Node.Sequence ? "a list" : Words.quote(root.toString());
        throw findings.fatal(root.place(), "", "found " + found + " at the top, expected keys with values");
    }

    /** Parses a value that stands in one piece at a place; null where there is nothing but blanks. */
    static Node parseValue(Place place, String text, Findings findings) {
        return parse(at -> place, text, findings);
    }

    private static Node parse(Function<JsonLocation, Place> places, String text, Findings findings) {
        int tooLong = TextFormat.lineTooLong(text);
        if (tooLong > 0) {
            JsonLocation at = new JsonLocation(ContentReference.unknown(), 0, tooLong, 1);
            String message = "this line has more than " + TextFormat.MAX_LINE + " characters";
            throw findings.fatal(places.apply(at), "", message);
        }
        try (JsonParser parser = TextFormat.parser(text)) {
            return new TreeParser(parser, places, findings).bounded();
        } catch (JsonProcessingException e) {
            throw SyntaxText.problem(e, places, findings);
        } catch (IOException e) {
            throw findings.fatal(places.apply(START), "", "cannot be read: " + e.getMessage());
        }
    }

    /** What Jackson finds too long, it does not locate. */
    private Node bounded() throws IOException {
        try {
            return document();
        } catch (StreamConstraintsException e) {
            throw findings.fatal(place(), "", "a number, key or text is too long here");
        }
    }

    private Node document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return null;
        }
        Node root = value("", 0);
        if (parser.nextToken() != null) {
            throw findings.fatal(place(), "", "found a second document; a scenario is one document, without '---'");
        }
        return root;
    }

    private Node value(String path, int depth) throws IOException {
        String anchor = parser.getTypeId() == null ? (String) parser.getObjectId() : tag(path);
        int before = values;
        count(1);
        if (anchor != null) {
            open.add(anchor);
        }
        Node node =
                switch (parser.currentToken()) {
                    case START_OBJECT -> mapping(path, depth);
                    case START_ARRAY -> sequence(path, depth);
                    default -> isAlias() ? alias(path) : scalar(path);
                };
        if (anchor != null) {
            open.remove(anchor);
            anchors.put(anchor, new Anchor(node, values - before));
        }
        return node;
    }

    private Node mapping(String path, int depth) throws IOException {
        Place start = deeper(depth);
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place keyPlace = place();
            String key = parser.currentName();
            String keyPath = KeyPath.join(path, key);
            parser.nextToken();
            Node.Entry entry = new Node.Entry(keyPlace, value(keyPath, depth + 1));
            if (key.equals("<<")) {
                findings.add(keyPlace, keyPath, "YAML merge keys are not used here; write out what the anchor holds");
                continue;
            }
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                String message =
                        "written twice; first in line " + first.keyPlace().line();
                findings.add(keyPlace, keyPath, message);
            }
        }
        return new Node.Mapping(start, entries);
    }

    private Node sequence(String path, int depth) throws IOException {
        Place start = deeper(depth);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]", depth + 1));
        }
        return new Node.Sequence(start, items);
    }

    private Node scalar(String path) throws IOException {
        Node.Scalar.Kind kind =
                switch (parser.currentToken()) {
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Scalar.Kind.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Node.Scalar.Kind.BOOLEAN;
                    case VALUE_NULL -> Node.Scalar.Kind.NONE;
                    default -> Node.Scalar.Kind.TEXT;
                };
        String text = kind == Node.Scalar.Kind.NONE ? "" : parser.getText();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            findings.add(place(), path, "holds half a character: \\ud83d counts only with its second half behind it");
        }
        return new Node.Scalar(place(), kind, text);
    }

    private boolean isAlias() {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    private Node alias(String path) throws IOException {
        Anchor anchor = anchors.get(parser.getText());
        if (open.contains(parser.getText())) {
            String name = Words.shorten(parser.getText());
            throw findings.fatal(
                    place(), path, "'*" + name + "' stands inside of what is marked '&" + name + "': it has no end");
        }
        if (anchor == null) {
            // Jackson does not tell the anchors of single values.
            String name = Words.shorten(parser.getText());
            String message = "'*" + name + "' repeats a group or list marked '&" + name + "', but none stands above";
            throw findings.fatal(place(), path, message);
        }
        count(anchor.size());
        return anchor.node();
    }

    private String tag(String path) {
        findings.add(place(), path, "YAML tags (words after '!') are not used here; remove the tag");
        return null;
    }

    private Place deeper(int depth) {
        if (depth >= MAX_DEPTH) {
            throw findings.fatal(place(), "", "is nested more than " + MAX_DEPTH + " levels deep");
        }
        return place();
    }

    private void count(int more) {
        values += more;
        if (values > MAX_VALUES) {
            throw findings.fatal(place(), "", "holds more than " + MAX_VALUES + " values, repeated ones counted");
        }
    }

    private Place place() {
        return places.apply(parser.currentTokenLocation());
    }
}
