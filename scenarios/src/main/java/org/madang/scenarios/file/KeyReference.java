package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every key of a file format, in file order: what {@code madang explain} and the documentation show. */
public final class KeyReference {
    private static final int PARENTS_SHOWN = 3;

    private final List<KeyEntry> entries;
    private final List<KindEntry> kinds;
    private final Map<String, List<KeyEntry>> byName;

    KeyReference(Class<?> root, Defaults defaults) {
        KeyWalk walk = new KeyWalk(defaults);
        this.entries = walk.walk(root);
        this.kinds = walk.kinds();
        this.byName = entries.stream().collect(Collectors.groupingBy(KeyEntry::name));
    }

    /** All keys. */
    public List<KeyEntry> entries() {
        return entries;
    }

    /**
     * The keys that a word may mean: those with this full path (whatever stands in brackets), else with this last name,
     * else those spelled nearest. One entry for each record that has the key.
     */
    public List<KeyEntry> find(String query) {
        List<KeyEntry> named = named(query);
        if (!named.isEmpty()) {
            return named;
        }
        String path = plain(query);
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Words.closest(last, names())
                .map(name -> matching(e -> e.name().equals(name)))
                .orElse(List.of());
    }

    /** The keys with this full path (whatever stands in brackets), else with this last name. */
    public List<KeyEntry> named(String query) {
        String path = plain(query);
        List<KeyEntry> exact = matching(e -> plain(e.path()).equals(path));
        return exact.isEmpty()
                ? matching(e -> Words.same(e.name(), path) || plain(e.path()).endsWith("." + path))
                : exact;
    }

    /** The keys that take this word as their value. */
    public List<KeyEntry> taking(String word) {
        return matching(e -> e.words().contains(word));
    }

    /** The forms of that name which a key {@code kind} chooses. */
    public List<KindEntry> kinds(String word) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).toList();
    }

    /** The keys of one of those forms. */
    public List<KeyEntry> keysOf(KindEntry kind) {
        return matching(e -> e.parent().equals(kind.path() + "[" + kind.word() + "]"));
    }

    /** The last names of all keys, in alphabetical order. */
    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** Tables for the documentation, one for each group of keys, at its first place. */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder();
        matching(e -> true).stream()
                .collect(Collectors.groupingBy(KeyEntry::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, keys) -> table(keys, out));
        return out.toString();
    }

    /** The end of a message about a key that is not known at its place. */
    String hint(String key, List<String> here) {
        boolean isSpelling = here.stream().anyMatch(name -> Words.same(name, key));
        String parents = byName.getOrDefault(key, List.of()).stream()
                .map(e -> e.parent().isEmpty() ? "the top of the file" : e.parent())
                .distinct()
                .limit(PARENTS_SHOWN)
                .collect(Collectors.joining(", "));
        boolean isElsewhere = !isSpelling && !parents.isEmpty();
        return isElsewhere ? Words.quote(key) + " belongs under " + parents : Words.hint(key, here);
    }

    private List<KeyEntry> matching(Predicate<KeyEntry> wanted) {
        Map<List<String>, KeyEntry> first = new LinkedHashMap<>();
        entries.stream().filter(wanted).forEach(e -> first.putIfAbsent(List.of(e.group(), e.name()), e));
        return new ArrayList<>(first.values());
    }

    private static String plain(String path) {
        return path.strip().replaceAll("\\[[^\\]]*]", "");
    }

    private static void table(List<KeyEntry> keys, StringBuilder out) {
        String parent = keys.get(0).parent();
        out.append("### ")
                .append(parent.isEmpty() ? "Top of the file" : "`" + parent + "`")
                .append("\n\n");
        out.append("| key | meaning | unit | allowed | default | symbol | source |\n");
        out.append("|---|---|---|---|---|---|---|\n");
        for (KeyEntry k : keys) {
            List<String> cells = List.of(
                    "`" + k.name() + "`", k.meaning(), k.unit(), k.accepts(), k.standard(), k.symbol(), k.source());
            out.append(row(cells));
        }
        out.append('\n');
    }

    private static String row(Collection<String> cells) {
        return cells.stream()
                .map(Objects::toString)
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
