package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Status;

/** How sure the brief is: how many claims came to what, how far they hold, and what no number of runs can tell. */
final class Certainty {
    private Certainty() {}

    static List<Brief.Item> items(Verdicts verdicts) {
        List<Brief.Item> items = new ArrayList<>();
        items.add(new Brief.Point(counts(verdicts), ""));
        items.add(new Brief.Point(stability(verdicts), ""));
        items.add(new Brief.Point(
                "Brackets are intervals that hold the mean of the model in nineteen of twenty cases. They tell how sure we are of"
                        + " the model, not how sure the model is of your market: put your own figures into a scenario file"
                        + " and run it.",
                ""));
        items.add(table(verdicts));
        return items;
    }

    private static String counts(Verdicts verdicts) {
        List<String> parts = new ArrayList<>();
        for (Status status : Status.values()) {
            List<String> names = verdicts.claims().stream()
                    .filter(claim -> claim.status() == status)
                    .map(OfClaim::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(names.size() + " " + word(status) + " (" + String.join(", ", names) + ")");
            }
        }
        int n = verdicts.claims().size();
        return "Of " + n + (n == 1 ? " claim of the literature: " : " claims of the literature: ")
                + String.join("; ", parts) + ".";
    }

    private static String word(Status status) {
        return status == Status.DEPENDS ? "depending on conditions" : status.word();
    }

    private static String stability(Verdicts verdicts) {
        long tried =
                verdicts.claims().stream().mapToLong(c -> c.others().size()).sum();
        if (tried == 0) {
            return "No other conditions were tried: treat every verdict as one of its setting alone.";
        }
        long same = verdicts.claims().stream().mapToLong(OfClaim::agreeing).sum();
        String firm = verdicts.claims().stream()
                .filter(c -> !c.others().isEmpty() && c.agreeing() == c.others().size())
                .filter(c -> c.given().status() != Status.UNCLEAR)
                .map(OfClaim::name)
                .collect(Collectors.joining(", "));
        return "Changing one assumption at a time left the verdict as it was in " + same + " of " + tried + " trials"
                + (firm.isEmpty() ? "; no claim came out the same in all." : "; in all of its own for " + firm + ".");
    }

    private static Brief.Table table(Verdicts verdicts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("claim", "", "verdict", "same under"));
        for (OfClaim claim : verdicts.claims()) {
            rows.add(List.of(
                    claim.name(),
                    claim.title(),
                    claim.status().word(),
                    claim.agreeing() + " of " + claim.others().size()));
        }
        return new Brief.Table(rows, List.of(2, 26, 4, 4));
    }
}
