package org.madang.scenarios.folder;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves finished files from a hidden folder, which is inside the folder they are for, to their places. Before the first
 * move the hidden folder gets another name and holds a plan; whoever finds it later finishes what was begun. Each step may
 * be done twice. The mark comes last.
 */
final class Publishing {
    private static final String PART = ".madang-part-";
    private static final String READY = ".madang-ready-";
    private static final String PLAN = ".plan.json";
    private static final long MOST_BYTES = 16 << 20;

    private final Path target;
    private final Path ready;
    private final List<String> kept = new ArrayList<>();

    private Publishing(Path target, Path ready) {
        this.target = target;
        this.ready = ready;
    }

    /** A new hidden folder for files that are to be published. The lock of the folder is held. */
    static Path stage(Path target) throws IOException {
        return Files.createDirectory(Beside.of(target, PART));
    }

    /** Whether a publishing was broken off in a folder. */
    static boolean isInterrupted(Path target) {
        try {
            return Files.isDirectory(target) && !Beside.list(target, READY).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Finishes what was broken off, and takes away what was never complete. The lock of the folder is held. */
    static void tidy(Path target) throws IOException {
        for (Path part : Beside.list(target, PART)) {
            takeAway(part);
        }
        for (Path ready : Beside.list(target, READY)) {
            new Publishing(target, ready).finish();
        }
    }

    /**
     * Publishes.
     *
     * @param stage holds the files
     * @param mark of the folder as it is to be
     * @param replace sums of files in the folder that may be replaced; others are kept beside under another name
     * @param delete sums of files in the folder that are to go
     * @return new names of files that were kept beside
     */
    static List<String> publish(
            Path target, Path stage, Mark mark, Map<String, String> replace, Map<String, String> delete)
            throws IOException {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        replace.forEach(plan.putObject("replace")::put);
        delete.forEach(plan.putObject("delete")::put);
        write(stage.resolve(PLAN), Json.text(plan));
        write(stage.resolve(Mark.FILE), mark.text());
        Path ready = Beside.of(target, READY);
        Files.move(stage, ready, StandardCopyOption.ATOMIC_MOVE);
        Publishing publishing = new Publishing(target, ready);
        publishing.finish();
        return publishing.kept;
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.create(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void finish() throws IOException {
        Path planFile = ready.resolve(PLAN);
        if (Files.exists(planFile, LinkOption.NOFOLLOW_LINKS)) {
            ObjectNode plan = Json.read(planFile, BoundedText.read(planFile, MOST_BYTES));
            delete(sums(plan, "delete"));
            move(sums(plan, "replace"));
            if (Files.isRegularFile(ready.resolve(Mark.FILE), LinkOption.NOFOLLOW_LINKS)) {
                place(Mark.FILE);
            }
        }
        takeAway(planFile);
        takeAway(ready);
    }

    /** Of what nobody needs any more: if something holds it, the results are there all the same, and a later command tries again. */
    private static void takeAway(Path path) {
        try {
            Beside.delete(path);
        } catch (IOException e) {
            // It stays, hidden.
        }
    }

    private static Map<String, String> sums(ObjectNode plan, String key) {
        Map<String, String> sums = new TreeMap<>();
        plan.path(key).properties().forEach(field -> {
            if (Mark.isPlain(field.getKey())) {
                sums.put(field.getKey(), field.getValue().asText());
            }
        });
        return sums;
    }

    private void delete(Map<String, String> sums) throws IOException {
        for (Map.Entry<String, String> entry : sums.entrySet()) {
            Path file = target.resolve(entry.getKey());
            if (isStill(file, entry.getValue())) {
                // If it cannot go it stays, as a file that is not of these results.
                takeAway(file);
            }
        }
    }

    private void move(Map<String, String> replace) throws IOException {
        List<String> names = new ArrayList<>();
        try (var all = Files.list(ready)) {
            all.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> p.getFileName().toString())
                    .filter(Mark::isPlain)
                    .sorted()
                    .forEach(names::add);
        }
        for (String name : names) {
            Path file = target.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isStill(file, replace.get(name))) {
                Path aside = Beside.aside(target.resolve(name));
                Files.move(file, aside);
                kept.add(aside.getFileName().toString());
            }
            place(name);
        }
    }

    private static boolean isStill(Path file, String sum) throws IOException {
        return sum != null && !sum.isEmpty() && sum.equals(Sums.of(file));
    }

    private void place(String name) throws IOException {
        WholeFile.move(ready.resolve(name), target.resolve(name));
    }
}
