package org.madang.scenarios.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.brief.Verdicts.Case;
import org.madang.scenarios.brief.Verdicts.Figure;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Numbers;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.statement.Voice;

/** What a sentence of the brief stands on: a claim's verdict, how far it holds, and its figures. */
final class Grounds {
    private static final int MOST_TURNS = 3;

    private final Voice voice;
    private final Numbers numbers;

    Grounds(Voice voice) {
        this.voice = voice;
        numbers = new Numbers(voice);
    }

    /** "C1 supported, the same under 5 of 7 other conditions; contradicted for …. Found: lead … 12 k [10 k, 14 k] money." */
    String of(OfClaim claim) {
        StringBuilder start = new StringBuilder(voice.say(
                claim.others().isEmpty() ? "brief.asPut" : "brief.asPutAmong",
                "claim",
                claim.name(),
                "status",
                status(claim.given().status()),
                "k",
                claim.agreeing(),
                "n",
                claim.others().size()));
        for (Status other : List.of(Status.SUPPORTED, Status.CONTRADICTED)) {
            List<Case> turns =
                    claim.others().stream().filter(c -> c.status() == other).toList();
            if (other != claim.given().status() && !turns.isEmpty()) {
                start.append(voice.say("brief.turns", "status", status(other), "names", names(turns)));
            }
        }
        String effects = claim.given().effects().stream()
                .filter(Figure::expected)
                .map(figure -> voice.authored(figure.name()) + " " + numbers.withUnit(value(figure), figure.unit()))
                .collect(Collectors.joining("; "));
        return voice.say("brief.found", "start", start, "effects", effects);
    }

    String status(Status status) {
        return voice.say("claim.status." + status.word());
    }

    /** "12 k [10 k, 14 k]". */
    String value(Figure figure) {
        return Double.isNaN(figure.estimate().mean())
                ? voice.say("claim.novalue")
                : numbers.interval(figure.estimate(), figure.unit());
    }

    String head(Figure figure) {
        return numbers.head(figure.name(), figure.unit());
    }

    private String names(List<Case> cases) {
        String names = cases.stream()
                .limit(MOST_TURNS)
                .map(c -> voice.authored(c.parameter()) + " " + voice.authored(c.level()))
                .collect(Collectors.joining(", "));
        return cases.size() > MOST_TURNS
                ? voice.say("brief.more", "names", names, "n", cases.size() - MOST_TURNS)
                : names;
    }
}
