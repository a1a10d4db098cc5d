package org.madang.scenarios.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.study.StudyReplications;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.scenarios.study.sweep.PointQueue;
import org.madang.scenarios.study.sweep.RunPool;
import org.madang.scenarios.study.sweep.StudyFootprint;
import org.madang.scenarios.study.sweep.SweepOutcome;
import picocli.CommandLine;

/** What a sweep says before and after. */
final class SweepReport {
    private SweepReport() {}

    /** What is going to run, what is done already, about how long and how much memory the rest takes. */
    static void announce(
            StudyFile study, StudyStore store, PointQueue queue, RunPool pool, WorkOptions work, PrintWriter err) {
        if (work.quiet()) {
            return;
        }
        StudyReplications wanted = study.study().replications();
        String times =
                wanted.least().equals(wanted.most()) ? "" + wanted.least() : wanted.least() + " to " + wanted.most();
        boolean rounds = Designs.isInRounds(study.study().design());
        var scenario = study.scenario().scenario();
        err.println(String.format(
                Locale.ROOT,
                "%s x %s x %s of %d weeks with %d participants",
                count(store.points().count(), "point") + (rounds ? " so far" : ""),
                count(study.sides().size(), "side"),
                times + (times.equals("1") ? " replication" : " replications"),
                scenario.weeks(),
                scenario.market().participants()));
        StudyFootprint footprint = StudyFootprint.of(study, store, queue.left(), pool.cores());
        err.println(String.format(
                Locale.ROOT,
                "%s done, %s left%s: %s on %s, %s of memory",
                count(store.runs().count(), "run"),
                count(queue.left(), "run"),
                wanted.least().equals(wanted.most()) && !rounds ? "" : " at least",
                Forecast.time(footprint.seconds()),
                pool.name(),
                Words.bytes(footprint.bytes())));
        if (footprint.bytes() > Footprint.available()) {
            err.println(
                    "That may not fit: " + Words.bytes(Footprint.available())
                            + " may be used. Take fewer --threads or --participants, or allow more with MADANG_JAVA_OPTS=-Xmx…");
        }
    }

    static String sameResults(StudyStore store, int replications) {
        return "Begun by version " + store.otherVersions() + ": " + count(replications, "replication")
                + " of it run again by this one came out the same, so it goes on.";
    }

    static String count(long n, String what) {
        return String.format(Locale.ROOT, "%d %s%s", n, what, n == 1 ? "" : "s");
    }

    /** How it ended. */
    static void print(SweepOutcome outcome, Path folder, WorkOptions work, CommandLine line) {
        PrintWriter out = line.getOut();
        String quoted = Words.shell(List.of(folder.toString()));
        if (work.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("points", outcome.points());
            node.put("runs", outcome.stored());
            node.put("failed", outcome.failed());
            node.put("stopped", outcome.stopped());
            node.put("folder", folder.toString());
            out.print(Json.text(node));
            out.flush();
        } else {
            out.println(
                    count(outcome.points(), "point") + ", " + count(outcome.stored(), "run") + " in " + folder + ".");
        }
        PrintWriter err = line.getErr();
        if (!work.quiet() && outcome.runs() > 0) {
            err.println(String.format(
                    Locale.ROOT,
                    "%s in %s: %.3g a second on %s (%.2f cores busy here)",
                    count(outcome.runs(), "run"),
                    Words.duration(outcome.seconds()),
                    outcome.runs() / outcome.seconds(),
                    outcome.on(),
                    outcome.cores()));
        }
        if (outcome.failed() > 0) {
            err.println(count(outcome.failed(), "run") + " failed: see the column error of the runs"
                    + " (./madang export " + quoted + " --format csv --out runs.csv); --retry-failed runs them again");
        }
        if (outcome.stopped()) {
            err.println("Stopped. The same command goes on from here.");
        } else if (!work.quiet()) {
            err.println("Next: ./madang analyze " + quoted);
        }
    }
}
