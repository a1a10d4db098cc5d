package org.madang.scenarios.brief;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.brief.Verdicts.Case;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Status;

/** On which conditions a verdict depends. */
final class Turning {
    private Turning() {}

    /** "weekly budget, kind of market and churn": the parameters of which some level turns the verdict. */
    static String parameters(OfClaim claim) {
        Map<String, Set<Status>> found = new LinkedHashMap<>();
        for (Case c : claim.others()) {
            found.computeIfAbsent(c.parameter(), key -> EnumSet.of(claim.given().status()))
                    .add(c.status());
        }
        List<String> turning = found.entrySet().stream()
                .filter(entry -> entry.getValue().contains(Status.SUPPORTED)
                        && entry.getValue().contains(Status.CONTRADICTED))
                .map(Map.Entry::getKey)
                .toList();
        if (turning.isEmpty()) {
            return "the conditions together";
        }
        int last = turning.size() - 1;
        return last == 0 ? turning.get(0) : String.join(", ", turning.subList(0, last)) + " and " + turning.get(last);
    }
}
