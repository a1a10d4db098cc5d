package org.madang.scenarios.cli;

import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Folder.Published;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ResultsWriter;
import org.madang.scenarios.results.Sentences;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.results.SummaryTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the comparison of a scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Run the comparison of a scenario file and write a results folder.",
        description = {
            "",
            "Repeats the comparison in paired replications until the difference in the headline indicator is precise enough "
                    + "(compare.replications in the file), prints the verdict and writes tables and charts.",
            "",
            "Killed or stopped? The same command goes on where it was. Old results stay until the new ones are complete."
        },
        footer = {"", "Example:", "  madang run scenarios/library/home-sharing.yaml --out results/home"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private WorkOptions work;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/NAME of the scenario file if not given.")
    private Path out;

    @Option(names = "--no-charts", description = "Tables only.")
    private boolean noCharts;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            Plan plan = Plan.of(scenario.read());
            announce(plan);
            Path target = out == null ? DefaultFolder.ofRun(plan.file().stem()) : out;
            return Filling.of(target, Kind.RUN, overwriting, folder -> {
                Kept kept = Filling.unfinished(folder, ScenarioFile.READER.toJson(plan.scenario()));
                return finish(simulate(plan, kept, stopping), folder, kept, stopping);
            });
        }
    }

    private Outcome simulate(Plan plan, Kept kept, Stopping stopping) {
        try (Progress progress = work.progress()) {
            Experiment experiment = new Experiment(plan, work.threads(), new Journal(kept), progress);
            stopping.onStop(experiment::stop);
            return experiment.run();
        }
    }

    /** What is going to run, about how long, how much memory; refuses what cannot fit. */
    private void announce(Plan plan) {
        int most = plan.scenario().compare().replications().most();
        Footprint footprint = Footprint.of(plan, most, work.threads(), !noCharts);
        String what = plan.runs().size() + (plan.runs().size() == 1 ? " run" : " runs") + " of "
                + plan.scenario().weeks() + " weeks with "
                + plan.scenario().market().participants()
                + " participants, up to " + most + " replications";
        Forecast.requireFit(scenario.file(), footprint, what);
        if (!work.quiet()) {
            plan.readings().forEach(r -> spec.commandLine().getErr().println(ReadingText.english(r)));
            spec.commandLine()
                    .getErr()
                    .println(what + " on " + Forecast.threads(work.threads()) + ": "
                            + Forecast.text(footprint.seconds(), footprint) + (most > 2 ? ", if all are needed" : ""));
        }
    }

    private int finish(Outcome outcome, Folder folder, Kept kept, Stopping stopping) throws IOException {
        boolean stopped = outcome.isStopped();
        if (stopped && outcome.sides().replications() < 2) {
            spec.commandLine()
                    .getErr()
                    .println("Stopped before two replications were done. The same command goes on from here.");
            return ExitCode.STOPPED;
        }
        Provenance provenance =
                new Provenance(Version.text(), outcome.plan().scenario().seed(), command(), stopped);
        ResultsWriter writer = new ResultsWriter(outcome, provenance);
        Published published = folder.publish(files -> writer.write(files, !noCharts));
        if (!stopped) {
            kept.delete();
        }
        Overwriting.tell(published, spec.commandLine().getErr());
        print(outcome, provenance, folder);
        stopping.done();
        return stopped ? ExitCode.STOPPED : ExitCode.OK;
    }

    private void print(Outcome outcome, Provenance provenance, Folder folder) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(Json.text(SummaryJson.of(outcome, provenance)));
            stdout.flush();
            return;
        }
        stdout.println(outcome.plan().scenario().name());
        stdout.println();
        for (String sentence : Sentences.of(outcome)) {
            Words.wrap(sentence, 100).forEach(stdout::println);
        }
        stdout.println();
        stdout.print(new SummaryTable(outcome).text());
        stdout.println();
        stdout.println("Means of " + outcome.sides().replications() + " paired replications"
                + (provenance.stoppedEarly() ? " (stopped early)" : "") + ", seed " + provenance.seed() + ".");
        stdout.println("Tables and charts: " + Filling.shown(folder.target()));
    }

    private String command() {
        return scenario.addTo(scenario.command("run")).line();
    }
}
