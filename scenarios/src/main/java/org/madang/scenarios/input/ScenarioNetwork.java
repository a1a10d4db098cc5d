package org.madang.scenarios.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.network.NetworkFile;
import org.madang.scenarios.input.network.PeopleFile;
import org.madang.scenarios.input.network.PeopleTable;
import org.madang.sim.config.Network;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.network.Census;

/** Joins a scenario with the network file that it names: what the file says becomes part of the inputs that count. */
final class ScenarioNetwork {
    /** Names the file where it, and not the user, set a key. */
    private static final String SOURCE = "network file";

    private ScenarioNetwork() {}

    /** @throws org.madang.scenarios.file.BadInputException with all that is wrong with the file, or if the two disagree */
    static ScenarioFile join(Path file, Loaded<Scenario> loaded) {
        Network network = loaded.value().network();
        if (network.kind() != Network.Kind.EDGE_LIST) {
            return new ScenarioFile(file, loaded, null);
        }
        Path list = beside(file, network.file(), loaded, "network.file");
        Boolean asked = isWritten(loaded, "network", "directed") ? Boolean.valueOf(network.directed()) : null;
        PeopleTable people = network.people() == null
                ? null
                : PeopleFile.read(beside(file, network.people(), loaded, "network.people"), network.people());
        List<Persona> personas = loaded.value().market().personas();
        NetworkFile read = NetworkFile.read(list, network.file(), asked, people, personas);
        return new ScenarioFile(file, withWhatTheFileSays(loaded, read), read);
    }

    private static Path beside(Path file, String name, Loaded<Scenario> loaded, String key) {
        Path path = file.toAbsolutePath().getParent().resolve(name).normalize();
        if (!Files.isRegularFile(path)) {
            String what = Files.exists(path) ? path + " is no ordinary file" : "there is no file " + path;
            throw ScenarioFile.problem(loaded, key, what);
        }
        return path;
    }

    private static Loaded<Scenario> withWhatTheFileSays(Loaded<Scenario> loaded, NetworkFile read) {
        Scenario s = loaded.value();
        int nodes = read.edges().nodes();
        List<Patch> patches = new ArrayList<>();
        if (s.market().participants() != nodes) {
            if (isWritten(loaded, "market", "participants")) {
                throw ScenarioFile.problem(
                        loaded,
                        "market.participants",
                        "the edge list has " + nodes + " nodes, and each is a participant: write " + nodes
                                + " or leave the key out, found " + s.market().participants());
            }
            patches.add(Patch.of(SOURCE, "market.participants", nodes));
        }
        Census census = read.edges().census();
        int localities = census == null ? 0 : census.localities();
        if (localities != 0 && localities != s.market().localities().count()) {
            if (isWritten(loaded, "market", "localities.count")) {
                throw ScenarioFile.problem(
                        loaded,
                        "market.localities.count",
                        "the people live in " + localities + " localities: write " + localities
                                + " or leave the key out, found "
                                + s.market().localities().count());
            }
            patches.add(Patch.of(SOURCE, "market.localities.count", localities));
        }
        if (s.network().directed() != read.edges().directed()) {
            patches.add(Patch.of(SOURCE, "network.directed", read.edges().directed()));
        }
        return patches.isEmpty() ? loaded : ScenarioFile.READER.change(loaded, patches);
    }

    /** Whether the user wrote a key, in the file or by an option. */
    private static boolean isWritten(Loaded<Scenario> loaded, String part, String key) {
        Place place = loaded.placeOf(part + "." + key);
        return loaded.tree().entries().containsKey(part)
                && !place.equals(loaded.placeOf(part))
                && !place.source().equals(SOURCE);
    }
}
