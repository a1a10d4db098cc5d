package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.analysis.Crossings;
import org.madang.scenarios.study.analysis.Crossings.Crossing;
import org.madang.scenarios.study.analysis.TippingDoubt;

/** Where the winner changes along a factor, in words. */
final class TippingWords {
    private final Speech speech;
    private final SurfaceWords surface;

    TippingWords(Speech speech, SurfaceWords surface) {
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
            sentences.add(speech.sentence(
                    "tipping.times", "factor", name(along), "n", along.claimed().size()));
        }
        for (int n = 0; n < found.size(); n++) {
            Crossing c = found.get(n);
            boolean isClaimed = along.doubts().get(n) == TippingDoubt.NONE;
            sentences.add(speech.sentence(
                    isClaimed ? "tipping.changes" : "tipping.doubted",
                    "factor",
                    name(along),
                    "at",
                    value(along, c.at()),
                    "ci",
                    speech.factors().interval(along.factor(), c),
                    "a",
                    before(c),
                    "b",
                    after(c),
                    "why",
                    isClaimed ? "" : reason(along, c, along.doubts().get(n))));
        }
        return sentences;
    }

    private String reason(Tipping along, Crossing c, TippingDoubt doubt) {
        String why = "tipping.why.";
        return switch (doubt) {
            case REPLICATIONS -> speech.tell(why + "replications");
            case SURFACE ->
                speech.tell(
                        why + "surface",
                        "share",
                        speech.percent(surface.share()),
                        "least",
                        speech.percent(TippingDoubt.LEAST_FORETOLD));
            case BOTH_SIDES -> speech.tell(why + "both");
            case BELOW -> speech.tell(why + "below", "at", value(along, c.to()), "a", before(c), "b", after(c));
            case ABOVE -> speech.tell(why + "above", "at", value(along, c.from()), "a", before(c), "b", after(c));
            case POINTS -> speech.tell(why + "points");
            case NONE -> "";
        };
    }

    private String name(Tipping along) {
        return speech.factor(along.factor());
    }

    private String value(Tipping along, double at) {
        return speech.factors().value(along.factor(), at);
    }

    private String before(Crossing c) {
        return speech.ahead(c.rising() ? -1 : 1);
    }

    private String after(Crossing c) {
        return speech.ahead(c.rising() ? 1 : -1);
    }

    private String none(int factor, Crossings crossings) {
        return speech.sentence(
                crossings.everywhere() != 0 ? "tipping.everywhere" : "tipping.none",
                "a",
                speech.ahead(crossings.low().mean()),
                "low",
                speech.factors().value(factor, 0),
                "high",
                speech.factors().value(factor, 1),
                "factor",
                speech.factor(factor));
    }
}
