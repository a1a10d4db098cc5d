package org.madang.scenarios.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.folder.BoundedText;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Verified;
import org.madang.scenarios.statistics.Estimate;

/** Reads {@code claims.json} of a results folder. What does not fit is named in one line. */
final class VerdictReader {
    private static final String FILE = "claims.json";
    private static final long MOST_BYTES = 64 << 20;

    private final Path file;

    private VerdictReader(Path file) {
        this.file = file;
    }

    /** @throws BadInputException if the folder holds no results of claims */
    static Verdicts read(Path folder, boolean trusts) {
        Path file = folder.resolve(FILE);
        if (Files.isDirectory(folder)) {
            Folder.finishInterrupted(folder);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw bad(folder, "holds no results of claims (no " + FILE + "): make them with ./madang claims");
        }
        Verified verified = Files.exists(folder.resolve(Manifest.FILE), LinkOption.NOFOLLOW_LINKS)
                ? Manifest.read(folder).verify(List.of(FILE), trusts)
                : new Verified(List.of(), false);
        return new VerdictReader(file).verdicts(verified);
    }

    private Verdicts verdicts(Verified verified) {
        JsonNode root = Json.read(file, BoundedText.read(file, MOST_BYTES));
        List<Verdicts.OfClaim> claims = new ArrayList<>();
        root.path("claims").forEach(claim -> claims.add(claim(claim)));
        if (claims.isEmpty()) {
            throw bad(file, "has no claims");
        }
        return new Verdicts(
                root.path("version").asText(),
                root.path("seed").asLong(),
                root.path("command").asText(),
                claims,
                verified);
    }

    private Verdicts.OfClaim claim(JsonNode node) {
        String name = node.path("name").asText();
        List<Verdicts.Case> cases = new ArrayList<>();
        node.path("conditions").forEach(condition -> cases.add(condition(name, condition)));
        if (cases.isEmpty()) {
            throw bad(file, "claim '" + name + "' has no conditions");
        }
        return new Verdicts.OfClaim(
                name,
                node.path("title").asText(),
                status(name, node),
                node.path("replications").asInt(),
                cases);
    }

    private Verdicts.Case condition(String claim, JsonNode node) {
        List<Verdicts.Figure> effects = new ArrayList<>();
        node.path("effects").forEach(effect -> effects.add(figure(effect)));
        return new Verdicts.Case(
                node.path("parameter").asText(), node.path("level").asText(), status(claim, node), effects);
    }

    private Status status(String claim, JsonNode node) {
        String word = node.path("status").asText();
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> bad(file, "claim '" + claim + "' has no verdict that is known: '" + word + "'"));
    }

    private static Verdicts.Figure figure(JsonNode node) {
        Estimate estimate = new Estimate(one(node, "mean"), one(node, "low"), one(node, "high"));
        boolean expected = !node.path("finding").asText().equals("reported");
        return new Verdicts.Figure(
                node.path("name").asText(), estimate, node.path("unit").asText(), expected);
    }

    private static double one(JsonNode node, String key) {
        return node.path(key).asDouble(Double.NaN);
    }

    private static BadInputException bad(Path path, String message) {
        return new BadInputException(List.of(new InputProblem(Place.of(path.toString()), "", message)));
    }
}
