package org.madang.scenarios.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;
import org.madang.sim.config.Network;

/** Reads the scenarios of a claim with all that the claim, a level and a run change in them. */
final class Settings {
    private Settings() {}

    private record Source(String key, String name) {}

    /** The claim as it stands, then each level of each variation; what is wrong goes to {@code problems}. */
    static List<Setting> of(ClaimFile file, Size size, List<InputProblem> problems) {
        Claim claim = file.claim();
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("", "", runs(file, size, "", null, problems)));
        for (int v = 0; v < claim.variations().size(); v++) {
            Variation variation = claim.variations().get(v);
            for (int n = 0; n < variation.levels().size(); n++) {
                String at = "variations[" + v + "].levels[" + n + "]";
                Level level = variation.levels().get(n);
                settings.add(new Setting(variation.parameter(), level.name(), runs(file, size, at, level, problems)));
            }
        }
        return settings;
    }

    /** The claim under one level alone, written at some place of its file. */
    static Setting under(ClaimFile file, Size size, Level level, String at, List<InputProblem> problems) {
        return new Setting("", "", runs(file, size, at, level, problems));
    }

    private static List<Side.Run> runs(ClaimFile file, Size size, String at, Level level, List<InputProblem> problems) {
        List<Side.Run> runs = new ArrayList<>();
        for (int n = 0; n < file.claim().runs().size(); n++) {
            try {
                runs.add(run(file, size, n, at, level));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        return runs;
    }

    /**
     * A run: what the claim sets, then the level, then the run itself; scaled at the end. What happens in the scenario
     * after the weeks of the claim is left out.
     */
    private static Side.Run run(ClaimFile file, Size size, int number, String at, Level level) {
        Claim claim = file.claim();
        ClaimRun run = claim.runs().get(number);
        String path = "runs[" + number + "].";
        List<Patch> patches = new ArrayList<>();
        patches.addAll(patches(file, "set", claim.set()));
        if (level != null) {
            patches.addAll(patches(file, at + ".set", level.set()));
        }
        patches.addAll(patches(file, path + "set", run.set()));
        ScenarioFile scenario = read(file, source(claim, run, number, at, level), patches);
        ScenarioFile look = scaled(scenario, claim, size);
        return new Side.Run(run.name(), look, Changes.turns(file, number, look));
    }

    /** What names the scenario of a run: its own key, else that of the level, else that of the claim. */
    private static Source source(Claim claim, ClaimRun run, int number, String at, Level level) {
        if (!run.scenario().isBlank()) {
            return new Source("runs[" + number + "].scenario", run.scenario());
        }
        return level != null && !level.scenario().isBlank()
                ? new Source(at + ".scenario", level.scenario())
                : new Source("scenario", claim.scenario());
    }

    /** A file that cannot be had is a mistake of the claim; what is wrong inside it stands in the file itself. */
    private static ScenarioFile read(ClaimFile claim, Source source, List<Patch> patches) {
        Path file = claim.resolve(source.name());
        String text;
        try {
            text = RecordReader.text(file);
        } catch (BadInputException e) {
            throw new BadInputException(e.problems().stream()
                    .map(p -> claim.problem(source.key(), p.place() + ": " + p.message()))
                    .toList());
        }
        Integer weeks = claim.claim().weeks();
        return weeks == null
                ? ScenarioFile.read(file, text, patches)
                : ShorterLook.read(file, text, patches, Patch.of("weeks", "weeks", weeks), weeks);
    }

    static List<Patch> patches(ClaimFile file, String at, List<String> lines) {
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            patches.add(Patch.parse(file.loaded().placeOf(at + "[" + n + "]"), lines.get(n)));
        }
        return patches;
    }

    /** The participants of an edge list are what they are. */
    private static ScenarioFile scaled(ScenarioFile scenario, Claim claim, Size size) {
        int own = scenario.scenario().market().participants();
        int wanted = Math.min(claim.participants() == null ? own : claim.participants(), size.participants());
        boolean fixed = scenario.scenario().network().kind() == Network.Kind.EDGE_LIST;
        return fixed || wanted == own ? scenario : Scaling.to(scenario, wanted);
    }
}
