package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.experiment.Turnable;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;

/** Turns the changes of a run into the scenarios that its market goes on under. */
final class Changes {
    private final ClaimFile file;
    private final String at;
    private final ClaimRun run;
    private final List<InputProblem> problems = new ArrayList<>();

    private Changes(ClaimFile file, int number) {
        this.file = file;
        this.at = "runs[" + number + "].changes[";
        this.run = file.claim().runs().get(number);
    }

    /**
     * The turns of a run, in the order of their weeks.
     *
     * @param number of the run in the claim
     * @param scenario of the run at the size in which it is looked at
     * @throws BadInputException if a change comes after the end, or changes what cannot change while a market runs
     */
    static List<Side.Turn> turns(ClaimFile file, int number, ScenarioFile scenario) {
        Changes changes = new Changes(file, number);
        List<Side.Turn> turns = changes.turns(scenario);
        if (!changes.problems.isEmpty()) {
            throw new BadInputException(changes.problems);
        }
        return turns;
    }

    private List<Side.Turn> turns(ScenarioFile scenario) {
        TreeSet<Integer> weeks = new TreeSet<>();
        int last = scenario.scenario().weeks();
        for (int n = 0; n < run.changes().size(); n++) {
            Change change = run.changes().get(n);
            weeks.add(change.from());
            if (change.until() != null && change.until() < last) {
                weeks.add(change.until() + 1);
            }
            if (change.from() > last) {
                problems.add(file.problem(at + n + "].from", "the run ends in week " + last));
            }
        }
        return weeks.stream()
                .map(week -> new Side.Turn(week, turned(scenario, week)))
                .toList();
    }

    private ScenarioFile turned(ScenarioFile start, int week) {
        List<Patch> patches = IntStream.range(0, run.changes().size())
                .filter(n -> run.changes().get(n).counts(week))
                .boxed()
                .flatMap(n -> Settings.patches(
                        file, at + n + "].set", run.changes().get(n).set())
                        .stream())
                .toList();
        ScenarioFile turned = start.with(patches);
        for (String path : Turnable.not(start, turned)) {
            problems.add(file.problem(
                    at.substring(0, at.length() - 1),
                    path + " acts at the start of a run: it cannot change in week " + week));
        }
        return turned;
    }
}
