package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Folder.Published;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.study.optimize.KnownStrategies;
import org.madang.scenarios.study.optimize.Optimization;
import org.madang.scenarios.study.optimize.Optimum;
import org.madang.scenarios.study.optimize.OptimumFiles;
import org.madang.scenarios.study.optimize.OptimumJson;
import org.madang.scenarios.study.optimize.OptimumText;
import org.madang.scenarios.study.optimize.StrategySpace;
import org.madang.scenarios.study.optimize.Tuning;
import org.madang.sim.config.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tunes a strategy. */
@Command(
        name = "optimize",
        mixinStandardHelpOptions = true,
        header = "Find the best lever shares, and when to switch over, for an indicator.",
        description = {
            "",
            "Tries strategies of the focal platform by CMA-ES, all in the same few worlds, until the budget of runs is used. "
                    + "Then compares the best one with the strategies of the scenario and with all presets, in fresh worlds: "
                    + "those that 'madang run' takes. Says how much of the gain was luck of the tuning.",
            "",
            "Killed or stopped? The same command goes on where it was. Ctrl-C writes the best so far."
        },
        footer = {"", "Example:", "  madang optimize scenarios/library/home-sharing.yaml --phases 2 --budget 800"})
final class OptimizeCommand implements Callable<Integer> {
    @Mixin
    private TuningOptions tuned;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private WorkOptions work;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/NAME-optimum of the scenario file if not given.")
    private Path out;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Plan plan = tuned.plan(scenario.read());
        Tuning tuning = tuned.tuning(plan);
        announce(plan, tuning);
        Path target = out == null ? DefaultFolder.of(Kind.OPTIMUM, plan.file().stem()) : out;
        // The budget is not part of it: a larger one goes on from where a smaller one was stopped.
        String inputs = ScenarioFile.READER.toJson(plan.scenario()) + tuning.phases()
                + tuning.switchBy().key() + "," + tuning.replications() + tuning.moves();
        return Filling.of(target, Kind.OPTIMUM, overwriting, folder -> {
            Kept kept = Filling.unfinished(folder, inputs);
            Optimization optimization = new Optimization(plan, tuning, work.threads(), Journal.in(kept));
            try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
                stopping.onStop(optimization::stop);
                return finish(optimization.run(work::progress), plan, folder, kept, stopping);
            }
        });
    }

    private void announce(Plan plan, Tuning tuning) {
        StrategySpace space = new StrategySpace(
                tuning,
                plan.scenario().weeks(),
                "tuned",
                plan.scenario().platforms().get(0));
        Strategy any = space.strategy(new double[space.dimension()]);
        Plan comparison = new KnownStrategies(plan).comparison(any);
        int most = plan.scenario().compare().replications().most();
        Footprint fresh = Footprint.of(comparison, most, work.threads(), false);
        double run = Footprint.of(comparison, 1, 1, false).seconds()
                / comparison.runs().size();
        double seconds = run * tuning.budget() / Math.min(work.threads(), tuning.replications()) + fresh.seconds();
        Forecast.requireFit(scenario.file(), fresh, "the runs");
        if (!work.quiet()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(tuning.budget() + " runs to tune, then up to " + most + " replications of "
                    + comparison.runs().size()
                    + " strategies; " + plan.scenario().weeks() + " weeks, "
                    + plan.scenario().market().participants() + " participants: " + Forecast.text(seconds, fresh));
        }
    }

    private int finish(Optimum optimum, Plan plan, Folder folder, Kept kept, Stopping stopping) throws IOException {
        if (optimum == null) {
            spec.commandLine()
                    .getErr()
                    .println("Stopped before a strategy was tried. The same command goes on from here.");
            return ExitCode.STOPPED;
        }
        Provenance provenance = new Provenance(Version.text(), plan.scenario().seed(), command(), optimum.stopped());
        Published published = folder.publish(new OptimumFiles(optimum, plan, provenance)::write);
        if (!optimum.stopped()) {
            kept.delete();
        }
        Overwriting.tell(published, spec.commandLine().getErr());
        print(optimum, plan, provenance, folder);
        stopping.done();
        return optimum.stopped() ? ExitCode.STOPPED : ExitCode.OK;
    }

    private void print(Optimum optimum, Plan plan, Provenance provenance, Folder folder) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(OptimumJson.of(optimum, plan.scenario(), plan.headline(), provenance)));
        } else {
            stdout.println(plan.scenario().name());
            stdout.println();
            stdout.print(new OptimumText(optimum, plan.headline()).text());
            stdout.println("Strategy and search: " + Filling.shown(folder.target()));
        }
        stdout.flush();
    }

    private String command() {
        return scenario.addTo(tuned.addTo(scenario.command("optimize"))).line();
    }
}
