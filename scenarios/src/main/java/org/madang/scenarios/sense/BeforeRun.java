package org.madang.scenarios.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.random.Spread;

/** Doubts about inputs, each with its place; every run of a comparison is looked at. */
public final class BeforeRun {
    /** Of the founders of a persona, so many at least must be able to trust. */
    private static final double FEW = 0.05;

    private final ScenarioFile asked;
    private final ScenarioFile file;
    private final Scenario s;
    private final List<InputProblem> doubts = new ArrayList<>();

    /** @param asked the file of which {@code file} is one run */
    private BeforeRun(ScenarioFile asked, ScenarioFile file) {
        this.asked = asked;
        this.file = file;
        s = file.scenario();
    }

    /** What makes no sense in the runs of a plan, each doubt once. */
    public static List<InputProblem> of(Plan plan) {
        List<InputProblem> all = new ArrayList<>(plan.file().leftOut());
        plan.runs().forEach(run -> all.addAll(new BeforeRun(plan.file(), run.file()).look()));
        return all.stream().distinct().toList();
    }

    private List<InputProblem> look() {
        sides();
        for (int k = 0; k < s.platforms().size(); k++) {
            matches(s.platforms().get(k), "platforms[" + k + "]");
            founders(s.platforms().get(k), "platforms[" + k + "].founding");
        }
        return doubts;
    }

    private void doubt(String path, String message) {
        Place place = file.loaded().placeOf(path);
        Place told = place.isOfDefaults() ? asked.loaded().placeOf(path) : place;
        doubts.add(new InputProblem(told, path, message));
    }

    private double people(Side side, ToDoubleFunction<Persona> each) {
        return s.market().personas().stream()
                .filter(persona -> persona.side() == side)
                .mapToDouble(persona -> persona.share() * each.applyAsDouble(persona))
                .sum();
    }

    private void sides() {
        double seekers = people(Side.SEEKER, persona -> 1);
        double providers = people(Side.PROVIDER, persona -> 1);
        if (seekers == 0 || providers == 0) {
            doubt(
                    "market.personas",
                    "there is no " + (seekers == 0 ? "seeker" : "provider") + ", so nothing is ever matched");
            return;
        }
        double scale = s.market().participants() / (seekers + providers);
        double needs = scale * people(Side.SEEKER, persona -> mean(persona.needRate()));
        double served = scale * people(Side.PROVIDER, persona -> persona.availability() * mean(persona.capacity()));
        if (needs > served) {
            doubt(
                    "market.personas",
                    "if everybody were a member, seekers would ask for " + whole(needs)
                            + " matches a week, of which providers could serve " + whole(served) + " at most");
        }
    }

    private static double mean(Distribution d) {
        return d.kind() == Distribution.Kind.UNIFORM ? (d.low() + d.high()) / 2 : d.mean();
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    /** Fees with the highest premiums, against what a match costs; not where members pay for being members. */
    private void matches(Platform p, String at) {
        double fees = (p.fees().seeker() + p.fees().provider())
                * p.transactionValue()
                * (1 + p.premium().experience() + p.premium().relationship());
        boolean isPaidOtherwise =
                p.subscription().seeker() > 0 || p.subscription().provider() > 0;
        if (fees < p.costs().perMatch() && !isPaidOtherwise) {
            doubt(
                    at + ".fees",
                    "a match earns " + Digits.of(fees) + " in fees at most and costs "
                            + Digits.of(p.costs().perMatch()) + ": every match loses money");
        }
    }

    /** The trust that a founder can feel at most: all friends are members, and the platform is as trusted as it gets. */
    private void founders(Platform p, String at) {
        double proof = s.join().socialProof();
        double most =
                proof + (1 - proof) * Math.max(p.trust().initial(), p.trust().highest());
        for (Persona persona : s.market().personas()) {
            double share = persona.side() == Side.SEEKER
                    ? p.founding().seekers()
                    : p.founding().providers();
            boolean hasFounders = p.present() && share > 0 && persona.share() > 0;
            double needed = Spread.of(persona.trustThreshold()).at(FEW);
            if (hasFounders && needed > most) {
                doubt(
                        at,
                        "founders of the persona " + persona.name() + " cannot trust the platform: they need "
                                + Digits.of(needed) + ", and it can reach " + Digits.of(most));
            }
        }
    }
}
