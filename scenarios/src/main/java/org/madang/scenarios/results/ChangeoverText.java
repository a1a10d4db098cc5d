package org.madang.scenarios.results;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.experiment.Changeovers.Begin;

/** When a strategy in phases changed over, in a sentence. */
final class ChangeoverText {
    private ChangeoverText() {}

    /** Nothing for a strategy of one phase. */
    static Optional<String> of(String side, List<Begin> begins, int weeks) {
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        String name = Sentences.capital(side);
        if (begins.get(0).reached() == 0) {
            return Optional.of(name + " never changed over within " + weeks + " weeks.");
        }
        StringBuilder text = new StringBuilder(name).append(" changed over ").append(begin(begins.get(0)));
        for (int n = 1; n < begins.size(); n++) {
            text.append(n == begins.size() - 1 ? " and " : ", ");
            text.append(
                    begins.get(n).reached() == 0 ? "never on to phase " + (n + 2) : "again " + begin(begins.get(n)));
        }
        return Optional.of(text.append(".").toString());
    }

    /** "in week 31 (29 to 34 over replications; not at all in 2 of 8)". */
    private static String begin(Begin b) {
        int never = b.replications() - b.reached();
        String range = b.earliest() == b.latest() ? "" : b.earliest() + " to " + b.latest() + " over replications";
        if (b.reached() < never) {
            String weeks = range.isEmpty() ? "in week " + b.median() : "in week " + b.median() + ", " + range;
            return "in only " + b.reached() + " of " + b.replications() + " replications (" + weeks + ")";
        }
        String missing = never == 0 ? "" : "not at all in " + never + " of " + b.replications();
        String more = range.isEmpty() || missing.isEmpty() ? range + missing : range + "; " + missing;
        return "in week " + b.median() + (more.isEmpty() ? "" : " (" + more + ")");
    }
}
