package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.madang.scenarios.calibrate.Calibration;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.calibrate.Parameter;
import org.madang.scenarios.claims.Claim;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.facts.Fact;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.run.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario, study, claim and fact files without running them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Check scenario, study, claim and fact files without running them.",
        description = {"", "Names every problem with file, line and column. Ends with 2 if a file cannot be used."},
        footer = {"", "Example:", "  madang check scenarios/library/*.yaml"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario, study, claim or fact files, YAML or JSON.")
    private List<Path> files;

    @Option(names = "--quiet", description = "Only problems.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean good = true;
        for (Path file : files) {
            good &= check(file);
        }
        return good ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private boolean check(Path file) {
        try {
            String good =
                    switch (FileKind.of(file)) {
                        case SCENARIO -> scenario(file);
                        case STUDY -> study(file);
                        case CLAIM -> claim(file);
                        case FACT -> fact(file);
                        case CALIBRATION -> calibration(file);
                    };
            if (!quiet) {
                spec.commandLine().getOut().println(file + ": good; " + good);
            }
            return true;
        } catch (BadInputException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return false;
        }
    }

    private static String claim(Path file) {
        ClaimPlan plan = ClaimPlan.of(ClaimFile.read(file), Size.full(1));
        Claim claim = plan.file().claim();
        return "claim " + claim.name() + " (" + claim.title() + ") "
                + counted(claim.runs().size(), "run") + ", "
                + counted(claim.effects().size(), "effect") + ", "
                + counted(plan.settings().size() - 1, "other condition");
    }

    private static String fact(Path file) {
        FactFile read = FactFile.read(file);
        Fact fact = read.fact();
        int markets = read.plans(Size.full(1)).size();
        return "fact " + fact.name() + " (" + fact.title() + ") "
                + (fact.isExpressed()
                        ? counted(fact.effects().size(), "measurement") + " in " + counted(markets, "market")
                        : "cannot be expressed: " + fact.missing());
    }

    private static String calibration(Path file) {
        CalibrationFile read = CalibrationFile.read(file);
        Calibration calibration = read.calibration();
        double[] prior =
                calibration.parameters().stream().mapToDouble(Parameter::prior).toArray();
        read.scenarios().forEach(scenario -> scenario.with(read.patches(scenario.file(), prior)));
        return counted(calibration.parameters().size(), "parameter") + ", "
                + counted(read.facts().size(), "fact") + ", "
                + counted(read.scenarios().size(), "comparison");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String study(Path file) {
        StudyFile study = StudyFile.read(file, List.of(), List.of());
        String factors = String.join(
                ", ", study.columns().stream().map(FactorColumn::name).toList());
        return "study of " + study.scenario().file() + " over " + factors + "; compares "
                + String.join(", ", study.sides());
    }

    private static String scenario(Path file) {
        Plan plan = Plan.of(ScenarioFile.read(file, List.of()));
        Footprint footprint =
                Footprint.of(plan, plan.scenario().compare().replications().most(), 1, true);
        return "compares " + String.join(", ", plan.sideNames()) + " on "
                + plan.headline().key() + "; about " + Words.bytes(footprint.bytes())
                + plan.readings().stream()
                        .map(r -> "\n  " + ReadingText.english(r))
                        .collect(Collectors.joining());
    }
}
