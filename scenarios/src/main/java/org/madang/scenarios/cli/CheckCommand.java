package org.madang.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.madang.charts.style.Language;
import org.madang.scenarios.calibrate.Calibration;
import org.madang.scenarios.calibrate.CalibrationFile;
import org.madang.scenarios.calibrate.Parameter;
import org.madang.scenarios.claims.Claim;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.decide.DecisionFile;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.facts.Fact;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.fit.Unknown;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.sense.BeforeRun;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.run.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenario, study, claim, fact and fit files without running them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Check scenario, study, claim, fact and fit files without running them.",
        description = {
            "",
            "Names every problem with file, line and column, and warns of inputs that make no sense. Ends with 2 if a file"
                    + " cannot be used."
        },
        footer = {"", "Example:", "  madang check scenarios/library/*.yaml"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario, study, claim, fact or fit files, YAML or JSON.")
    private List<Path> files;

    @Option(names = "--quiet", description = "Only problems.")
    private boolean quiet;

    @Mixin
    private LanguageOption tongue;

    @Mixin
    private StrictOption strict;

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
                        case DECISION -> decision(file);
                        case FIT -> fit(file);
                    };
            if (!quiet) {
                spec.commandLine().getOut().println(tongue.voice().say("check.good", "file", file, "what", good));
            }
            return true;
        } catch (BadInputException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return false;
        }
    }

    private String claim(Path file) {
        ClaimPlan plan = ClaimPlan.of(ClaimFile.read(file), Size.full(1));
        Claim claim = plan.file().claim();
        return tongue.voice()
                .say(
                        "check.claim",
                        "name",
                        claim.name(),
                        "title",
                        claim.title(),
                        "runs",
                        counted("run", claim.runs().size()),
                        "effects",
                        counted("effect", claim.effects().size()),
                        "conditions",
                        counted("condition", plan.settings().size() - 1));
    }

    private String fact(Path file) {
        FactFile read = FactFile.read(file);
        Fact fact = read.fact();
        if (!fact.isExpressed()) {
            return tongue.voice()
                    .say("check.factMissing", "name", fact.name(), "title", fact.title(), "why", fact.missing());
        }
        return tongue.voice()
                .say(
                        "check.fact",
                        "name",
                        fact.name(),
                        "title",
                        fact.title(),
                        "effects",
                        counted("measurement", fact.effects().size()),
                        "markets",
                        counted("market", read.plans(Size.full(1)).size()));
    }

    private String calibration(Path file) {
        CalibrationFile read = CalibrationFile.read(file);
        Calibration calibration = read.calibration();
        double[] prior =
                calibration.parameters().stream().mapToDouble(Parameter::prior).toArray();
        read.scenarios().forEach(scenario -> scenario.with(read.patches(scenario.file(), prior)));
        return tongue.voice()
                .say(
                        "check.calibration",
                        "parameters",
                        counted("parameter", calibration.parameters().size()),
                        "facts",
                        counted("facts", read.facts().size()),
                        "comparisons",
                        counted("comparison", read.scenarios().size()));
    }

    private String decision(Path file) {
        DecisionFile read = DecisionFile.read(file, List.of());
        return tongue.voice()
                .say(
                        "check.decision",
                        "sides",
                        String.join(", ", read.study().sides()),
                        "worlds",
                        counted("world", read.worlds()),
                        "indicator",
                        tongue.voice().inside(read.indicator()));
    }

    private String fit(Path file) {
        FitFile read = FitFile.read(file);
        int numbers =
                read.observed().stream().mapToInt(each -> each.points().size()).sum();
        long held = read.observed().stream()
                .flatMap(each -> each.points().stream())
                .filter(Point::isHeld)
                .count();
        return tongue.voice()
                .say(
                        "check.fit",
                        "series",
                        counted("series", read.observed().size()),
                        "numbers",
                        counted("number", numbers),
                        "held",
                        Long.toString(held),
                        "unknown",
                        String.join(
                                ", ",
                                read.fit().unknown().stream().map(Unknown::name).toList()),
                        "weeks",
                        Integer.toString(read.market().scenario().weeks()),
                        "people",
                        Integer.toString(read.market().scenario().market().participants()));
    }

    private String counted(String what, int count) {
        return tongue.voice().say("check." + what + (count == 1 ? ".one" : ".many"), "n", count);
    }

    private String study(Path file) {
        StudyFile study = StudyFile.read(file, List.of(), List.of());
        String factors = String.join(
                ", ", study.columns().stream().map(FactorColumn::name).toList());
        return tongue.voice()
                .say(
                        "check.study",
                        "scenario",
                        study.scenario().file(),
                        "factors",
                        factors,
                        "sides",
                        String.join(", ", study.sides()));
    }

    private String scenario(Path file) {
        Plan plan = Plan.of(ScenarioFile.read(file, List.of()));
        strict.tell(BeforeRun.of(plan), tongue.voice(), spec.commandLine().getErr());
        Footprint footprint =
                Footprint.of(plan, plan.scenario().compare().replications().most(), 1, true);
        boolean isKorean = tongue.language() == Language.KOREAN;
        return tongue.voice()
                        .say(
                                "check.scenario",
                                "sides",
                                String.join(
                                        ", ",
                                        plan.sideNames().stream()
                                                .map(tongue.voice()::name)
                                                .toList()),
                                "indicator",
                                plan.headline().key(),
                                "label",
                                tongue.voice().inside(plan.headline()),
                                "memory",
                                Words.bytes(footprint.bytes()))
                + plan.readings().stream()
                        .map(r -> "\n  " + (isKorean ? ReadingText.korean(r) : ReadingText.english(r)))
                        .collect(Collectors.joining());
    }
}
