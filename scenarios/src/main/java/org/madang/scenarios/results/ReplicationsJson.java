package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.Doubt;
import org.madang.scenarios.statistics.Duration;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.Skewed;
import org.madang.scenarios.statistics.TakeOff;
import org.madang.sim.indicator.Indicator;

/** What a mean over replications hides: markets that take off or do not, payback that never comes, lopsided values. */
final class ReplicationsJson {
    private ReplicationsJson() {}

    /** @param reference the side that the others are compared with */
    static void write(ObjectNode node, Outcome outcome, int side, int reference) {
        PairedSample ends = outcome.sides().ends(outcome.plan().headline());
        TakeOff.of(ends.values(side)).ifPresent(found -> {
            ObjectNode takeOff = node.putObject("takeOff");
            takeOff.set("share", SummaryJson.estimate(found.share()));
            takeOff.set("below", SummaryJson.estimate(found.below()));
            takeOff.set("above", SummaryJson.estimate(found.above()));
        });
        if (side != reference) {
            Doubt doubt = Doubt.of(ends.difference(reference, side));
            node.put("doubt", doubt.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (doubt != Doubt.NONE) {
                node.set("allowingForSkew", SummaryJson.estimate(Skewed.of(ends.difference(reference, side))));
            }
        }
        int weeks = outcome.sides().weeks();
        Duration payback =
                Duration.of(weeks, outcome.sides().ends(Indicator.PAYBACK).values(side));
        ObjectNode within = node.putObject("paybackWithinHorizon");
        within.set("share", SummaryJson.estimate(payback.share()));
        SummaryJson.put(within, "median", payback.median());
        within.set("restrictedMean", SummaryJson.estimate(payback.restricted()));
    }
}
