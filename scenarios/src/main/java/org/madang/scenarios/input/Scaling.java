package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
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
 * Noise between replications grows as the market shrinks.
 */
public final class Scaling {
    private static final String SOURCE = "--participants";

    private Scaling() {}

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
        double factor = (double) participants / s.market().participants();
        List<Patch> patches = new ArrayList<>();
        patches.add(Patch.of(SOURCE, "market.participants", participants));
        int localities = s.market().localities().count();
        if (participants < localities) {
            patches.add(Patch.of(SOURCE, "market.localities.count", Math.max(1, participants)));
        }
        patches.add(Patch.of(SOURCE, "join.thickness", Math.min(1000, s.join().thickness() / factor)));
        patches.add(Patch.of(SOURCE, "join.priorRequests", s.join().priorRequests() * factor));
        for (int k = 0; k < s.platforms().size(); k++) {
            platform(patches, s.platforms().get(k), "platforms[" + k + "].", factor);
        }
        for (int n = 0; n < s.events().size(); n++) {
            event(patches, s.events().get(n), "events[" + n + "].", factor);
        }
        return file.with(patches);
    }

    private static void platform(List<Patch> patches, Platform p, String at, double factor) {
        patches.add(Patch.of(SOURCE, at + "budget.weekly", p.budget().weekly() * factor));
        for (Lever lever : Lever.values()) {
            if (lever != Lever.ACQUISITION) {
                LeverCost cost = p.levers().of(lever);
                String key = lever.name().toLowerCase(java.util.Locale.ROOT);
                patches.add(Patch.of(SOURCE, at + "levers." + key + ".fixed", cost.fixed() * factor));
            }
        }
    }

    private static void event(List<Patch> patches, Event event, String at, double factor) {
        if (event instanceof Event.PartnerCampaign e) {
            patches.add(Patch.of(SOURCE, at + "cost", e.cost() * factor));
        } else if (event instanceof Event.BudgetChange e) {
            patches.add(Patch.of(SOURCE, at + "budget.weekly", e.budget().weekly() * factor));
        }
    }
}
