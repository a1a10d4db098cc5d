package org.madang.scenarios.fit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.experiment.Turnable;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.fit.Tried;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;
import org.madang.sim.config.Event.Treatment;
import org.madang.sim.state.Arms.Group;

/**
 * The experiments of a fit as they are simulated, in the world of the market itself: what was done in cities in all of the market,
 * which is held against the market without it; what was done to a random part of the people in a run with groups, which are held
 * against the same groups where nothing is done to them. Each run is as long as was counted.
 */
public final class TriedRuns {
    private static final String EVENTS = "events";

    private final FitFile file;
    private final List<Observed> all;

    public TriedRuns(FitFile file) {
        this.file = file;
        all = file.observed().stream().filter(Observed::isTried).toList();
    }

    private Tried tried(Measure.OfTried measure) {
        return file.fit().experiments().get(measure.number());
    }

    private static String at(Measure.OfTried measure) {
        return "experiments[" + measure.number() + "]";
    }

    /**
     * What is run beside a market.
     *
     * @throws BadInputException if it refuses what was done
     */
    public List<Side.Run> beside(ScenarioFile market) {
        List<Side.Run> runs = new ArrayList<>();
        for (Observed each : all) {
            Measure.OfTried measure = (Measure.OfTried) each.measure();
            ScenarioFile start = ShorterLook.of(market, at(measure), each.weeks());
            if (tried(measure).treatment() == null) {
                runs.add(pulse(measure, start));
            } else {
                Treatment treatment = treatment(measure);
                runs.add(new Side.Run("treated", happens(start, measure, treatment)));
                runs.add(new Side.Run("alike", happens(start, measure, toNobody(treatment))));
            }
        }
        return runs;
    }

    /**
     * What experiments show, in their order.
     *
     * @param done the market itself, then what was run beside it
     */
    public List<Contrast> of(Replication done) {
        List<Contrast> contrasts = new ArrayList<>();
        int run = 1;
        for (Observed each : all) {
            Measure.OfTried measure = (Measure.OfTried) each.measure();
            if (tried(measure).treatment() == null) {
                int platform = measure.what().platform();
                contrasts.add(new Contrast(
                        done.series().get(run++).get(platform),
                        done.series().get(0).get(platform),
                        null));
            } else {
                Contrast alike = groups(done, run + 1, null);
                contrasts.add(groups(done, run, alike));
                run += 2;
            }
        }
        return contrasts;
    }

    private static Contrast groups(Replication done, int run, Contrast alike) {
        var groups = done.groups().get(run);
        return new Contrast(groups.get(Group.TREATED.ordinal()), groups.get(Group.CONTROL.ordinal()), alike);
    }

    /** Other values count for some weeks. */
    private Side.Run pulse(Measure.OfTried measure, ScenarioFile start) {
        String at = at(measure) + ".set";
        List<String> lines = tried(measure).set();
        List<Patch> patches = IntStream.range(0, lines.size())
                .mapToObj(n -> Patch.parse(file.loaded().placeOf(at + "[" + n + "]"), lines.get(n)))
                .toList();
        ScenarioFile done = start.with(patches);
        List<InputProblem> fixed = Turnable.not(start, done).stream()
                .map(path -> new InputProblem(
                        file.loaded().placeOf(at),
                        at,
                        path + " acts at the start of a run: it cannot be tried for a time"))
                .toList();
        if (!fixed.isEmpty()) {
            throw new BadInputException(fixed);
        }
        return new Side.Run(
                "treated",
                start,
                List.of(new Side.Turn(measure.first(), done), new Side.Turn(measure.last() + 1, start)));
    }

    /** What is done to those treated, with the weeks and the platform of the experiment. */
    private Treatment treatment(Measure.OfTried measure) {
        Treatment t = tried(measure).treatment();
        return new Treatment(
                measure.first(),
                file.scenario()
                        .scenario()
                        .platforms()
                        .get(measure.what().platform())
                        .name(),
                measure.last() - measure.first() + 1,
                t.among(),
                t.sides(),
                t.share(),
                t.join(),
                t.satisfaction(),
                t.relationship(),
                t.experience(),
                t.interaction(),
                t.bonus(),
                t.discount(),
                t.promise(),
                t.personas(),
                t.cost());
    }

    /** The same people are drawn, and are like all others. */
    private static Treatment toNobody(Treatment t) {
        return new Treatment(
                t.week(),
                t.platform(),
                t.weeks(),
                t.among(),
                t.sides(),
                t.share(),
                false,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                t.personas(),
                0);
    }

    private ScenarioFile happens(ScenarioFile start, Measure.OfTried measure, Treatment treatment) {
        ScenarioFile full = start.scaling() == null ? start : start.scaling().full();
        Node.Entry written = full.loaded().tree().entries().get(EVENTS);
        List<Node> events = new ArrayList<>();
        if (written != null && written.value() instanceof Node.Sequence sequence) {
            events.addAll(sequence.items());
        }
        var place = file.loaded().placeOf(at(measure) + ".treatment");
        events.add(Patch.of("", EVENTS, treatment).value().at(place));
        return start.with(List.of(new Patch(EVENTS, new Node.Sequence(place, events), place)));
    }

    /** What is wrong with what was done. */
    List<InputProblem> problems() {
        try {
            beside(file.market());
            return List.of();
        } catch (BadInputException e) {
            return e.problems();
        }
    }
}
