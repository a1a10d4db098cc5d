package org.madang.scenarios.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.random.Draws;

/**
 * Where classics run: reads their files, applies what the user changes, runs replications on several threads. Results are
 * the same for any number of threads.
 */
public final class Lab implements AutoCloseable {
    private final Settings settings;
    private final Workers workers;

    /**
     * How to run.
     *
     * @param folder of the scenario files
     * @param quick few runs in small markets, for a first look
     * @param threads that work
     * @param changes by the user: they change what is simulated and what theory expects
     * @param mutation changes what is simulated behind the back of the theory, to see a check go red; empty otherwise
     * @param data the folder of data that are not shipped, or null
     */
    public record Settings(
            Path folder, boolean quick, int threads, List<Patch> changes, List<Patch> mutation, Path data) {
        public Settings {
            changes = List.copyOf(changes);
            mutation = List.copyOf(mutation);
        }
    }

    public Lab(Settings settings) {
        this.settings = settings;
        workers = new Workers(settings.threads(), false);
    }

    /** One of two values: for a first look, or for the full table. */
    <T> T pick(T quick, T full) {
        return settings.quick() ? quick : full;
    }

    /** A classic's file with a point of its grid; what the user changes goes on top. */
    ScenarioFile read(String file, Patch... point) {
        List<Patch> changes = new ArrayList<>(List.of(point));
        changes.addAll(settings.changes());
        return ScenarioFile.read(settings.folder().resolve(file), changes);
    }

    /** A classic's file at each point of a grid; points that the user has made the same come once. */
    List<ScenarioFile> grid(String file, List<Patch[]> points) {
        List<ScenarioFile> read = new ArrayList<>();
        List<Scenario> seen = new ArrayList<>();
        for (Patch[] point : points) {
            ScenarioFile at = read(file, point);
            if (!seen.contains(at.scenario())) {
                seen.add(at.scenario());
                read.add(at);
            }
        }
        return read;
    }

    /** Points that give one key several values. */
    static List<Patch[]> over(String path, double... values) {
        List<Patch[]> points = new ArrayList<>();
        for (double value : values) {
            points.add(new Patch[] {set(path, value)});
        }
        return points;
    }

    static Patch set(String path, Object value) {
        return Patch.of("the check", path, value);
    }

    /** A data file that is not shipped, if the user has it. */
    Optional<Path> data(String name) {
        return Optional.ofNullable(settings.data())
                .map(folder -> folder.resolve(name).toAbsolutePath())
                .filter(Files::isRegularFile);
    }

    /** Measures so many independent runs of a scenario, in their order. */
    <T> List<T> run(ScenarioFile file, int replications, Function<Run, T> measure) {
        return repeat(replications, (r, crew) -> {
            Population population = population(file, r);
            return measure.apply(simulate(file, population, r, crew));
        });
    }

    /** A number from each of so many independent runs. */
    Sample sample(ScenarioFile file, int replications, Function<Run, Double> measure) {
        return Sample.of(run(file, replications, measure));
    }

    /** Does something so many times; each time on one thread with a crew of one. */
    <T> List<T> repeat(int times, BiFunction<Integer, Crew, T> work) {
        return workers.all(times, work).orElseThrow(() -> new CancellationException("stopped"));
    }

    /** The market and network of a replication. */
    Population population(ScenarioFile file, int replication) {
        Scenario s = simulated(file).scenario();
        return Population.of(s, Draws.replicationSeed(s.seed(), replication), file.edges());
    }

    /** One run in a world that may serve several scenarios with the same market and network. */
    Run simulate(ScenarioFile file, Population population, int replication, Crew crew) {
        ScenarioFile simulated = simulated(file);
        int[] nodes = simulated.foundingNodes();
        for (int n = 0; n < nodes.length; n++) {
            nodes[n] = population.participantOfNode(nodes[n]);
        }
        Simulation simulation = new Simulation(simulated.scenario(), population, crew, nodes);
        RunResult result = simulation.run(w -> {});
        return new Run(replication, result, simulation.market());
    }

    private ScenarioFile simulated(ScenarioFile file) {
        return file.with(settings.mutation());
    }

    @Override
    public void close() {
        workers.close();
    }
}
