package org.madang.scenarios.cli;

import java.io.PrintWriter;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.ShownMap;

/** A map is shown as it was drawn: in another language too, but not without a word. */
final class MapLanguage {
    private MapLanguage() {}

    static void tell(ShownMap shown, Language language, PrintWriter err) {
        if (!shown.language().equals(language.code())) {
            err.println("The words of the map in " + shown.folder() + " are not in this language: draw it with --lang "
                    + language.code() + " too.");
        }
    }
}
