package org.madang.scenarios.validate;

import java.util.List;

/** Published results that the model has no words for, named so that nobody looks for them in vain. */
final class Beyond implements Classic {
    @Override
    public String name() {
        return "beyond";
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public Report check(Lab lab) {
        return new Report(
                List.of(
                        Row.notExpressed(
                                "beyond: log-likelihood of BG/NBD on CDNOW, r = .243, α = 4.414, a = .793, b = 2.426",
                                "Fader, Hardie & Lee 2005",
                                -9582.43,
                                "its process is checked (bg-nbd); how likely the purchases of single customers are, a simulation does not say"),
                        Row.notExpressed(
                                "beyond: a seller's pull on buyers 3.5 times the reverse on Taobao",
                                "Chu & Manchanda 2016",
                                3.5,
                                "an econometric estimate for one platform; the model has no separate strengths for the two directions")),
                List.of());
    }
}
