package org.madang.scenarios.brief;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.scenarios.brief.Verdicts.Case;
import org.madang.scenarios.brief.Verdicts.OfClaim;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.statement.Voice;

/** On which conditions a verdict depends. */
final class Turning {
    private Turning() {}

    /** "weekly budget, kind of market and churn": the parameters of which some level turns the verdict. */
    static String parameters(OfClaim claim, Voice voice) {
        Map<String, Set<Status>> found = new LinkedHashMap<>();
        for (Case c : claim.others()) {
            found.computeIfAbsent(c.parameter(), key -> EnumSet.of(claim.given().status()))
                    .add(c.status());
        }
        List<String> turning = found.entrySet().stream()
                .filter(entry -> entry.getValue().contains(Status.SUPPORTED)
                        && entry.getValue().contains(Status.CONTRADICTED))
                .map(entry -> voice.authored(entry.getKey()))
                .toList();
        return turning.isEmpty() ? voice.say("brief.together") : voice.list(turning);
    }
}
