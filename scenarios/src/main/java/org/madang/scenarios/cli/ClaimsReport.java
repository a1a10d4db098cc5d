package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.scenarios.claims.ClaimChoice;
import org.madang.scenarios.claims.ClaimMarkdown;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimResults;
import org.madang.scenarios.claims.ClaimText;
import org.madang.scenarios.folder.Folder;

/** What the command says about claims before and after they run. */
final class ClaimsReport {
    private ClaimsReport() {}

    static void list(ClaimChoice choice, PrintWriter out) {
        choice.files()
                .forEach(file ->
                        out.println(file.claim().name() + "\t" + file.claim().title() + "\t" + file.file()));
    }

    /** What is going to run, so that nobody waits without knowing. */
    static void announce(List<ClaimPlan> plans, WorkOptions work, PrintWriter err) {
        if (!work.quiet()) {
            long runs = plans.stream().mapToLong(ClaimPlan::runs).sum();
            double seconds = plans.stream().mapToDouble(ClaimPlan::seconds).sum() / work.threads();
            err.println(plans.size() + (plans.size() == 1 ? " claim, " : " claims, ") + runs + " runs on "
                    + Forecast.threads(work.threads()) + ": " + Forecast.time(seconds));
        }
    }

    static void print(ClaimResults found, boolean isStopped, boolean isQuick, Folder results, PrintWriter out) {
        found.answers().forEach(answer -> out.println(ClaimText.block(answer)));
        out.println(ClaimText.summary(found.answers()) + (isStopped ? " (stopped early)" : "") + "; seed "
                + found.seed() + ".");
        if (isQuick) {
            out.println(ClaimMarkdown.QUICK);
        }
        out.println("Tables: " + Filling.shown(results.target()));
    }
}
