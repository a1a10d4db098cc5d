package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.experiment.History;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Scenario;

/**
 * What a claim runs: the claim as it stands, then each level of each variation.
 *
 * @param file the claim
 * @param size how large a look
 * @param settings the claim as it stands first
 * @param formulas of the effects, in their order
 */
public record ClaimPlan(ClaimFile file, Size size, List<Setting> settings, List<Formula> formulas) {
    /** Participant-weeks a second, and what setting up a run costs in the same coin; cautious. */
    private static final double SPEED = 8e6;

    private static final double RUN_STEPS = 1e5;

    public ClaimPlan {
        settings = List.copyOf(settings);
        formulas = List.copyOf(formulas);
    }

    /** @throws BadInputException with everything that is wrong with the claim, its scenarios and its formulas */
    public static ClaimPlan of(ClaimFile file, Size size) {
        List<InputProblem> problems = new ArrayList<>();
        return of(file, size, Settings.of(file, size, problems), problems);
    }

    /**
     * The plan under one set of conditions alone.
     *
     * @param level what differs
     * @param at where the level is written
     * @throws BadInputException as above
     */
    public static ClaimPlan under(ClaimFile file, Size size, Level level, String at) {
        List<InputProblem> problems = new ArrayList<>();
        return of(file, size, List.of(Settings.under(file, size, level, at, problems)), problems);
    }

    private static ClaimPlan of(ClaimFile file, Size size, List<Setting> settings, List<InputProblem> problems) {
        int all = file.claim().runs().size();
        List<Setting> whole = settings.stream()
                .filter(setting -> setting.runs().size() == all)
                .toList();
        List<Formula> formulas = Trial.of(file, whole, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems.stream().distinct().toList());
        }
        return new ClaimPlan(file, size, settings, formulas);
    }

    /** The same with more changes in all runs, in all weeks. */
    public ClaimPlan with(List<Patch> changes) {
        return new ClaimPlan(
                file,
                size,
                settings.stream().map(setting -> setting.with(changes)).toList(),
                formulas);
    }

    /** What is kept of all effects in one replication. */
    double[] cells(Setting setting, org.madang.scenarios.experiment.Replication done) {
        Map<String, RunView> views = new LinkedHashMap<>();
        for (int n = 0; n < setting.runs().size(); n++) {
            Side.Run run = setting.runs().get(n);
            RunView view = new RunView(
                            StandIn.names(run),
                            done.series().get(n),
                            done.cohorts().get(n),
                            StandIn.personas(run),
                            done.snapshots().get(n))
                    .grouped(done.groups().get(n));
            History history =
                    done.histories().isEmpty() ? null : done.histories().get(n);
            views.put(
                    run.name(),
                    history == null ? view : view.watched((name, from) -> PeopleView.of(history, name, from)));
        }
        return Cells.joined(
                formulas.stream().map(formula -> formula.cells(views)).toList());
    }

    public int replications() {
        return Math.max(2, Math.min(file.claim().replications(), size.replications()));
    }

    /** How often a market is simulated. */
    public long runs() {
        return (long) replications() * settings.size() * file.claim().runs().size();
    }

    /** How long one thread takes, roughly. */
    public double seconds() {
        double steps = 0;
        for (Setting setting : settings) {
            for (Side.Run run : setting.runs()) {
                Scenario scenario = run.file().scenario();
                steps += RUN_STEPS
                        + (double) scenario.weeks()
                                * scenario.market().participants()
                                * scenario.platforms().size();
            }
        }
        return 2 + steps * replications() / SPEED;
    }

    /** Weeks that are simulated in all. */
    public long weeks() {
        return (long) replications()
                * settings.stream().mapToInt(Setting::weeks).sum();
    }
}
