package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The messages of slides. */
final class DeckTitles {
    private final ReportedFolder folder;
    private final Phrases phrases;

    DeckTitles(ReportedFolder folder, Phrases phrases) {
        this.folder = folder;
        this.phrases = phrases;
    }

    /** When the lead changed last; without any change, for how many weeks it was sure. */
    String difference(Verdict v) {
        if (v.winner() == null
                && v.crossovers().isEmpty()
                && Arrays.stream(leads(v)).allMatch(lead -> lead == 0)) {
            String sides = phrases.list(List.of(v.first(), v.second()));
            return phrases.word(Words.UNCLEAR, phrases.inside(v.indicator()), sides, folder.weeks());
        }
        String text = v.crossovers().isEmpty()
                ? weeksLed(v)
                : overtakes(v.indicator(), v.crossovers().get(v.crossovers().size() - 1));
        return v.winner() == null ? phrases.word(Words.UNSURE_AT_END, text) : text;
    }

    private String overtakes(Indicator indicator, CrossoverWeek c) {
        Words word = indicator.moreIsBetter() ? Words.OVERTAKES : Words.HIGHER_FROM;
        return phrases.word(word, phrases.name(c.leader()), phrases.inside(indicator), c.week());
    }

    private String weeksLed(Verdict v) {
        int[] leads = leads(v);
        long first = Arrays.stream(leads).filter(lead -> lead > 0).count();
        long second = Arrays.stream(leads).filter(lead -> lead < 0).count();
        boolean firstLeads = first >= second;
        if (Math.max(first, second) == leads.length) {
            String leader = phrases.name(firstLeads ? v.first() : v.second());
            return phrases.word(Words.ALWAYS_HIGHER, leader, phrases.inside(v.indicator()), leads.length);
        }
        return phrases.word(
                Words.SURELY_HIGHER,
                phrases.name(firstLeads ? v.first() : v.second()),
                phrases.inside(v.indicator()),
                Math.max(first, second),
                leads.length,
                phrases.nameInside(firstLeads ? v.second() : v.first()),
                Math.min(first, second));
    }

    private int[] leads(Verdict v) {
        return folder.difference(folder.sides().indexOf(v.second()), v.indicator())
                .leads();
    }

    /** Who surely has the most; otherwise between whom there is no clear difference. */
    String members() {
        Standing standing = new Standing(folder, Indicator.ACTIVE);
        List<String> leaders = standing.leaders();
        if (leaders.size() != 1) {
            String active = phrases.inside(Indicator.ACTIVE);
            return leaders.isEmpty()
                    ? phrases.label(Indicator.ACTIVE)
                    : phrases.word(Words.UNCLEAR, active, phrases.list(leaders), folder.weeks());
        }
        int most = folder.sides().indexOf(leaders.get(0));
        return phrases.word(
                folder.sides().size() > 1 ? Words.MEMBERS_MESSAGE : Words.MEMBERS_ONE,
                phrases.name(leaders.get(0)),
                phrases.value(standing.mean(most), Indicator.ACTIVE));
    }

    /** What each side got back; no word on who got more, for the results hold no interval of it. */
    String money(List<Money> sides) {
        List<String> parts = sides.stream()
                .map(m -> phrases.nameInside(m.side()) + " " + m.back())
                .toList();
        return phrases.word(Words.MONEY_MESSAGE, String.join(", ", parts));
    }

    String shares(List<String> names, List<LineSlide.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            double share = lines.get(k).curve().last().mean();
            parts.add(phrases.name(names.get(k)) + " " + phrases.value(share, Indicator.MARKET_SHARE));
        }
        return phrases.word(Words.SHARES_MESSAGE, String.join(", ", parts));
    }
}
