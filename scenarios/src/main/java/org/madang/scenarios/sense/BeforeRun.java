package org.madang.scenarios.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.LeftOut;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
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
    private final List<Doubt> doubts = new ArrayList<>();

    /** @param asked the file of which {@code file} is one run */
    private BeforeRun(ScenarioFile asked, ScenarioFile file) {
        this.asked = asked;
        this.file = file;
        s = file.scenario();
    }

    /** What makes no sense in the runs of a plan, each doubt once. */
    public static List<Doubt> of(Plan plan) {
        List<Doubt> all = new ArrayList<>();
        for (LeftOut out : plan.file().leftOut()) {
            Finding late =
                    Finding.of("doubt.late").with("week", out.week()).with("option", new Value.Text(out.option()));
            all.add(new Doubt(out.place(), out.path(), late));
        }
        plan.runs().forEach(run -> all.addAll(new BeforeRun(plan.file(), run.file()).look()));
        return all.stream().distinct().toList();
    }

    private List<Doubt> look() {
        sides();
        for (int k = 0; k < s.platforms().size(); k++) {
            matches(s.platforms().get(k), "platforms[" + k + "]");
            founders(s.platforms().get(k), "platforms[" + k + "].founding");
        }
        return doubts;
    }

    private void doubt(String path, Finding finding) {
        Place place = file.loaded().placeOf(path);
        Place told = place.isOfDefaults() ? asked.loaded().placeOf(path) : place;
        doubts.add(new Doubt(told, path, finding));
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
            doubt("market.personas", Finding.of(seekers == 0 ? "doubt.noSeeker" : "doubt.noProvider"));
            return;
        }
        double scale = s.market().participants() / (seekers + providers);
        double needs = scale * people(Side.SEEKER, persona -> mean(persona.needRate()));
        double served = scale * people(Side.PROVIDER, persona -> persona.availability() * mean(persona.capacity()));
        if (needs > served) {
            doubt(
                    "market.personas",
                    Finding.of("doubt.scarce").with("needs", Math.round(needs)).with("served", Math.round(served)));
        }
    }

    private static double mean(Distribution d) {
        return d.kind() == Distribution.Kind.UNIFORM ? (d.low() + d.high()) / 2 : d.mean();
    }

    private static Value exact(double number) {
        return new Value.Text(Digits.of(number));
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
                    Finding.of("doubt.lossy")
                            .with("fees", exact(fees))
                            .with("costs", exact(p.costs().perMatch())));
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
                        Finding.of("doubt.distrust")
                                .with("persona", new Value.Text(persona.name()))
                                .with("needed", exact(needed))
                                .with("most", exact(most)));
            }
        }
    }
}
