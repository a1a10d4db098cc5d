package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.statement.Voice;

/** How sure the brief is: how many claims came to what, how far they hold, and what no number of runs can tell. */
final class Certainty {
    private final Verdicts verdicts;
    private final Voice voice;
    private final Grounds grounds;

    Certainty(Verdicts verdicts, Voice voice) {
        this.verdicts = verdicts;
        this.voice = voice;
        grounds = new Grounds(voice);
    }

    List<Brief.Item> items() {
        return List.of(
                new Brief.Point(counts(), ""),
                new Brief.Point(stability(), ""),
                new Brief.Point(voice.say("brief.brackets"), ""),
                table());
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            List<String> names = verdicts.claims().stream()
                    .filter(claim -> claim.status() == status)
                    .map(OfClaim::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(voice.say(
                        "brief.counted",
                        "n",
                        names.size(),
                        "status",
                        status == Status.DEPENDS ? voice.say("brief.depending") : grounds.status(status),
                        "claims",
                        String.join(", ", names)));
            }
        }
        int n = verdicts.claims().size();
        return voice.say("brief.ofClaims." + (n == 1 ? "one" : "many"), "n", n, "parts", String.join("; ", parts));
    }

    private String stability() {
        long tried =
                verdicts.claims().stream().mapToLong(c -> c.others().size()).sum();
        if (tried == 0) {
            return voice.say("brief.noneTried");
        }
        long same = verdicts.claims().stream().mapToLong(OfClaim::agreeing).sum();
        String firm = verdicts.claims().stream()
                .filter(c -> !c.others().isEmpty() && c.agreeing() == c.others().size())
                .filter(c -> c.given().status() != Status.UNCLEAR)
                .map(OfClaim::name)
                .collect(Collectors.joining(", "));
        return voice.say("brief.stable." + (firm.isEmpty() ? "none" : "some"), "k", same, "n", tried, "claims", firm);
    }

    private Brief.Table table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(column("claim"), "", column("verdict"), column("same")));
        for (OfClaim claim : verdicts.claims()) {
            rows.add(List.of(
                    claim.name(),
                    voice.authored(claim.title()),
                    grounds.status(claim.status()),
                    voice.say(
                            "brief.of",
                            "k",
                            claim.agreeing(),
                            "n",
                            claim.others().size())));
        }
        return new Brief.Table(rows, List.of(2, 26, 4, 4));
    }

    private String column(String key) {
        return voice.say("brief.column." + key);
    }
}
