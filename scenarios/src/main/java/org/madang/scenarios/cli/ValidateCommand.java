package org.madang.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.fit.Unknown;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.proof.Found;
import org.madang.scenarios.fit.proof.Proof;
import org.madang.scenarios.fit.proof.ProofText;
import org.madang.scenarios.fit.proof.Wrong;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.folder.Kind;
import org.madang.scenarios.validate.Classics;
import org.madang.scenarios.validate.Lab;
import org.madang.scenarios.validate.Picture;
import org.madang.scenarios.validate.Report;
import org.madang.scenarios.validate.ReportText;
import org.madang.scenarios.validate.Row;
import org.madang.scenarios.validate.rates.Rate;
import org.madang.scenarios.validate.rates.Rates;
import org.madang.scenarios.validate.rates.RatesText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the simulator with published results. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        header = "Compare the simulator with published results.",
        description = {
            "",
            "Runs the files in scenarios/classics, in which parts of the model are switched off, and compares what comes out "
                    + "with what theory says for the same values. Prints a table: expected, got, standard error, result.",
            "",
            "A row passes within four standard errors (more for few runs, by Student's t) plus a stated allowance where "
                    + "theory holds for a market without end: by chance alone, one row in 16 000 falls short."
        },
        footer = {
            "",
            "Exit codes: 0 nothing falls short; 1 a check does.",
            "",
            "Examples:",
            "  madang validate --quick",
            "  madang validate bass --set reach.organicExposure=0.01",
            "  madang validate --out results/validation"
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Classics to check; all if none is named (see --list).")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Only list the names of the classics.")
    private boolean list;

    @Option(names = "--quick", description = "Fewer runs in smaller markets: under a minute on two processors.")
    private boolean quick;

    @Option(
            names = "--statistics",
            description =
                    "Measure instead how often each kind of statement is wrong, on known truth and on the noise of markets of the library: half an hour of one processor, with --quick a minute. Makes scenarios/docs/statistics.md.")
    private boolean statistics;

    @Option(
            names = "--fits",
            description =
                    "Prove fits instead: data of markets that are known are made and fitted, a hundred times and more, and as often with a scenario that is wrong. Half a day of one processor, with --quick half an hour. Makes the table in scenarios/docs/fit.md.")
    private boolean fits;

    @Option(names = "--markdown", description = "The table as Markdown, with notes.")
    private boolean markdown;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the named classics; what theory expects changes along. Repeatable.")
    private List<String> set = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other worlds, other draws.")
    private Long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data lie that are not shipped (NetHEPT and others); MADANG_DATA if not given.")
    private Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write table, rows and a chart for each classic into this folder.")
    private Path out;

    @Mixin
    private WorkOptions work;

    @Mixin
    private Overwriting overwriting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter stdout = spec.commandLine().getOut();
        if (list) {
            Classics.names().forEach(stdout::println);
            return ExitCode.OK;
        }
        checkArguments();
        if (statistics) {
            return statistics(stdout);
        }
        if (fits) {
            return fits(stdout);
        }
        Folder folder = out == null
                ? null
                : Folder.within(
                        out,
                        Kind.VALIDATION,
                        overwriting.isGiven(),
                        Set.of(ValidationFiles.TABLE, ValidationFiles.ROWS));
        Report report = check();
        ReportText text = new ReportText(report);
        if (folder != null) {
            Overwriting.tell(
                    folder.publish(files -> ValidationFiles.write(report, text, files)),
                    spec.commandLine().getErr());
        }
        if (work.json()) {
            stdout.print(text.json());
        } else {
            stdout.print(markdown ? text.markdown() : text.table());
            stdout.println();
            stdout.println(text.summary());
        }
        stdout.flush();
        return report.rows().stream().anyMatch(Row::fallsShort) ? ExitCode.FAILED : ExitCode.OK;
    }

    private int statistics(PrintWriter stdout) {
        List<Rate> rates = (quick ? Rates.quick() : Rates.full())
                .measure(folder().resolveSibling("library"), work.threads(), said -> {
                    if (!work.quiet()) {
                        spec.commandLine().getErr().println(said + " …");
                    }
                });
        stdout.print(RatesText.markdown(rates, "./madang validate --statistics" + (quick ? " --quick" : "")));
        stdout.flush();
        return rates.stream().allMatch(Rate::fits) ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Prints as it goes, for it takes long. */
    private int fits(PrintWriter stdout) {
        Path file = folder().resolveSibling("fits").resolve("proof.yaml");
        Proof proof = new Proof(file, quick ? 600 : 1500, quick ? 30 : 60);
        List<String> names =
                FitFile.read(file).fit().unknown().stream().map(Unknown::name).toList();
        List<Found> found = new ArrayList<>();
        for (Wrong wrong : Wrong.values()) {
            int sets = (quick ? 40 : 500) / (wrong == Wrong.NOTHING ? 1 : 4);
            found.add(proof.of(wrong, sets, work.threads(), done -> {
                if (!work.quiet()) {
                    spec.commandLine().getErr().println(wrong.text() + ": " + done + " of " + sets);
                }
            }));
        }
        stdout.print(ProofText.markdown(found, names));
        stdout.flush();
        return ExitCode.OK;
    }

    private void checkArguments() {
        if ((statistics || fits) && !(names.isEmpty() && set.isEmpty() && seed == null && out == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--statistics and --fits go with --quick, --threads and --quiet only");
        }
        for (String name : names) {
            if (!Classics.names().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no classic is called '" + name + "'; there are " + String.join(", ", Classics.names()));
            }
        }
        if (!set.isEmpty() && names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--set needs the names of the classics it is meant for");
        }
    }

    private Report check() {
        try (Lab lab = new Lab(new Lab.Settings(folder(), quick, work.threads(), changes(), List.of(), dataFolder()))) {
            return check(lab);
        }
    }

    private Report check(Lab lab) {
        List<String> chosen = names.isEmpty() ? Classics.names() : names;
        List<Row> rows = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (String name : chosen) {
            if (!work.quiet()) {
                spec.commandLine().getErr().println(name + " …");
            }
            Report report = Classics.check(name, lab);
            rows.addAll(report.rows());
            pictures.addAll(report.pictures());
        }
        return new Report(rows, pictures);
    }

    private List<Patch> changes() {
        List<Patch> changes = new ArrayList<>();
        set.forEach(text -> changes.add(Patch.parse("--set", text)));
        if (seed != null) {
            changes.add(Patch.of("--seed", "seed", seed));
        }
        return changes;
    }

    private Path dataFolder() {
        String given = System.getenv("MADANG_DATA");
        return data != null || given == null || given.isBlank() ? data : Path.of(given);
    }

    /** Beside the launcher, or under the folder in which the program was started. */
    private static Path folder() {
        Path home = Path.of(System.getProperty("madang.home", ""));
        return home.resolve("scenarios").resolve("classics");
    }
}
