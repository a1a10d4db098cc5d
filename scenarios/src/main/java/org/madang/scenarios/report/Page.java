package org.madang.scenarios.report;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.results.ShownMap;
import org.madang.scenarios.statement.Voice;

/** The report as a web page in one file: nothing is fetched, and the same results give the same bytes. */
final class Page {
    /** Names are escaped, so that none can look like this. */
    private static final String FONT_HERE = "/*<font>*/";

    private final List<ReportedFolder> folders;
    private final Optional<ShownMap> map;
    private final Voice voice;
    private final Html html = new Html();

    private Page(List<ReportedFolder> folders, Optional<ShownMap> map, Voice voice) {
        this.folders = folders;
        this.map = map;
        this.voice = voice;
    }

    /** Of one results folder, or of two beside each other. */
    static String of(List<ReportedFolder> folders, Optional<ShownMap> map, Voice voice) {
        return new Page(folders, map, voice).write();
    }

    private String write() {
        boolean isAlone = folders.size() == 1;
        String subject = isAlone
                ? voice.authored(folders.get(0).results().scenario())
                : voice.say(
                        "report.besideOf",
                        "a",
                        folders.get(0).name(),
                        "b",
                        folders.get(1).name());
        String title = voice.say("report.titleOf", "name", subject);
        html.raw("<!doctype html>\n")
                .open("html", "lang=\"" + voice.language().code() + "\"")
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
            Beside both = new Beside(folders.get(0), folders.get(1), voice);
            html.element("p", "class=\"scenario\"", subject).element("h1", "", both.message());
            folders.forEach(folder -> head(folder, "h2"));
            BesidePage.write(both, html, voice);
        }
        map.ifPresent(this::question);
        explorer();
        lookup();
        shares();
        folders.forEach(this::details);
        html.element("p", "class=\"small\"", voice.say("report.madeBy"));
        html.element("p", "class=\"small unprinted\"", voice.say("report.font"));
        html.raw("</main>\n<script type=\"application/json\" id=\"data\">");
        html.raw(new PageData(folders, voice).json());
        html.raw("</script>\n<script type=\"application/json\" id=\"glossary\">")
                .raw(PageWords.json(voice));
        html.raw("</script>\n<script>\n'use strict';\n");
        for (String part : List.of("numbers.js", "data.js", "chart.js", "reading.js", "explorer.js", "lookup.js")) {
            html.raw(Resources.text(part));
        }
        String page = html.raw("</script>\n</body>\n</html>\n").toString();
        return page.replace(FONT_HERE, WebFont.css(page));
    }

    private void head(ReportedFolder folder, String heading) {
        html.raw("<header>\n");
        html.element("p", "class=\"scenario\"", named(folder));
        html.element(heading, "", folder.title(voice));
        html.open("div", "class=\"verdict\"");
        List<String> sentences = folder.sentences(voice);
        // The first is the heading above already.
        sentences.stream().skip(1).forEach(s -> html.element("p", "", s));
        html.raw("</div>\n");
        turns(folder);
        folder.warnings(voice).forEach(w -> html.element("p", "class=\"changed\" role=\"alert\"", w));
        html.element("p", "class=\"small\"", basis(folder));
        String mark = folder.results().verified().mark(voice.language());
        if (!mark.isEmpty()) {
            html.element("p", "class=\"changed\" role=\"alert\"", mark);
        }
        html.raw("</header>\n");
    }

    private void turns(ReportedFolder folder) {
        List<String> turns = folder.turnSentences(voice);
        if (turns.isEmpty()) {
            return;
        }
        html.open("div", "class=\"turns\"").element("h3", "", voice.say("report.turns"));
        turns.forEach(turn -> html.element("p", "", turn));
        html.raw("</div>\n");
    }

    private String named(ReportedFolder folder) {
        String name = voice.authored(folder.results().scenario());
        return folders.size() == 1 ? name : folder.name() + " · " + name;
    }

    private String basis(ReportedFolder folder) {
        String means = voice.say("report.replications", "n", folder.results().replications());
        String stopped = folder.results().provenance().stoppedEarly() ? " (" + voice.say("report.stopped") + ")" : "";
        return means + stopped + " · " + voice.say("report.seed") + " "
                + folder.results().provenance().seed() + " · Madang "
                + folder.results().provenance().version();
    }

    /** The map as it was drawn. */
    private void question(ShownMap shown) {
        html.raw("<section lang=\"" + shown.language() + "\">\n").element("h2", "", shown.title());
        html.raw("<img class=\"map\" alt=\"").text(shown.title()).raw("\" src=\"data:image/png;base64,");
        html.raw(Base64.getEncoder().encodeToString(shown.picture())).raw("\">\n");
        shown.sentences().forEach(sentence -> html.element("p", "", sentence));
        html.raw("</section>\n");
    }

    private void explorer() {
        html.raw("<section>\n").element("h2", "", voice.say("report.explore"));
        html.element("p", "class=\"small unprinted\"", voice.say("page.chartHelp"));
        html.raw("<noscript>").element("p", "", voice.say("report.needsScript")).raw("</noscript>\n");
        html.raw("<div id=\"explorer\"></div>\n</section>\n<section>\n");
        html.element("h2", "", voice.say("report.glance"));
        html.raw("<div id=\"legend\"></div>\n<div id=\"cards\" class=\"cards\"></div>\n</section>\n");
    }

    /** The reader's own words, for who asks what they are called here. */
    private void lookup() {
        html.raw("<section class=\"unprinted\">\n").element("h2", "", voice.say("report.lookup"));
        html.raw("<div id=\"asking\"></div>\n<div id=\"found\" aria-live=\"polite\"></div>\n</section>\n");
    }

    /** Only where sides share their markets with platforms that are no sides. */
    private void shares() {
        if (folders.stream()
                .noneMatch(folder -> folder.results().platforms().get(0).size() > 1)) {
            return;
        }
        html.raw("<section>\n").element("h2", "", voice.say("report.shares"));
        html.raw("<div id=\"shares\" class=\"cards\"></div>\n</section>\n");
    }

    private void details(ReportedFolder folder) {
        html.raw("<section>\n").element("h2", "", titled("report.summary", folder));
        html.raw("<div class=\"unit\">");
        html.table(titled("report.summary", folder), SummaryRows.head(folder, voice), SummaryRows.rows(folder, voice));
        html.raw("</div>\n");
        html.raw("</section>\n<section>\n").element("h2", "", titled("report.money", folder));
        new MoneyTable(folder, voice).write(html);
        html.raw("</section>\n<section>\n").element("h2", "", titled("report.inputs", folder));
        inputs(folder);
        html.raw("</section>\n<section>\n").element("h2", "", titled("report.again", folder));
        html.raw("<pre tabindex=\"0\">")
                .text(folder.results().provenance().command())
                .raw("</pre>\n</section>\n");
    }

    private String titled(String key, ReportedFolder folder) {
        return voice.say(key) + (folders.size() == 1 ? "" : " · " + folder.name());
    }

    /** What was read from a network file. */
    private String reading(Reading reading) {
        return voice.language() == Language.KOREAN ? ReadingText.korean(reading) : ReadingText.english(reading);
    }

    private void inputs(ReportedFolder folder) {
        if (folder.inputs().isEmpty()) {
            html.element("p", "", voice.say("report.notReadable"));
            return;
        }
        folder.results().networks().forEach(reading -> html.element("p", "", reading(reading)));
        List<Difference> changed = folder.inputs().get().changed();
        if (changed.isEmpty()) {
            html.element("p", "", voice.say("report.noChange"));
            return;
        }
        List<String> head = List.of(voice.say("report.key"), voice.say("report.default"), voice.say("report.here"));
        html.keys(titled("report.inputs", folder), head, InputRows.of(changed, voice));
    }
}
