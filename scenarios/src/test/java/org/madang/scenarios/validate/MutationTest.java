package org.madang.scenarios.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.file.Patch;

/**
 * The checks are hard to fool: what is simulated is changed behind the back of the theory, as a mistake in the engine would
 * change it, and the row that watches over it must fall short.
 */
class MutationTest {
    static Stream<Arguments> mutations() {
        return Stream.of(
                mutation("the gate is open to all", "watts", "global cascades", set("join.socialProof", 0)),
                mutation("talk is doubled", "cascades", "independent-cascade", set("talk.rate", 0.4)),
                mutation("capacity is ignored", "urn-ball", "matches", set("market.personas[provider].capacity", 1000)),
                mutation("leaving is halved", "libai-muller-peres", "δ = 0.05", set("leave.baseHazard", 0.025)),
                mutation("who left stays away", "libai-muller-peres", "steady share", set("join.returnFactor", 0.5)),
                mutation(
                        "leaving in the week of joining",
                        "libai-muller-peres",
                        "steady share",
                        set("leave.minimumTerm", 0)),
                mutation("reviews saturate", "bass", "share in week 8", set("talk.reviewForm", "saturating")),
                mutation("reviews are a tenth fewer", "bass", "share in week 8", set("talk.reviewRate", 0.352)),
                mutation("thresholds are less alike", "granovetter", "100 people, σ = 0.122", set(sd(), 0.135)),
                mutation(
                        "one by one instead of together",
                        "random-candidates",
                        "optimal",
                        set(matching("policy"), "search")),
                mutation(
                        "all see equally many", "random-candidates", "search", set(matching("candidateDraw"), "fixed")),
                mutation("choice less sharp", "tipping", "b = 3", set("join.sameSide", 0.9)),
                mutation("the rival is hard to leave", "tipping", "b = 2.1", set("join.switchingCost", 0.05)),
                mutation("everybody can be reached", "blattberg-deighton", "share won", set("reach.ceiling", 1)),
                mutation(
                        "keeping half as effective",
                        "blattberg-deighton",
                        "share kept",
                        set("leave.relationshipEffect", 0.35)),
                mutation("nobody differs", "shifted-beta-geometric", "after 12 periods", set("leave.hazardSpread", 0)),
                mutation(
                        "a habit comes twice as soon",
                        "shifted-beta-geometric",
                        "after 12 periods, α = 0.668, β = 3.806, by tenure",
                        set("leave.hazardSpread", 0.2)),
                mutation("leaving by the week", "bg-nbd", "in 39 weeks", set("leave.clock", "week")),
                mutation("every need is asked for", "logit-demand", "share of needs", set("requests.ask", false)),
                mutation(
                        "a tenth of the price is felt elsewhere",
                        "logit-demand",
                        "elasticity",
                        set("market.personas[0].priceSensitivity", 0.9)),
                mutation("all see equally much", "negative-binomial-reach", "v = 1", set("reach.unevenness", 0)),
                mutation("nobody minds", "contagion", "c = 3", set("leave.contagion", 0)),
                mutation("it is not forgotten", "contagion", "c = 3", set("leave.contagionKept", 0.99)),
                mutation(
                        "providers do not weigh earnings",
                        "free-entry",
                        "use of capacity",
                        set("join.crossSide", "none")),
                mutation(
                        "newcomers count for nothing",
                        "shrunk-ratings",
                        "4 weeks",
                        set(matching("ratingPriorMatches"), 0.5)),
                mutation(
                        "trust is repaired a tenth faster",
                        "trust-repair",
                        "13",
                        set("platforms[0].trust.repair", 0.275)),
                mutation("providers serve all alike", "trusted-first", "sees 1", set("join.trustedFirst", 0)),
                mutation("minds are not made up by value", "critical-mass", "ρ = 1", set("join.choiceSharpness", 1.8)),
                mutation("money is not discounted", "gupta-lehmann", "realised", set("discountRate", 0)),
                mutation("bad news weigh as good", "habituation", "trust, p = 0.3", set("experience.trustLoss", 0.15)),
                mutation(
                        "satisfaction a little quick",
                        "habituation",
                        "satisfaction",
                        set("experience.satisfactionSpeed", 0.301)));
    }

    private static String sd() {
        return "market.personas[0].trustThreshold.sd";
    }

    private static String matching(String key) {
        return "platforms[0].matching." + key;
    }

    private static Patch set(String path, Object value) {
        return Lab.set(path, value);
    }

    private static Arguments mutation(String what, String classic, String row, Patch change) {
        return Arguments.of(what, classic, row, List.of(change));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mutations")
    void theRowThatWatchesFallsShort(String what, String classic, String row, List<Patch> change) {
        try (Lab lab = ClassicsOnDisk.quick(List.of(), change)) {
            List<Row> rows = Classics.check(classic, lab).rows();
            assertThat(rows.stream().filter(r -> r.check().contains(row)))
                    .as("%s: %s", what, rows)
                    .anyMatch(Row::fallsShort);
        }
    }
}
