package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.scenarios.claims.ClaimChoice;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimResults;
import org.madang.scenarios.claims.ClaimText;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.statement.Voice;

/** What the command says about claims before and after they run. */
final class ClaimsReport {
    private ClaimsReport() {}

    static void list(ClaimChoice choice, Voice voice, PrintWriter out) {
        choice.files()
                .forEach(file -> out.println(
                        file.claim().name() + "\t" + voice.authored(file.claim().title()) + "\t" + file.file()));
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

    static void print(
            ClaimResults found, boolean isStopped, boolean isQuick, Folder results, Voice voice, PrintWriter out) {
        ClaimText text = new ClaimText(voice);
        found.answers().forEach(answer -> out.println(text.block(answer)));
        String summary = text.summary(found.answers()) + (isStopped ? voice.say("claim.stopped") : "");
        out.println(voice.say("claim.end", "summary", summary, "seed", Long.toString(found.seed())));
        if (isQuick) {
            out.println(voice.say("claim.quick"));
        }
        out.println(voice.say("claim.tables", "folder", Filling.shown(results.target())));
    }
}
