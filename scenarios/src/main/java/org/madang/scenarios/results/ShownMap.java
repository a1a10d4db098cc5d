package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.folder.BoundedText;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Trouble;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;

/**
 * A map of the question as its folder holds it: drawn once, and shown elsewhere as it is.
 *
 * @param folder where it lies
 * @param market the scenario that it is about, at its full size
 * @param weeks how long its runs were
 * @param language of its words, as a code
 * @param title what the picture shows
 * @param sentences what it says
 * @param picture as PNG
 */
@SuppressWarnings("ArrayRecordComponent")
public record ShownMap(
        Path folder,
        ScenarioFile market,
        int weeks,
        String language,
        String title,
        List<String> sentences,
        byte[] picture) {
    /** What a map has of its own: which strategies are compared, how often, by what draws. */
    private static final String OWN = "(name|seed|compare|strategies)([.\\[].*)?|platforms\\[[^\\]]*]\\.strategy";

    private static final String FILE = "map.json";
    public static final String PICTURE = "map.png";
    /** The inputs that counted. */
    public static final String MARKET = "scenario.yaml";

    private static final long MOST_BYTES = 64 << 20;

    public ShownMap {
        sentences = List.copyOf(sentences);
    }

    /** @throws BadInputException if the folder holds no map, or one that was changed since it was written */
    public static ShownMap read(Path folder, boolean trusts) {
        if (Files.isDirectory(folder)) {
            Folder.finishInterrupted(folder);
        }
        List<String> files = List.of(FILE, MARKET);
        for (String file : List.of(Manifest.FILE, FILE, MARKET, PICTURE)) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw Trouble.bad(folder, "is not the folder of a map: it has no " + file + " (madang map makes it)");
            }
        }
        Manifest.read(folder).verify(files, trusts);
        Path file = folder.resolve(FILE);
        ObjectNode map = Json.read(file, BoundedText.read(file, MOST_BYTES));
        List<String> sentences = new ArrayList<>();
        map.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        return new ShownMap(
                folder,
                ScenarioFile.read(folder.resolve(MARKET), List.of()),
                map.path("weeks").asInt(),
                map.path("language").asText(),
                map.path("title").asText(),
                sentences,
                bytes(folder.resolve(PICTURE)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Trouble.bad(file, "cannot be read: " + Trouble.reason(e));
        }
    }

    /**
     * Whether results are of the same market: the inputs that counted, at the same size, over as many weeks.
     *
     * @throws BadInputException with what differs
     */
    public void requireMarketOf(Path results) {
        ScenarioFile there = ScenarioFile.read(results.resolve(MARKET), List.of());
        int participants = there.scenario().market().participants();
        ScenarioFile here =
                market.scenario().market().participants() == participants ? market : Scaling.to(market, participants);
        List<String> differences = new ArrayList<>();
        if (weeks != there.scenario().weeks()) {
            differences.add("weeks is " + weeks + " there, " + there.scenario().weeks() + " here");
        }
        Difference.between(here.loaded().effective(), there.loaded().effective()).stream()
                .filter(d -> !d.path().matches(OWN) && !Objects.equals(d.path(), "weeks"))
                .map(d -> d.path() + " is " + d.before() + " there, " + d.after() + " here")
                .forEach(differences::add);
        if (!differences.isEmpty()) {
            int more = differences.size() - 1;
            throw Trouble.bad(
                    folder,
                    "is the map of another market than " + results + ": " + differences.get(0)
                            + (more == 0 ? "" : more == 1 ? ", and 1 key more" : ", and " + more + " keys more"));
        }
    }
}
