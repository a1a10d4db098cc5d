package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Event;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;

/** The scenario library as the tests see it, and the command line without a process of its own. */
public final class Library {
    private Library() {}

    /** What a command has said. */
    public record Said(int code, String out, String err) {}

    /** Every scenario that is shipped; the tests run in the folder of their module. */
    public static List<Path> scenarios() {
        try (Stream<Path> files = Files.list(Path.of("library"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command in this process. */
    public static Said madang(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Said(code, out.toString(), err.toString());
    }

    /** Runs a scenario small and short, but no shorter than its last event needs; an edge list keeps its size. */
    public static Said runSmall(Path scenario, Path folder, int participants, int weeks, String... more) {
        Scenario read = ScenarioFile.read(scenario, List.of()).scenario();
        int lastEvent = read.events().stream().mapToInt(Event::week).max().orElse(0);
        List<String> words = new ArrayList<>(List.of("run", scenario.toString(), "--quiet", "--replications", "2"));
        words.addAll(List.of("--weeks", String.valueOf(Math.max(weeks, lastEvent + 10))));
        words.addAll(List.of("--out", folder.toString()));
        if (read.network().kind() != Network.Kind.EDGE_LIST) {
            words.addAll(List.of("--participants", String.valueOf(participants)));
        }
        words.addAll(List.of(more));
        return madang(words.toArray(String[]::new));
    }
}
