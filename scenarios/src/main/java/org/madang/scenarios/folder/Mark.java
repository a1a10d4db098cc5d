package org.madang.scenarios.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.scenarios.file.BadInputException;

/**
 * What this program has written in a folder: names, the command that wrote each, SHA-256. Only what is listed and unchanged
 * is ever replaced or deleted.
 *
 * @param kind whose folder it is; null where commands have only added files to somebody's folder
 * @param files by name, each directly in the folder
 */
record Mark(Kind kind, Map<String, Entry> files) {
    static final String FILE = ".madang.json";

    private static final String MANIFEST = "manifest.json";
    private static final int FORMAT = 1;
    private static final long MOST_BYTES = 16 << 20;

    /** A file: who wrote it, and what it was then. */
    record Entry(Kind by, String sha256) {}

    Mark {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * The mark of a folder; an empty one where there is none.
     *
     * @throws BadInputException if there is one that cannot be read: then nothing may be taken for ours
     */
    static Mark read(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return parse(file, Json.read(file, BoundedText.read(file, MOST_BYTES)));
        }
        Path manifest = folder.resolve(MANIFEST);
        return Files.exists(manifest, LinkOption.NOFOLLOW_LINKS) ? ofManifest(manifest) : new Mark(null, Map.of());
    }

    private static Mark parse(Path file, ObjectNode root) {
        if (root.path("format").asInt() != FORMAT) {
            throw Trouble.bad(file, "is no mark of this version of Madang: choose another --out");
        }
        Map<String, Entry> files = new TreeMap<>();
        root.path("files").properties().forEach(field -> {
            String name = field.getKey();
            JsonNode entry = field.getValue();
            Kind.find(entry.path("by").asText())
                    .filter(by -> isPlain(name))
                    .ifPresent(by ->
                            files.put(name, new Entry(by, entry.path("sha256").asText())));
        });
        return new Mark(Kind.find(root.path("kind").asText()).orElse(null), files);
    }

    /** Before there were marks, manifests listed tables and drawings. A manifest of another program lists nothing. */
    private static Mark ofManifest(Path manifest) {
        ObjectNode root;
        try {
            root = Json.read(manifest, BoundedText.read(manifest, MOST_BYTES));
        } catch (BadInputException e) {
            return new Mark(null, Map.of());
        }
        boolean isOurs =
                root.path("format").isInt() && root.path("command").asText().startsWith("./madang ");
        if (!isOurs) {
            return new Mark(null, Map.of());
        }
        Kind kind = root.path("kind").asText().equals("optimum")
                ? Kind.OPTIMUM
                : root.path("claims").isObject() ? Kind.CLAIMS : Kind.RUN;
        Map<String, Entry> files = new TreeMap<>();
        root.path("sha256").properties().forEach(field -> {
            if (isPlain(field.getKey())) {
                files.put(field.getKey(), new Entry(kind, field.getValue().asText()));
            }
        });
        try {
            files.put(MANIFEST, new Entry(kind, Sums.of(manifest)));
        } catch (IOException e) {
            throw Trouble.bad(manifest, "cannot be read: " + Trouble.reason(e));
        }
        return new Mark(kind, files);
    }

    /** Whether a name stands for something directly in the folder. */
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ');
    }

    String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        if (kind != null) {
            root.put("kind", kind.command());
        }
        ObjectNode list = root.putObject("files");
        files.forEach((name, entry) ->
                list.putObject(name).put("by", entry.by().command()).put("sha256", entry.sha256()));
        return Json.text(root);
    }

    /** Names of the files that a command wrote. */
    List<String> by(Kind writer) {
        return files.keySet().stream()
                .filter(name -> files.get(name).by() == writer)
                .toList();
    }

    /** Whether a command may replace a file: there is none, or it is the command's own, unchanged. */
    boolean mayReplace(Path folder, String name, Kind writer) throws IOException {
        if (!Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        Entry entry = files.get(name);
        return entry != null && entry.by() == writer && entry.sha256().equals(Sums.of(folder.resolve(name)));
    }

    /** Of these names, those that a command may not replace. */
    List<String> inTheWay(Path folder, Iterable<String> names, Kind writer) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            if (!mayReplace(folder, name, writer)) {
                found.add(name);
            }
        }
        return found;
    }
}
