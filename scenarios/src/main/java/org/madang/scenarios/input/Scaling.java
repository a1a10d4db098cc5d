package org.madang.scenarios.input;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
import org.madang.sim.config.Rollout;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.Until;

/**
 * The same scenario with more or fewer participants: a smaller market of the same kind. Localities keep their size and
 * their number shrinks; money that does not grow by itself (budgets, fixed costs of levers, partners), founding members in
 * numbers and profits that a strategy waits for are scaled along. Rates, shares and prices stay. Noise between
 * replications grows as the market shrinks. What is changed later (an alternative, a point of a study) is written for the
 * full size and scaled by the same factor.
 *
 * <p>Localities cannot keep their size where they are opened one after the other, so that their number is part of the
 * strategy, or where the look is smaller than one of them. They then shrink, and what is counted in providers or requests
 * of a locality shrinks along, so that the curves keep their shape; chance weighs more in them. {@link #smallerCities}
 * tells how much.
 *
 * @param full the scenario at full size
 * @param factor participants of the look, against those of the full size
 */
public record Scaling(ScenarioFile full, double factor) {
    private static final String SOURCE = "--participants";
    private static final int MOST_LOCALITIES = 10_000;
    /** Below this, localities are smaller by more than rounding their number to a whole one explains. */
    private static final double ROUNDED = 0.66;

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
        ScenarioFile full = file.scaling() == null ? file : file.scaling().full;
        int all = full.scenario().market().participants();
        return new Scaling(full, (double) participants / all).look();
    }

    /** The look at the full size with changes. */
    ScenarioFile with(List<Patch> changes) {
        return new Scaling(full.with(changes), factor).look();
    }

    private ScenarioFile look() {
        ScenarioFile look = full.changed(patches());
        return new ScenarioFile(look.file(), look.loaded(), look.network(), this, look.leftOut());
    }

    /** How many localities the look has. */
    private int localities() {
        Scenario s = full.scenario();
        int all = s.market().localities().count();
        boolean oneAfterTheOther =
                s.strategies().stream().anyMatch(strategy -> strategy.rollout().kind() == Rollout.Kind.CITY_BY_CITY);
        double wanted = oneAfterTheOther ? all : all * factor;
        return (int) Math.max(1, Math.min(MOST_LOCALITIES, Math.min(Math.rint(wanted), participants())));
    }

    /** The size of a locality of the look over that of the localities for which it stands. */
    private double citySize() {
        return factor * full.scenario().market().localities().count() / localities();
    }

    /** How much smaller than at full size localities are, as a part; none where they keep their size but for rounding. */
    public OptionalDouble smallerCities() {
        return citySize() < ROUNDED ? OptionalDouble.of(citySize()) : OptionalDouble.empty();
    }

    private int participants() {
        return (int) Math.rint(full.scenario().market().participants() * factor);
    }

    private List<Patch> patches() {
        Scenario s = full.scenario();
        List<Patch> patches = new ArrayList<>();
        patches.add(set("market.participants", participants()));
        if (!(factor > 0)) {
            return patches;
        }
        int all = s.market().localities().count();
        patches.add(set("market.localities.count", localities()));
        if (localities() != all && s.market().localities().sampleOf() == 0) {
            patches.add(set("market.localities.sampleOf", all));
        }
        patches.add(set("join.thickness", Math.min(1000, s.join().thickness() / citySize())));
        patches.add(set("join.priorRequests", s.join().priorRequests() * citySize()));
        for (int n = 0; n < s.strategies().size(); n++) {
            waiting(patches, s.strategies().get(n), "strategies[" + n + "].phases");
        }
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
        if (p.funding() != null) {
            patches.add(set(at + "funding", p.funding() * factor));
        }
        if (p.founding().count() > 0) {
            patches.add(set(
                    at + "founding.count", Math.max(1, Math.rint(p.founding().count() * factor))));
        }
        for (Lever lever : Lever.values()) {
            if (lever != Lever.ACQUISITION) {
                LeverCost cost = p.levers().of(lever);
                String key = lever.name().toLowerCase(java.util.Locale.ROOT);
                patches.add(set(at + "levers." + key + ".fixed", cost.fixed() * factor));
            }
        }
    }

    private void waiting(List<Patch> patches, Strategy strategy, String at) {
        for (int n = 0; n < strategy.phases().size(); n++) {
            Until until = strategy.phases().get(n).until();
            if (until != null && until.profit() != null) {
                patches.add(set(at + "[" + n + "].until.profit", until.profit() * factor));
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
