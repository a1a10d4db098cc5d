package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.BoundedText;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.folder.Sums;
import org.madang.scenarios.folder.Trouble;

/** The manifest of a results folder: what made it, from which inputs, and the sums of its files. */
public final class Manifest {
    /** Every results folder holds this file. */
    public static final String FILE = "manifest.json";

    /** Which files and columns a folder has; rises when they change. 2 added distributions, localities and network, 3 personas. */
    public static final int FORMAT = 3;

    private static final String SUMS = "sha256";
    private static final long MOST_BYTES = 64 << 20;

    private final Path folder;
    private final JsonNode root;

    private Manifest(Path folder, JsonNode root) {
        this.folder = folder;
        this.root = root;
    }

    /** Adds the SHA-256 of every file that was written so far but PNG pictures, whose bytes depend on how the JDK draws. */
    public static void addSums(ObjectNode manifest, NewFiles files) throws IOException {
        ObjectNode sums = manifest.putObject(SUMS);
        files.sums().forEach((name, sum) -> {
            if (!name.endsWith(".png")) {
                sums.put(name, sum);
            }
        });
    }

    /** @throws BadInputException if there is none that can be read */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        ObjectNode root = Json.read(file, BoundedText.read(file, MOST_BYTES));
        if (!root.path("format").isInt() || root.path("format").asInt() < 1) {
            throw Trouble.bad(file, "is no manifest of results: it has no format");
        }
        return new Manifest(folder, root);
    }

    int format() {
        return root.path("format").asInt();
    }

    /**
     * Compares files with their sums.
     *
     * @param names of those that are going to be read
     * @param trusts whether to go on with files that differ
     * @throws BadInputException with each file that differs, unless they are trusted
     */
    public Verified verify(List<String> names, boolean trusts) {
        JsonNode sums = root.path(SUMS);
        if (!sums.isObject()) {
            return new Verified(List.of(), false);
        }
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !isAsWritten(file, sums.path(name).asText())) {
                changed.add(name);
            }
        }
        if (!changed.isEmpty() && !trusts) {
            throw new BadInputException(changed.stream()
                    .map(name -> new InputProblem(
                            Place.of(folder.resolve(name).toString()),
                            "",
                            "has been changed since it was written: make the results again, or go on with --trust"))
                    .toList());
        }
        return new Verified(changed, true);
    }

    private static boolean isAsWritten(Path file, String sum) {
        try {
            return Sums.of(file).equals(sum);
        } catch (IOException e) {
            throw Trouble.bad(file, "cannot be read: " + Trouble.reason(e));
        }
    }
}
