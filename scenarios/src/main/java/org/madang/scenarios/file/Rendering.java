package org.madang.scenarios.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes records: as a tree, and a tree as YAML, JSON or one line for messages. */
public final class Rendering {
    private static final Place WRITTEN = Place.DEFAULTS;

    /** Text that no YAML reader can take for anything else once reserved words are set aside; the rest gets quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-/. ][A-Za-z0-9]+)*");

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private Rendering() {}

    /** The complete tree of a value, keys in the order of the records. */
    public static Node tree(Object value) {
        if (value == null) {
            return new Node.Scalar(WRITTEN, Node.Scalar.Kind.NONE, "");
        }
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Record record) {
            return mapping(record);
        }
        if (value instanceof List<?> list) {
            return new Node.Sequence(WRITTEN, list.stream().map(Rendering::tree).toList());
        }
        return scalar(value);
    }

    private static Node mapping(Record record) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        kind(record.getClass()).ifPresent(kind -> entries.put("kind", new Node.Entry(WRITTEN, scalar(kind))));
        for (Shape.Field field : Shape.of(record.getClass()).fields()) {
            entries.put(field.name(), new Node.Entry(WRITTEN, tree(field.of(record))));
        }
        return new Node.Mapping(WRITTEN, entries);
    }

    /** The word that chooses a record among those of a sealed interface; empty where there is nothing to choose. */
    static Optional<String> kind(Class<?> record) {
        boolean isChosen = Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
        return isChosen ? Optional.of(Words.kebab(record.getSimpleName())) : Optional.empty();
    }

    private static Node.Scalar scalar(Object value) {
        if (value instanceof Number number) {
            String digits = number instanceof Double d ? Digits.of(d) : number.toString();
            return new Node.Scalar(WRITTEN, Node.Scalar.Kind.NUMBER, digits);
        }
        if (value instanceof Boolean) {
            return new Node.Scalar(WRITTEN, Node.Scalar.Kind.BOOLEAN, value.toString());
        }
        String text = value instanceof Enum<?> constant ? Words.kebab(constant.name()) : value.toString();
        return new Node.Scalar(WRITTEN, Node.Scalar.Kind.TEXT, text);
    }

    /** A value in one line, for messages and tables. */
    static String oneLine(Object value) {
        return tree(value).toString();
    }

    public static String yaml(Node tree) {
        return write(YAML, tree);
    }

    static String json(Node tree) {
        return write(new JsonFactory(), tree) + "\n";
    }

    private static String write(JsonFactory format, Node tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = format.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            emit(tree, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void emit(Node node, JsonGenerator out) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            out.writeStartObject();
            for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
                out.writeFieldName(entry.getKey());
                emit(entry.getValue().value(), out);
            }
            out.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            out.writeStartArray();
            for (Node item : list.items()) {
                emit(item, out);
            }
            out.writeEndArray();
        } else {
            emit((Node.Scalar) node, out);
        }
    }

    private static void emit(Node.Scalar scalar, JsonGenerator out) throws IOException {
        switch (scalar.kind()) {
            case NONE -> out.writeNull();
            case NUMBER -> out.writeNumber(scalar.text());
            case BOOLEAN -> out.writeBoolean(scalar.text().equals("true"));
            case TEXT -> text(scalar.text(), out);
        }
    }

    private static void text(String text, JsonGenerator out) throws IOException {
        if (out instanceof YAMLGenerator yaml) {
            // Switched for each text: with it on, text of several lines becomes a block that loses blank lines.
            yaml.configure(
                    YAMLGenerator.Feature.MINIMIZE_QUOTES, PLAIN.matcher(text).matches());
        }
        out.writeString(text);
    }
}
