package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Scenario;

/**
 * The keys that stand for what media and retention levers do. All that the levers do to staying, use and service is moved by
 * one factor: what relationship money saves is measured, and stands for its fellows. Trust and premiums stay as they are.
 *
 * @param value of the scenario
 * @param most the largest value that the key takes
 */
record Effects(String path, ToDoubleFunction<Scenario> value, double most) {
    private static final String CONTACT = "platforms[0].costs.perContact";

    private static final List<Effects> OF_LEVERS = List.of(
            new Effects("leave.relationshipEffect", s -> s.leave().relationshipEffect(), 1),
            new Effects("requests.relationshipEffect", s -> s.requests().relationshipEffect(), 10),
            new Effects("requests.interactionEffect", s -> s.requests().interactionEffect(), 10),
            new Effects("experience.satisfactionEffect", s -> s.experience().satisfactionEffect(), 1),
            new Effects("experience.experienceEffect", s -> s.experience().experienceEffect(), 1));

    /** What is set in a scenario so that its effects are moved. */
    static List<Patch> patches(Scenario s, Moves moves) {
        List<Patch> patches = new ArrayList<>();
        // A multiple: the fact has a pulse of its own in the same key.
        patches.add(Patch.parse("moved effect", CONTACT + "*=" + Digits.of(1 / moves.mediaFactor())));
        for (Effects effect : OF_LEVERS) {
            double moved = effect.value.applyAsDouble(s) * moves.keepingFactor();
            patches.add(Patch.of("moved effect", effect.path, Math.min(effect.most, moved)));
        }
        return patches;
    }
}
