package org.madang.scenarios.report;

import java.util.List;
import org.madang.scenarios.file.Difference;

/** The report as a web page in one file: nothing is fetched, and the same results give the same bytes. */
final class Page {
    /** Names are escaped, so that none can look like this. */
    private static final String FONT_HERE = "/*<font>*/";

    private final List<ReportedFolder> folders;
    private final Phrases phrases;
    private final Html html = new Html();

    private Page(List<ReportedFolder> folders, Phrases phrases) {
        this.folders = folders;
        this.phrases = phrases;
    }

    /** Of one results folder, or of two beside each other. */
    static String of(List<ReportedFolder> folders, Phrases phrases) {
        return new Page(folders, phrases).write();
    }

    private String write() {
        boolean isAlone = folders.size() == 1;
        String subject = isAlone
                ? folders.get(0).results().scenario()
                : phrases.word(
                        Words.BESIDE_OF, folders.get(0).name(), folders.get(1).name());
        String title = phrases.word(Words.SUMMARY_OF, subject);
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
        if (isAlone) {
            head(folders.get(0), "h1");
        } else {
            Beside both = new Beside(folders.get(0), folders.get(1), phrases);
            html.element("p", "class=\"scenario\"", subject).element("h1", "", both.message());
            folders.forEach(folder -> head(folder, "h2"));
            BesidePage.write(both, html, phrases);
        }
        explorer();
        shares();
        folders.forEach(this::details);
        html.element("p", "class=\"small\"", phrases.word(Words.MADE_BY));
        html.element("p", "class=\"small unprinted\"", phrases.word(Words.FONT));
        html.raw("</main>\n<script type=\"application/json\" id=\"data\">");
        html.raw(new PageData(folders, phrases).json()).raw("</script>\n<script>\n'use strict';\n");
        for (String part : List.of("numbers.js", "data.js", "chart.js", "reading.js", "explorer.js")) {
            html.raw(Resources.text(part));
        }
        String page = html.raw("</script>\n</body>\n</html>\n").toString();
        return page.replace(FONT_HERE, WebFont.css(page));
    }

    private void head(ReportedFolder folder, String heading) {
        html.raw("<header>\n");
        html.element("p", "class=\"scenario\"", named(folder));
        html.element(heading, "", phrases.title(folder));
        html.open("div", "class=\"verdict\"");
        List<String> sentences = phrases.verdict(folder);
        // The first is the heading above already.
        sentences.stream().skip(1).forEach(s -> html.element("p", "", s));
        html.raw("</div>\n");
        html.element("p", "class=\"small\"", basis(folder));
        String mark = folder.results().verified().mark(phrases.language());
        if (!mark.isEmpty()) {
            html.element("p", "class=\"changed\" role=\"alert\"", mark);
        }
        html.raw("</header>\n");
    }

    private String named(ReportedFolder folder) {
        String name = folder.results().scenario();
        return folders.size() == 1 ? name : folder.name() + " · " + name;
    }

    private String basis(ReportedFolder folder) {
        String means = phrases.word(Words.REPLICATIONS, folder.results().replications());
        String stopped = folder.results().provenance().stoppedEarly() ? " (" + phrases.word(Words.STOPPED) + ")" : "";
        return means + stopped + " · " + phrases.word(Words.SEED) + " "
                + folder.results().provenance().seed() + " · Madang "
                + folder.results().provenance().version();
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
        if (folders.stream()
                .noneMatch(folder -> folder.results().platforms().get(0).size() > 1)) {
            return;
        }
        html.raw("<section>\n").element("h2", "", phrases.word(Words.SHARES));
        html.raw("<div id=\"shares\" class=\"cards\"></div>\n</section>\n");
    }

    private void details(ReportedFolder folder) {
        html.raw("<section>\n").element("h2", "", titled(Words.SUMMARY, folder));
        html.raw("<div class=\"unit\">");
        html.table(titled(Words.SUMMARY, folder), SummaryRows.head(folder, phrases), SummaryRows.rows(folder, phrases));
        html.raw("</div>\n");
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.MONEY, folder));
        new MoneyTable(folder, phrases).write(html);
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.INPUTS, folder));
        inputs(folder);
        html.raw("</section>\n<section>\n").element("h2", "", titled(Words.AGAIN, folder));
        html.raw("<pre tabindex=\"0\">")
                .text(folder.results().provenance().command())
                .raw("</pre>\n</section>\n");
    }

    private String titled(Words word, ReportedFolder folder) {
        return phrases.word(word) + (folders.size() == 1 ? "" : " · " + folder.name());
    }

    private void inputs(ReportedFolder folder) {
        if (folder.inputs().isEmpty()) {
            html.element("p", "", phrases.word(Words.NOT_READABLE));
            return;
        }
        folder.results().networks().forEach(reading -> html.element("p", "", phrases.reading(reading)));
        List<Difference> changed = folder.inputs().get().changed();
        if (changed.isEmpty()) {
            html.element("p", "", phrases.word(Words.NO_CHANGE));
            return;
        }
        List<String> head = List.of(phrases.word(Words.KEY), phrases.word(Words.DEFAULT), phrases.word(Words.HERE));
        html.keys(titled(Words.INPUTS, folder), head, InputRows.of(changed, phrases));
    }
}
