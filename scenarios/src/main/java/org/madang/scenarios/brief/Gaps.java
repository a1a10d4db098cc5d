package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.brief.Advice.Section;
import org.madang.scenarios.statement.Voice;

/** What a brief lacks where only some of its claims were run, or run in small. */
final class Gaps {
    private final Verdicts verdicts;
    private final List<Advice> rules;
    private final Voice voice;

    Gaps(Verdicts verdicts, List<Advice> rules, Voice voice) {
        this.voice = voice;
        this.verdicts = verdicts;
        this.rules = List.copyOf(rules);
    }

    /** A warning for the head of the brief; empty where nothing is lacking. */
    String note() {
        List<String> parts = new ArrayList<>();
        List<String> all = claims(rules);
        int missing = missing(rules).size();
        if (missing > 0) {
            parts.add(voice.say("brief.standsOn", "k", all.size() - missing, "n", all.size()));
        }
        if (verdicts.command().contains("--quick")) {
            parts.add(voice.say("claim.quick"));
        }
        return String.join(" ", parts);
    }

    /** Whether so much is lacking that one page holds the rest. */
    boolean areMany() {
        return 2 * missing(rules).size() > claims(rules).size();
    }

    /** The parts of the brief with the claims that they wait for; no row where nothing is lacking. */
    List<Brief.Item> items() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(voice.say("brief.column.part"), voice.say("brief.column.missing")));
        for (Section section : Section.values()) {
            List<String> missing = missing(
                    rules.stream().filter(rule -> rule.section() == section).toList());
            if (!missing.isEmpty()) {
                rows.add(List.of(voice.say("brief.heading." + section), String.join(", ", missing)));
            }
        }
        return rows.size() == 1 ? List.of() : List.of(new Brief.Table(rows, List.of(2, 5)));
    }

    private List<String> missing(List<Advice> of) {
        return claims(of).stream().filter(name -> verdicts.find(name).isEmpty()).toList();
    }

    private static List<String> claims(List<Advice> of) {
        return of.stream().map(Advice::claim).distinct().toList();
    }
}
