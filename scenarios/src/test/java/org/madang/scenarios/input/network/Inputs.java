package org.madang.scenarios.input.network;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.engine.Simulation;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;
import org.madang.sim.network.EdgeList;
import org.madang.sim.parallel.Crew;

/** Small made-up network files in the forms that programs write, and what can be asked of them. */
final class Inputs {
    private Inputs() {}

    static Path path(String name) {
        try {
            return Path.of(Inputs.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static NetworkFile read(String name) {
        return NetworkFile.read(path(name), name, null, null, List.of());
    }

    /** The names of all people, sorted. */
    static String people(EdgeList edges) {
        TreeSet<String> names = new TreeSet<>();
        for (int node = 0; node < edges.nodes(); node++) {
            names.add(edges.label(node));
        }
        return String.join(" ", names);
    }

    /** The ties in the order of the file: "a-b:0.5 b-c:1". */
    static String ties(EdgeList edges) {
        List<String> ties = new ArrayList<>();
        for (int line = 0; line < edges.lines(); line++) {
            String weight = edges.weighted() ? ":" + edges.weight(line) : "";
            ties.add(edges.label(edges.from(line))
                    + (edges.directed() ? ">" : "-")
                    + edges.label(edges.to(line))
                    + weight);
        }
        return String.join(" ", ties);
    }

    /**
     * How many people a message reaches from one of them, on average over worlds, if it passes each tie with the weight as
     * its chance (independent cascade).
     */
    static double reached(String name, String from, Boolean directed, int worlds) {
        List<Patch> patches = new ArrayList<>();
        patches.add(Patch.of("test", "network.file", name));
        patches.add(Patch.of("test", "platforms[0].founding.nodes", List.of(from)));
        if (directed != null) {
            patches.add(Patch.of("test", "network.directed", directed));
        }
        ScenarioFile file = ScenarioFile.read(path("cascade.yaml"), patches);
        int founder = file.foundingNodes()[0];
        double sum = 0;
        try (Crew crew = new Crew(1)) {
            for (long seed = 1; seed <= worlds; seed++) {
                Population world = Population.of(file.scenario(), seed, file.edges());
                Simulation run = new Simulation(file.scenario(), world, crew, world.participantOfNode(founder));
                sum += run.run(week -> {}).focal().last(Indicator.MEMBERS);
            }
        }
        return sum / worlds;
    }
}
