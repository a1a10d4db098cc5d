package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverCost;
import org.madang.sim.config.Network;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;

/**
 * The same scenario with more or fewer participants: money that does not grow by itself (budgets, fixed costs of levers,
 * partners) is scaled along, and so is what is counted in providers or requests, so that the curves keep their shape.
 * Noise between replications grows as the market shrinks. What is changed later (an alternative, a point of a study) is
 * written for the full size and scaled by the same factor.
 *
 * @param full the scenario at full size
 * @param factor participants of the look, against those of the full size
 */
public record Scaling(ScenarioFile full, double factor) {
    private static final String SOURCE = "--participants";

    /** @throws BadInputException if the participants come from an edge list, or too few are asked for */
    public static ScenarioFile to(ScenarioFile file, int participants) {
        Scenario s = file.scenario();
        if (s.network().kind() == Network.Kind.EDGE_LIST) {
            throw new BadInputException(List.of(new InputProblem(
                    Place.of(SOURCE),
                    "",
                    "the participants of this scenario are the " + s.market().participants()
                            + " nodes of its edge list and cannot be changed")));
        }
        return new Scaling(file, (double) participants / s.market().participants()).look();
    }

    /** The look at the full size with changes. */
    ScenarioFile with(List<Patch> changes) {
        return new Scaling(full.with(changes), factor).look();
    }

    private ScenarioFile look() {
        ScenarioFile look = full.changed(patches());
        return new ScenarioFile(look.file(), look.loaded(), look.network(), this);
    }

    private List<Patch> patches() {
        Scenario s = full.scenario();
        List<Patch> patches = new ArrayList<>();
        int participants = (int) Math.rint(s.market().participants() * factor);
        patches.add(set("market.participants", participants));
        if (!(factor > 0)) {
            return patches;
        }
        int localities = s.market().localities().count();
        if (participants < localities) {
            patches.add(set("market.localities.count", Math.max(1, participants)));
        }
        patches.add(set("join.thickness", Math.min(1000, s.join().thickness() / factor)));
        patches.add(set("join.priorRequests", s.join().priorRequests() * factor));
        for (int k = 0; k < s.platforms().size(); k++) {
            platform(patches, s.platforms().get(k), "platforms[" + k + "].");
        }
        for (int n = 0; n < s.events().size(); n++) {
            event(patches, s.events().get(n), "events[" + n + "].");
        }
        return patches;
    }

    private static Patch set(String path, double value) {
        Place place = Place.of(SOURCE);
        return new Patch(path, new Node.Scalar(place, Node.Scalar.Kind.NUMBER, Digits.of(value)), place);
    }

    private void platform(List<Patch> patches, Platform p, String at) {
        patches.add(set(at + "budget.weekly", p.budget().weekly() * factor));
        for (Lever lever : Lever.values()) {
            if (lever != Lever.ACQUISITION) {
                LeverCost cost = p.levers().of(lever);
                String key = lever.name().toLowerCase(java.util.Locale.ROOT);
                patches.add(set(at + "levers." + key + ".fixed", cost.fixed() * factor));
            }
        }
    }

    private void event(List<Patch> patches, Event event, String at) {
        if (event instanceof Event.PartnerCampaign e) {
            patches.add(set(at + "cost", e.cost() * factor));
        } else if (event instanceof Event.BudgetChange e) {
            patches.add(set(at + "budget.weekly", e.budget().weekly() * factor));
        }
    }
}
