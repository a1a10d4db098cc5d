package org.madang.scenarios.report;

/** What tells two folders apart, as a section of the page. */
final class BesidePage {
    private BesidePage() {}

    static void write(Beside both, Html html, Phrases phrases) {
        html.raw("<section>\n").element("h2", "", phrases.word(Words.BESIDE));
        html.element("h3", "", phrases.word(Words.INPUTS_DIFFER));
        if (!both.areReadable()) {
            html.element("p", "", phrases.word(Words.NOT_READABLE));
        } else if (both.inputs().isEmpty()) {
            html.element("p", "", phrases.word(Words.SAME_INPUTS));
        } else {
            html.keys(phrases.word(Words.INPUTS_DIFFER), both.inputHead(), both.inputs());
        }
        html.element("h3", "class=\"later\"", phrases.word(Words.OUTCOMES_DIFFER));
        if (both.outcomes().isEmpty()) {
            html.element("p", "", phrases.word(Words.NONE_IN_BOTH));
        } else {
            html.raw("<div class=\"unit\">")
                    .table(phrases.word(Words.OUTCOMES_DIFFER), both.outcomeHead(), both.outcomes())
                    .raw("</div>\n");
        }
        html.raw("</section>\n");
    }
}
