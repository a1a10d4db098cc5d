package org.madang.scenarios.report;

import org.madang.scenarios.statement.Voice;

/** What tells two folders apart, as a section of the page. */
final class BesidePage {
    private BesidePage() {}

    static void write(Beside both, Html html, Voice voice) {
        html.raw("<section>\n").element("h2", "", voice.say("report.beside"));
        html.element("h3", "", voice.say("report.inputsDiffer"));
        if (!both.areReadable()) {
            html.element("p", "", voice.say("report.notReadable"));
        } else if (both.inputs().isEmpty()) {
            html.element("p", "", voice.say("report.sameInputs"));
        } else {
            html.keys(voice.say("report.inputsDiffer"), both.inputHead(), both.inputs());
        }
        html.element("h3", "class=\"later\"", voice.say("report.outcomesDiffer"));
        if (both.outcomes().isEmpty()) {
            html.element("p", "", voice.say("report.noneInBoth"));
        } else {
            html.raw("<div class=\"unit\">")
                    .table(voice.say("report.outcomesDiffer"), both.outcomeHead(), both.outcomes())
                    .raw("</div>\n");
        }
        html.raw("</section>\n");
    }
}
