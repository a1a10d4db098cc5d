package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.set.Asking;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.fit.set.FitFolder;
import org.madang.scenarios.fit.set.Told;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;
import picocli.CommandLine.Option;

/** A comparison that is asked of all markets of a set, rather than of one. */
final class WorldsOption {
    /** Worlds of each market; of fewer nobody could tell what differs between markets. */
    private static final int WORLDS = 2;

    @Option(
            names = "--worlds",
            paramLabel = "FOLDER",
            description =
                    "Ask all markets that fit, from the folder of madang fit, instead of one; prints, and writes no folder.")
    private Path folder;

    @Option(
            names = "--markets",
            paramLabel = "N",
            defaultValue = "60",
            description = "With --worlds: how many markets of the set are asked; ${DEFAULT-VALUE} if not given.")
    private int markets;

    boolean isGiven() {
        return folder != null;
    }

    int ask(ScenarioOptions options, int threads, Voice voice, Stopping stopping, PrintWriter out) {
        FitFolder fit = FitFolder.read(folder, Place.of("--worlds"));
        ScenarioFile given = options.read(fit.set());
        ScenarioFile scenario = given.with(fit.past(given));
        Asking asking = new Asking(scenario, WORLDS, threads);
        stopping.onStop(asking::stop);
        Optional<Told> told = asking.of(fit.markets(), Math.max(2, markets), () -> {});
        if (told.isEmpty()) {
            stopping.done();
            return ExitCode.STOPPED;
        }
        from(asking.plan(), voice).ifPresent(text -> TextWidth.wrap(text, 100).forEach(out::println));
        int best = told.get().best();
        for (int side = 0; side < told.get().sides().size(); side++) {
            if (side != best) {
                TextWidth.wrap(sentence(told.get(), best, side, voice), 100).forEach(out::println);
            }
        }
        stopping.done();
        return ExitCode.OK;
    }

    /** From when on the sides part, if not from the first week. */
    private static Optional<String> from(Plan plan, Voice voice) {
        int after = plan.scenario().compare().after().week();
        return after == 0
                ? Optional.empty()
                : Optional.of(voice.say(
                        "fit.from",
                        "week",
                        Integer.toString(after),
                        "weeks",
                        Integer.toString(plan.scenario().weeks() - after)));
    }

    private static String sentence(Told told, int best, int other, Voice voice) {
        Difference difference = told.difference(best, other);
        return voice.say(
                "fit.decided",
                "best",
                voice.name(told.sides().get(best)),
                "next",
                voice.name(told.sides().get(other)),
                "share",
                voice.amounts().percent(difference.share()),
                "mean",
                voice.amounts().level(difference.mean(), told.headline()),
                "low",
                voice.amounts().level(difference.quantile(0.05), told.headline()),
                "high",
                voice.amounts().level(difference.quantile(0.95), told.headline()),
                "indicator",
                voice.inside(told.headline()));
    }
}
