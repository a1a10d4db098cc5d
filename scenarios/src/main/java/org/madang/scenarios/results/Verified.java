package org.madang.scenarios.results;

import java.util.List;
import org.madang.charts.style.Language;

/**
 * What came out when files of results were compared with the sums in their manifest.
 *
 * @param changed files that are not what was written
 * @param isChecked whether there were sums; early versions of the program wrote none
 */
public record Verified(List<String> changed, boolean isChecked) {
    public Verified {
        changed = List.copyOf(changed);
    }

    /** What stands on everything that is made of the results; empty where nothing was changed. */
    public String mark(Language language) {
        if (changed.isEmpty()) {
            return "";
        }
        String words = language == Language.KOREAN ? "작성 후 바뀐 파일: " : "changed since they were written: ";
        return words + String.join(", ", changed);
    }

    /** What a terminal says; empty where all is well. */
    public String message() {
        return isChecked ? mark(Language.ENGLISH) : "not verified, for these results have no sums";
    }
}
