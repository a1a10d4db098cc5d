package org.madang.scenarios.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.network.NetworkFile;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;

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
        Path list = file.toAbsolutePath().getParent().resolve(network.file()).normalize();
        if (!Files.isRegularFile(list)) {
            String what = Files.exists(list) ? list + " is no ordinary file" : "there is no file " + list;
            throw ScenarioFile.problem(loaded, "network.file", what);
        }
        Boolean asked = isWritten(loaded, "network", "directed") ? Boolean.valueOf(network.directed()) : null;
        NetworkFile read = NetworkFile.read(list, network.file(), asked);
        return new ScenarioFile(file, withWhatTheFileSays(loaded, read), read);
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
