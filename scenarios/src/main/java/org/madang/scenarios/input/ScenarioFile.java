package org.madang.scenarios.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.file.Rendering;
import org.madang.scenarios.file.Words;
import org.madang.scenarios.input.network.NetworkFile;
import org.madang.sim.config.Comparison;
import org.madang.sim.config.Persona;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.Problems;
import org.madang.sim.config.Records;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.network.EdgeList;

/**
 * A scenario as read from its file, with its network file if it has one.
 *
 * @param file where it was read from
 * @param loaded the checked scenario and what was written
 * @param network what its network file holds, or null when ties are generated
 * @param scaling what makes it a smaller or larger look at another one; null where it is looked at as it is
 * @param leftOut what of the file does not count in this look, for people to know
 */
public record ScenarioFile(
        Path file, Loaded<Scenario> loaded, NetworkFile network, Scaling scaling, List<LeftOut> leftOut) {
    public ScenarioFile {
        leftOut = List.copyOf(leftOut);
    }

    /** A scenario that is looked at as it is. */
    public ScenarioFile(Path file, Loaded<Scenario> loaded, NetworkFile network) {
        this(file, loaded, network, null, List.of());
    }

    /** The same with more that does not count. */
    public ScenarioFile leavingOut(List<LeftOut> more) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(more);
        return new ScenarioFile(file, loaded, network, scaling, all);
    }

    /** Reads scenarios: the format of all scenario files. */
    public static final RecordReader<Scenario> READER = RecordReader.of(Scenario.class)
            .presets(Persona.class, PersonaPresets.all())
            .presets(Strategy.class, StrategyPresets.all())
            .where("mechanisms", "off", Records::withoutMechanisms)
            .front("platforms", "compare", "focal")
            .rule(Comparison.class, ScenarioFile::headline);

    /**
     * Reads and checks a scenario, its alternatives and its edge list.
     *
     * @param changes applied before anything is checked
     * @throws BadInputException with all problems
     */
    public static ScenarioFile read(Path file, List<Patch> changes) {
        return ScenarioNetwork.join(file, READER.read(file, changes));
    }

    /** The same from a text that was read before; {@code file} says where its edge list lies. */
    public static ScenarioFile read(Path file, String text, List<Patch> changes) {
        return ScenarioNetwork.join(file, READER.read(file.toString(), text, changes));
    }

    /** The configuration does not know the indicators, so it cannot look itself. */
    private static void headline(Comparison compare, Problems problems) {
        Indicator headline = Indicator.find(compare.headline());
        if (headline == null) {
            List<String> keys =
                    Arrays.stream(Indicator.values()).map(Indicator::key).toList();
            problems.add(
                    "headline",
                    "no indicator is called " + Words.quote(compare.headline()) + "; "
                            + Words.hint(compare.headline(), keys));
        } else if (!headline.moreIsBetter()) {
            problems.add(
                    "headline",
                    headline.key() + " cannot decide a comparison, for more of it is not better; take another headline"
                            + " (every indicator is in the results all the same)");
        }
    }

    static BadInputException problem(Loaded<Scenario> loaded, String path, String message) {
        return new BadInputException(List.of(new InputProblem(loaded.placeOf(path), path, message)));
    }

    /** A record of the format as it would stand in a file, complete. */
    public static String render(Object record) {
        return Rendering.yaml(Rendering.tree(record));
    }

    public Scenario scenario() {
        return loaded.value();
    }

    /** The name of the file without folder and ending. */
    public String stem() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The same file with more changes: values are meant for the full size, and scaled along in a smaller or larger look. */
    public ScenarioFile with(List<Patch> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        return scaling == null ? changed(changes) : scaling.with(changes);
    }

    ScenarioFile changed(List<Patch> changes) {
        Loaded<Scenario> changed = READER.change(loaded, changes);
        boolean isSame = changed.value().network().equals(scenario().network())
                && (network == null
                        || network.edges().census() == null
                        || changed.value().market().equals(scenario().market()));
        ScenarioFile joined = isSame ? new ScenarioFile(file, changed, network) : ScenarioNetwork.join(file, changed);
        return joined.leavingOut(leftOut);
    }

    /** The ties of the network file; null when ties are generated. */
    public EdgeList edges() {
        return network == null ? null : network.edges();
    }

    /**
     * The nodes of the edge list that are founding members of the focal platform.
     *
     * @throws BadInputException if a name is not in the edge list
     */
    public int[] foundingNodes() {
        return FoundingNodes.of(this);
    }
}
