package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;

/** When a strategy in phases changed over, as a finding. */
final class Phases {
    private Phases() {}

    /** Nothing for a strategy of one phase. */
    static Optional<Finding> of(Value.Side side, List<Begin> begins, int weeks) {
        if (begins.isEmpty()) {
            return Optional.empty();
        }
        if (begins.get(0).reached() == 0) {
            return Optional.of(Finding.of("phase.never").with("a", side).with("weeks", weeks));
        }
        List<Value> list = new ArrayList<>();
        for (int n = 0; n < begins.size(); n++) {
            list.add(begin(begins.get(n), n + 2));
        }
        return Optional.of(Finding.of("phase.some").with("a", side).with("list", new Value.Parts(list)));
    }

    private static Value begin(Begin b, int phase) {
        Value number = new Value.Whole(phase);
        if (b.reached() == 0) {
            return new Value.Said("phase.not", Map.of("phase", number));
        }
        boolean rare = b.reached() < b.replications() - b.reached();
        return new Value.Said(
                rare ? "phase.rare" : "phase.first",
                Map.of(
                        "phase",
                        number,
                        "week",
                        new Value.Whole(b.median()),
                        "reached",
                        new Value.Whole(b.reached()),
                        "n",
                        new Value.Whole(b.replications()),
                        "range",
                        range(b, rare)));
    }

    /** " (29 to 34 over replications; not at all in 2 of 8)". */
    private static Value range(Begin b, boolean rare) {
        boolean same = b.earliest() == b.latest();
        boolean all = rare || b.reached() == b.replications();
        String key = same ? all ? "" : "phase.missing" : all ? "phase.range" : "phase.both";
        return new Value.Said(
                key,
                Map.of(
                        "from",
                        new Value.Whole(b.earliest()),
                        "to",
                        new Value.Whole(b.latest()),
                        "k",
                        new Value.Whole(b.replications() - b.reached()),
                        "n",
                        new Value.Whole(b.replications())));
    }
}
