package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.answer.Ranking;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** The messages of slides. */
final class DeckTitles {
    private final ReportedFolder folder;
    private final Voice voice;

    DeckTitles(ReportedFolder folder, Voice voice) {
        this.folder = folder;
        this.voice = voice;
    }

    /** Who leads from when on. */
    String difference(Duel duel) {
        return voice.title(duel.account());
    }

    /** Who surely has the most; otherwise between whom there is no clear difference. */
    String members() {
        Ranking ranking = folder.results().ranking(Indicator.ACTIVE);
        if (ranking.best().isEmpty() && ranking.places().size() != 1) {
            return voice.title(folder.results().standing(Indicator.ACTIVE));
        }
        Ranking.Place most = ranking.places().get(0);
        return voice.say(
                ranking.places().size() > 1 ? "report.membersMessage" : "report.membersOne",
                "a",
                new Value.Text(voice.heading(most.side())),
                "v",
                new Value.Level(most.level(), Indicator.ACTIVE));
    }

    /** What each side got back; no word on who got more, for the results hold no interval of it. */
    String money(List<Money> sides) {
        List<String> parts = sides.stream()
                .map(m -> voice.say("report.moneyPart", "side", voice.name(m.side()), "ratio", m.back()))
                .toList();
        return voice.say("report.moneyMessage", "list", String.join(", ", parts));
    }

    String shares(List<String> names, List<LineSlide.Line> lines) {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            double share = lines.get(k).curve().last().mean();
            parts.add(voice.heading(names.get(k)) + " " + voice.amounts().percent(share));
        }
        return voice.say("report.sharesMessage", "list", String.join(", ", parts));
    }
}
