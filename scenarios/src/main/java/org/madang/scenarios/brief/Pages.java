package org.madang.scenarios.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.charts.style.Language;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.folder.Folder;
import org.madang.scenarios.statement.Voice;

/**
 * Pages of the documentation that quote claims: what stands between {@code <!-- claims: C4 C10 -->} and {@code <!-- end -->}
 * is made from results.
 */
final class Pages {
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- claims:((?: [A-Za-z][A-Za-z0-9-]*)+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    /** The pages of the documentation are English. */
    private static final Grounds GROUNDS = new Grounds(Voice.of(Language.ENGLISH));

    private Pages() {}

    /** Rewrites the pages of a folder; a claim that the results lack keeps what stands there. */
    static List<Path> update(Path folder, Verdicts verdicts) throws IOException {
        List<Path> pages;
        try (var files = Files.list(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        Map<String, String> changed = new TreeMap<>();
        for (Path page : pages) {
            String before = Files.readString(page, StandardCharsets.UTF_8);
            String after = filled(before, verdicts);
            if (!after.equals(before)) {
                changed.put(page.getFileName().toString(), after);
            }
        }
        Folder.rewrite(folder, changed);
        return pages;
    }

    static String filled(String page, Verdicts verdicts) {
        return BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + paragraphs(block.group(2).strip(), block.group(), verdicts) + block.group(3)));
    }

    private static String paragraphs(String names, String before, Verdicts verdicts) {
        StringBuilder out = new StringBuilder("\n");
        for (String name : names.split(" ")) {
            out.append(verdicts.find(name).map(Pages::paragraph).orElseGet(() -> kept(name, before)));
        }
        return out.toString();
    }

    private static String paragraph(OfClaim claim) {
        return "* " + start(claim.name()) + " " + BriefMarkdown.escaped(claim.title()) + " **"
                + capital(claim.status().word()) + ".** " + BriefMarkdown.escaped(GROUNDS.of(claim))
                + " (`./madang claims " + claim.name() + "`)\n\n";
    }

    /** What an earlier run has put there, or that there is nothing yet. */
    private static String kept(String name, String before) {
        Matcher line = Pattern.compile("(?m)^\\* " + Pattern.quote(start(name)) + ".*\n")
                .matcher(before);
        return line.find()
                ? line.group() + "\n"
                : "* " + start(name) + " Not run yet (`./madang claims " + name + "`).\n\n";
    }

    private static String start(String name) {
        return "**" + name + "**";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
