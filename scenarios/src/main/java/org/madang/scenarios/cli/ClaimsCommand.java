package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.madang.scenarios.claims.ClaimChoice;
import org.madang.scenarios.claims.ClaimMarkdown;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimResults;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.ClaimText;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.claims.KeptValues;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ResultsFolder;
import org.madang.scenarios.results.SummaryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the claims of the literature to the test. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        header = "Put the strategists' claims to the test.",
        description = {
            "",
            "Runs the claims in scenarios/claims and says of each whether the model supports it: effect with interval, "
                    + "and the conditions under which the verdict turns. Each claim is a short file; change a copy to disagree.",
            "",
            "Killed or stopped? The same command goes on where it was. Old results stay until the new ones are complete."
        },
        footer = {
            "",
            "Examples:",
            "  madang claims",
            "  madang claims C1 C4",
            "  madang claims --quick",
            "  madang claims scenarios/mine/c04.yaml --seed 2   (a copy, in a folder beside claims)"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Claims by name (C4) or by file; all of scenarios/claims if none is given.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Only list the claims.")
    private boolean list;

    @Option(
            names = "--quick",
            description = "Small markets, three replications: whether everything runs, not what comes out.")
    private boolean quick;

    @Option(names = "--replications", paramLabel = "N", description = "At most so many replications of each claim.")
    private Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed: other worlds, other draws.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The results folder; results/claims, with the names or -quick behind it, if not given.")
    private Path out;

    @Option(
            names = "--docs",
            paramLabel = "FILE",
            description = "Also write the document of the verdicts to this file.")
    private Path docs;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ClaimChoice choice = ClaimChoice.of(folder(), names);
        if (list) {
            choice.files().forEach(file -> spec.commandLine()
                    .getOut()
                    .println(file.claim().name() + "\t" + file.claim().title() + "\t" + file.file()));
            return ExitCode.OK;
        }
        List<ClaimPlan> plans =
                choice.plans((quick ? Size.quick(seed) : Size.full(seed)).withReplications(replications));
        announce(plans);
        ResultsFolder results = ResultsFolder.prepare(target());
        Path kept = results.target().resolveSibling("." + results.target().getFileName() + ".unfinished");
        try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
            return finish(run(plans, kept, stopping), plans.size(), results, kept, stopping);
        } catch (IOException | RuntimeException | Error e) {
            results.abandon();
            throw e;
        }
    }

    /** What is going to run, so that nobody waits without knowing. */
    private void announce(List<ClaimPlan> plans) {
        if (!work.quiet()) {
            long runs = plans.stream().mapToLong(ClaimPlan::runs).sum();
            double seconds = plans.stream().mapToDouble(ClaimPlan::seconds).sum() / work.threads();
            spec.commandLine()
                    .getErr()
                    .println(plans.size() + (plans.size() == 1 ? " claim, " : " claims, ") + runs + " runs on "
                            + work.threads() + (work.threads() == 1 ? " thread" : " threads") + ": at most about "
                            + Words.duration(seconds));
        }
    }

    /** Beside the launcher, or under the folder in which the program was started. */
    private static Path folder() {
        return Path.of(System.getProperty("madang.home", ""))
                .resolve("scenarios")
                .resolve("claims");
    }

    private Path target() {
        if (out != null) {
            return out;
        }
        String words = String.join("-", names.stream().map(ClaimsCommand::stem).toList());
        String name = "claims" + (words.isEmpty() ? "" : "-" + words) + (quick ? "-quick" : "");
        return Path.of("results", name.length() > 80 ? name.substring(0, 80) : name);
    }

    private static String stem(String name) {
        return Path.of(name).getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** The claims that were finished, in order, each printed when it is. */
    private List<ClaimValues> run(List<ClaimPlan> plans, Path kept, Stopping stopping) {
        List<ClaimValues> done = new ArrayList<>();
        long weeks = plans.stream().mapToLong(ClaimPlan::weeks).sum();
        try (Progress progress = work.progress()) {
            ClaimRunner runner = new ClaimRunner(work.threads(), Version.text(), new KeptValues(kept), progress, weeks);
            stopping.onStop(runner::stop);
            for (ClaimPlan plan : plans) {
                Optional<ClaimValues> values = runner.run(plan);
                if (values.isEmpty()) {
                    break;
                }
                done.add(values.get());
                progress.replication(done.size(), plans.size());
            }
        }
        return done;
    }

    private int finish(List<ClaimValues> done, int wanted, ResultsFolder results, Path kept, Stopping stopping)
            throws IOException {
        boolean stopped = done.size() < wanted;
        if (done.isEmpty()) {
            results.abandon();
            spec.commandLine().getErr().println("Stopped before a claim was done. The same command goes on from here.");
            stopping.done();
            return ExitCode.STOPPED;
        }
        ClaimResults found = new ClaimResults(done, new Provenance(Version.text(), seed, command(), stopped));
        found.write(results);
        results.publish();
        if (docs != null && !stopped) {
            Files.writeString(docs, found.markdown(), StandardCharsets.UTF_8);
        }
        if (!stopped) {
            ResultsFolder.delete(kept);
        }
        print(found, stopped, results);
        stopping.done();
        return stopped ? ExitCode.STOPPED : ExitCode.OK;
    }

    private void print(ClaimResults found, boolean stopped, ResultsFolder results) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (work.json()) {
            stdout.print(SummaryJson.text(found.json()));
            stdout.flush();
            return;
        }
        found.answers().forEach(answer -> stdout.println(ClaimText.block(answer)));
        stdout.println(
                ClaimText.summary(found.answers()) + (stopped ? " (stopped early)" : "") + "; seed " + seed + ".");
        if (quick) {
            stdout.println(ClaimMarkdown.QUICK);
        }
        stdout.println("Tables: " + results.target());
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("./madang", "claims"));
        words.addAll(names);
        if (quick) {
            words.add("--quick");
        }
        if (replications != null) {
            words.addAll(List.of("--replications", replications.toString()));
        }
        if (seed != 1) {
            words.addAll(List.of("--seed", Long.toString(seed)));
        }
        return Words.shell(words);
    }
}
