package org.madang.scenarios.claims;

import java.util.List;
import org.madang.scenarios.statement.Voice;

/**
 * The verdict on a claim.
 *
 * @param claim what was asked
 * @param replications in how many worlds
 * @param conditions the claim as it stands first, then each level of each variation
 */
public record Answer(Claim claim, int replications, List<Condition> conditions) {
    public Answer {
        conditions = List.copyOf(conditions);
    }

    /** The claim as it stands. */
    public Condition given() {
        return conditions.get(0);
    }

    /**
     * The verdict of the claim as it stands; {@link Status#DEPENDS} if it is surely right under some of the conditions
     * tried and surely wrong under others.
     */
    public Status status() {
        List<Status> found = conditions.stream().map(Condition::status).toList();
        boolean turns = found.contains(Status.SUPPORTED) && found.contains(Status.CONTRADICTED);
        return turns ? Status.DEPENDS : given().status();
    }

    /** The verdict in words, with the conditions under which it turns or becomes unclear. */
    public String sentence(Voice voice) {
        return new Said(this, voice).sentence();
    }
}
