package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.Crossings.Crossing;
import org.madang.scenarios.study.analysis.TippingDoubt;

/** Where the winner changes along a factor, in words. */
final class TippingWords {
    private final Question q;
    private final Speech speech;
    private final SurfaceWords surface;

    TippingWords(Question q, Speech speech, SurfaceWords surface) {
        this.q = q;
        this.speech = speech;
        this.surface = surface;
    }

    List<String> of(Tipping along) {
        List<Crossing> found = along.crossings().found();
        if (found.isEmpty()) {
            return List.of(none(along.factor(), along.crossings()));
        }
        List<String> sentences = new ArrayList<>();
        if (along.claimed().size() > 1) {
            sentences.add("Along " + name(along) + " the winner changes "
                    + along.claimed().size() + " times.");
        }
        for (int n = 0; n < found.size(); n++) {
            Crossing c = found.get(n);
            sentences.add(
                    along.doubts().get(n) == TippingDoubt.NONE
                            ? "The winner changes at " + place(along, c) + ": below it " + before(c)
                                    + " is ahead, above it " + after(c) + "."
                            : "No tipping point is claimed along " + name(along) + ": "
                                    + reason(along, c, along.doubts().get(n)) + ". On average the lead changes at "
                                    + place(along, c) + ", from " + before(c) + " below to " + after(c) + " above.");
        }
        return sentences;
    }

    private String reason(Tipping along, Crossing c, TippingDoubt doubt) {
        return switch (doubt) {
            case SURFACE ->
                "a smooth surface foretells only " + surface.percent() + " of what differs between points, and "
                        + Speech.percent(TippingDoubt.LEAST_FORETOLD) + " are asked for";
            case BOTH_SIDES -> "nowhere is the winner sure";
            case BELOW ->
                after(c) + " is surely ahead at " + speech.factors().value(along.factor(), c.to())
                        + ", but nowhere below is " + before(c);
            case ABOVE ->
                before(c) + " is surely ahead at " + speech.factors().value(along.factor(), c.from())
                        + ", but nowhere above is " + after(c);
            case POINTS -> "only the surface is sure; on one side no point shows it by its own runs";
            case NONE -> "";
        };
    }

    private String name(Tipping along) {
        return speech.factors().name(along.factor());
    }

    private String place(Tipping along, Crossing c) {
        return name(along) + " " + speech.factors().value(along.factor(), c.at()) + " "
                + speech.factors().interval(along.factor(), c);
    }

    private String before(Crossing c) {
        return q.ahead(c.rising() ? -1 : 1);
    }

    private String after(Crossing c) {
        return q.ahead(c.rising() ? 1 : -1);
    }

    private String none(int factor, Crossings crossings) {
        String range = "from " + speech.factors().value(factor, 0) + " to "
                + speech.factors().value(factor, 1) + " of " + speech.factors().name(factor);
        String winner = q.ahead(crossings.low().mean());
        return crossings.everywhere() != 0
                ? "No change of winner: " + winner + " is surely ahead everywhere " + range + "."
                : "No change of winner was found: " + winner + " is ahead on average " + range
                        + ", but not surely everywhere.";
    }
}
