package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Difference;

/** The report as a web page in one file: nothing is fetched, and the same results give the same bytes. */
final class Page {
    /** Names are escaped, so that none can look like this. */
    private static final String FONT_HERE = "/*<font>*/";

    private final List<Study> studies;
    private final Phrases phrases;
    private final Html html = new Html();

    private Page(List<Study> studies, Phrases phrases) {
        this.studies = studies;
        this.phrases = phrases;
    }

    /** Of one study, or of two beside each other. */
    static String of(List<Study> studies, Phrases phrases) {
        return new Page(studies, phrases).write();
    }

    private String write() {
        String title = phrases.word(Words.SUMMARY_OF, studies.get(0).results().scenario());
        html.raw("<!doctype html>\n")
                .open("html", "lang=\"" + phrases.language().code() + "\"")
                .raw("\n<head>\n");
        html.raw(
                "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        // An icon of its own, so that no browser asks a server for one; and nothing may be fetched at all.
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:\">\n");
        html.raw("<link rel=\"icon\" href=\"data:,\">\n");
        html.element("title", "", title);
        html.raw("<style>\n" + FONT_HERE + Palette.css() + Resources.text("report.css")
                + "</style>\n</head>\n<body>\n<main>\n");
        studies.forEach(this::head);
        if (studies.size() == 2) {
            new Beside(studies.get(0), studies.get(1), phrases).write(html);
        }
        explorer();
        shares();
        studies.forEach(this::details);
        html.element("p", "class=\"small\"", phrases.word(Words.MADE_BY));
        html.element("p", "class=\"small unprinted\"", phrases.word(Words.FONT));
        html.raw("</main>\n<script type=\"application/json\" id=\"data\">");
        html.raw(new PageData(studies, phrases).json()).raw("</script>\n<script>\n'use strict';\n");
        for (String part : List.of("numbers.js", "data.js", "chart.js", "reading.js", "explorer.js")) {
            html.raw(Resources.text(part));
        }
        String page = html.raw("</script>\n</body>\n</html>\n").toString();
        return page.replace(FONT_HERE, WebFont.css(page));
    }

    private void head(Study study) {
        html.raw("<header>\n");
        html.element("p", "class=\"scenario\"", heading(study));
        html.element("h1", "", phrases.title(study));
        html.open("div", "class=\"verdict\"");
        List<String> sentences = phrases.verdict(study);
        // The first is the heading above already.
        sentences.stream().skip(1).forEach(s -> html.element("p", "", s));
        html.raw("</div>\n");
        html.element("p", "class=\"small\"", basis(study));
        html.raw("</header>\n");
    }

    private String heading(Study study) {
        String name = study.results().scenario();
        return studies.size() == 1 ? name : name + " · " + study.folder();
    }

    private String basis(Study study) {
        String means = phrases.word(Words.REPLICATIONS, study.results().replications());
        String stopped = study.results().provenance().stoppedEarly() ? " (" + phrases.word(Words.STOPPED) + ")" : "";
        return means + stopped + " · " + phrases.word(Words.SEED) + " "
                + study.results().provenance().seed() + " · Madang "
                + study.results().provenance().version();
    }

    private void explorer() {
        html.raw("<section>\n").element("h2", "", phrases.word(Words.EXPLORE));
        html.element("p", "class=\"small unprinted\"", phrases.word(Words.CHART_HELP));
        html.raw("<noscript>")
                .element("p", "", phrases.word(Words.NEEDS_SCRIPT))
                .raw("</noscript>\n");
        html.raw("<div id=\"explorer\"></div>\n</section>\n<section>\n");
        html.element("h2", "", phrases.word(Words.GLANCE));
        html.raw("<div id=\"legend\"></div>\n<div id=\"cards\" class=\"cards\"></div>\n</section>\n");
    }

    /** Only where sides share their markets with platforms that are no sides. */
    private void shares() {
        if (studies.stream()
                .noneMatch(study -> study.results().platforms().get(0).size() > 1)) {
            return;
        }
        html.raw("<section>\n").element("h2", "", phrases.word(Words.SHARES));
        html.raw("<div id=\"shares\" class=\"cards\"></div>\n</section>\n");
    }

    private void details(Study study) {
        html.raw("<section>\n").element("h2", "", titled(Words.SUMMARY, study));
        html.raw("<div class=\"unit\">");
        html.table(titled(Words.SUMMARY, study), SummaryRows.head(study, phrases), SummaryRows.rows(study, phrases));
        html.raw("</div>\n");
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.MONEY, study));
        new MoneyTable(study, phrases).write(html);
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.INPUTS, study));
        inputs(study);
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.AGAIN, study));
        html.raw("<pre tabindex=\"0\">")
                .text(study.results().provenance().command())
                .raw("</pre>\n</section>\n");
    }

    private String titled(Words word, Study study) {
        return phrases.word(word) + (studies.size() == 1 ? "" : " · " + study.folder());
    }

    private void inputs(Study study) {
        if (study.inputs().isEmpty()) {
            html.element("p", "", phrases.word(Words.NOT_READABLE));
            return;
        }
        List<Difference> changed = study.inputs().get().changed();
        if (changed.isEmpty()) {
            html.element("p", "", phrases.word(Words.NO_CHANGE));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        changed.forEach(d -> rows.add(List.of(d.path(), d.before(), d.after())));
        List<String> head = List.of(phrases.word(Words.KEY), phrases.word(Words.DEFAULT), phrases.word(Words.HERE));
        html.raw("<div class=\"keys\">")
                .table(titled(Words.INPUTS, study), head, rows)
                .raw("</div>\n");
    }
}
