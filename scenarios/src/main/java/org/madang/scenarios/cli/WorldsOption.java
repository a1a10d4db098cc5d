package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.madang.scenarios.fit.set.Asking;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.fit.set.MarketSet;
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

    int ask(ScenarioFile scenario, int threads, Voice voice, Stopping stopping, PrintWriter out) {
        MarketSet set = MarketSet.read(folder);
        Asking asking = new Asking(scenario, WORLDS, threads);
        stopping.onStop(asking::stop);
        Optional<Told> told = asking.of(set, Math.max(2, markets), () -> {});
        if (told.isEmpty()) {
            stopping.done();
            return ExitCode.STOPPED;
        }
        int best = told.get().best();
        for (int side = 0; side < told.get().sides().size(); side++) {
            if (side != best) {
                TextWidth.wrap(sentence(told.get(), best, side, voice), 100).forEach(out::println);
            }
        }
        stopping.done();
        return ExitCode.OK;
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
