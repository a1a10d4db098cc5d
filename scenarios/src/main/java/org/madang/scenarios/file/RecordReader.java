package org.madang.scenarios.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.madang.sim.config.Problems;

/**
 * Reads files onto a record type, and describes the format that this makes. Immutable; safe to share.
 *
 * <pre>{@code
 * RecordReader<Scenario> scenarios = RecordReader.of(Scenario.class).presets(Persona.class, PersonaPresets.all());
 * Loaded<Scenario> loaded = scenarios.read(file, List.of(Patch.parse("--set", "market.participants=50000")));
 * }</pre>
 *
 * <p>Whatever is wrong with an input comes out as one {@link BadInputException} with all problems.
 */
public final class RecordReader<T> {
    private final Class<T> type;
    private final Map<Class<?>, Map<String, ?>> presets;
    private final Rules rules;
    private final Defaults defaults;
    private final KeyReference reference;
    private final Switch other;
    private final Front front;

    /** Where the key at the top of a file has this text, its defaults are changed. */
    private record Switch(String key, String text, UnaryOperator<Object> change) {}

    private RecordReader(Class<T> type, Map<Class<?>, Map<String, ?>> presets, Rules rules, Switch other, Front front) {
        this.type = type;
        this.presets = presets;
        this.rules = rules;
        this.other = other;
        this.front = front;
        this.defaults = new Defaults(presets);
        this.reference = new KeyReference(type, defaults);
    }

    /** A reader for one record type, without presets. */
    public static <T extends Record> RecordReader<T> of(Class<T> type) {
        return new RecordReader<>(type, Map.of(), Rules.none(), null, Front.NONE);
    }

    /** This reader, which also accepts the names of {@code table} wherever a {@code record} is expected. */
    public <R extends Record> RecordReader<T> presets(Class<R> record, Map<String, R> table) {
        Map<Class<?>, Map<String, ?>> more = new HashMap<>(presets);
        more.put(record, Collections.unmodifiableMap(new LinkedHashMap<>(table)));
        return new RecordReader<>(type, more, rules, other, front);
    }

    /** This reader, which also holds every {@code record} against a rule that the record itself cannot know. */
    public <R extends Record> RecordReader<T> rule(Class<R> record, BiConsumer<R, Problems> rule) {
        return new RecordReader<>(type, presets, rules.with(record, rule), other, front);
    }

    /** This reader, whose defaults, records of the format, are changed in files where a key at the top has this text. */
    public RecordReader<T> where(String key, String text, UnaryOperator<Object> change) {
        return new RecordReader<>(type, presets, rules, new Switch(key, text, change), front);
    }

    /**
     * This reader, which moves the entry of a list at the top to its front that is called as a key says.
     *
     * @param list the key of the list
     * @param group the key at the top under which the name stands
     * @param key the key of the name
     */
    public RecordReader<T> front(String list, String group, String key) {
        return new RecordReader<>(type, presets, rules, other, new Front(list, group, key));
    }

    /** Reads a file. */
    public Loaded<T> read(Path file) {
        return read(file, List.of());
    }

    /** Reads a file with some values replaced before anything is checked. */
    public Loaded<T> read(Path file, List<Patch> patches) {
        String text = SourceText.read(file, new Findings());
        return read(file.toString(), text, patches);
    }

    /** Reads a text; {@code source} names it in messages. */
    public Loaded<T> read(String source, String text, List<Patch> patches) {
        Findings findings = new Findings();
        Node.Mapping tree = TreeParser.parseFile(source, text, findings);
        return bind(tree, patches, findings);
    }

    /** The same input with some values replaced: an alternative, a point of a sweep. */
    public Loaded<T> change(Loaded<T> loaded, List<Patch> patches) {
        return bind(loaded.tree(), patches, new Findings());
    }

    /** Whether a path leads to a key that takes whole numbers only. */
    public boolean takesWholeNumbers(Loaded<T> loaded, String path) {
        Patch any = Patch.of("path", path, 0);
        Type found = new Patcher(defaults, new Findings()).typeAt(loaded.tree(), type, any);
        return found != null && Types.isWhole(found);
    }

    /** The keys at the top of a file, whatever its format. */
    public static Set<String> keysAtTop(Path file) {
        String text = SourceText.read(file, new Findings());
        return TreeParser.parseFile(file.toString(), text, new Findings())
                .entries()
                .keySet();
    }

    /** Whether this format has such a key at its top. */
    public boolean knows(String key) {
        return Shape.of(type).find(key).isPresent();
    }

    /** The text of a file as a reader sees it. */
    public static String text(Path file) {
        return SourceText.read(file, new Findings());
    }

    private Loaded<T> bind(Node.Mapping tree, List<Patch> patches, Findings findings) {
        Patcher patcher = new Patcher(defaults, findings);
        Node.Mapping patched = tree;
        for (Patch patch : patches) {
            patched = patcher.apply(patched, type, patch);
        }
        patched = front.apply(patched);
        Object value = new Binder(startOf(patched), reference, rules, findings).bind(type, patched);
        findings.throwIfAny();
        return new Loaded<>(type.cast(value), patched);
    }

    private Defaults startOf(Node.Mapping tree) {
        boolean isOther = other != null && other.text().equals(tree.text(other.key()));
        return isOther ? defaults.changed(other.change()) : defaults;
    }

    /** A value as a YAML file: complete, in the order of the records; reading it gives an equal value. */
    public String toYaml(T value) {
        return Rendering.yaml(Rendering.tree(value));
    }

    /** A value as a JSON file; see {@link #toYaml}. */
    public String toJson(T value) {
        return Rendering.json(Rendering.tree(value));
    }

    /** In what a value differs from the defaults of its type. */
    public List<Difference> changed(T value) {
        Object standard = Shape.of(type).defaults();
        if (standard == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no defaults to compare with");
        }
        return Difference.between(Rendering.tree(standard), Rendering.tree(value));
    }

    /** In what two values differ. */
    public List<Difference> differences(T first, T second) {
        return Difference.between(Rendering.tree(first), Rendering.tree(second));
    }

    /** Every key of the format. */
    public KeyReference reference() {
        return reference;
    }

    /** The format as JSON Schema (draft 2020-12), for editors. */
    public JsonNode schema(String id, String title) {
        return new SchemaWriter(defaults).write(type, id, title);
    }
}
