package org.madang.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimResults;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Folder.Published;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.results.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  madang claims scenarios/mine/c04.yaml   (a copy, in a folder beside claims)"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    private ClaimOptions claims;

    @Option(names = "--list", description = "Only list the claims.")
    private boolean list;

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
    private LanguageOption language;

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (list) {
            ClaimsReport.list(
                    claims.choice(), language.voice(), spec.commandLine().getOut());
            return ExitCode.OK;
        }
        List<ClaimPlan> plans = claims.plans();
        ClaimsReport.announce(plans, work, spec.commandLine().getErr());
        Folder document = docs == null ? null : Folder.ofFile(docs, Kind.CLAIMS, overwriting.isGiven());
        return Filling.of(out == null ? claims.target() : out, Kind.CLAIMS, overwriting, folder -> {
            Kept kept = folder.unfinished("");
            try (Stopping stopping = new Stopping(spec.commandLine().getErr())) {
                return finish(run(plans, kept, stopping), plans.size(), folder, document, kept, stopping);
            }
        });
    }

    /** The claims that were finished, in order, each printed when it is. */
    private List<ClaimValues> run(List<ClaimPlan> plans, Kept kept, Stopping stopping) {
        List<ClaimValues> done = new ArrayList<>();
        long weeks = plans.stream().mapToLong(ClaimPlan::weeks).sum();
        try (Progress progress = work.progress()) {
            ClaimRunner runner = new ClaimRunner(work.threads(), Version.text(), Journal.in(kept), progress, weeks);
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

    /** The command that makes the results again. */
    private String command() {
        return claims.command() + language.asked();
    }

    private int finish(
            List<ClaimValues> done, int wanted, Folder results, Folder document, Kept kept, Stopping stopping)
            throws IOException {
        boolean stopped = done.size() < wanted;
        if (done.isEmpty()) {
            spec.commandLine().getErr().println("Stopped before a claim was done. The same command goes on from here.");
            stopping.done();
            return ExitCode.STOPPED;
        }
        ClaimResults found = new ClaimResults(
                done, new Provenance(Version.text(), claims.seed(), command(), stopped), language.voice());
        Published published = results.publish(found::write);
        if (document != null && !stopped) {
            document.publish(files -> files.text(docs.getFileName().toString(), found.markdown()));
        }
        if (!stopped) {
            kept.delete();
        }
        Overwriting.tell(published, spec.commandLine().getErr());
        if (work.json()) {
            spec.commandLine().getOut().print(Json.text(found.json()));
            spec.commandLine().getOut().flush();
        } else {
            ClaimsReport.print(
                    found,
                    stopped,
                    claims.isQuick(),
                    results,
                    language.voice(),
                    spec.commandLine().getOut());
        }
        stopping.done();
        return stopped ? ExitCode.STOPPED : ExitCode.OK;
    }
}
