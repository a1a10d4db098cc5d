package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.ServedFirst;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Providers on two platforms take the requests of the one that they trust less by chance, those of the other one always. */
final class ServedAfterOthers implements Classic {
    private static final String FILE = "trusted-first.yaml";
    private static final String SEEN = "platforms[0].matching.candidates";

    @Override
    public String name() {
        return "trusted-first";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static ServedFirst theory(Scenario s) {
        double trust = s.platforms().get(0).trust().initial();
        double other = s.platforms().get(1).trust().initial();
        return new ServedFirst(trust, Math.max(trust, other), s.join().trustedFirst());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over(SEEN, 1, 3))) {
            Scenario s = file.scenario();
            int seen = (int) s.platforms().get(0).matching().candidates();
            Sample matched = lab.sample(file, lab.pick(12, 60), run -> UrnBall.mean(run.series(Indicator.MATCH_RATE)));
            rows.add(Row.mean(
                    "trusted-first: share of requests matched where each sees " + seen,
                    "a chance a request and provider",
                    theory(s).matched(seen),
                    matched,
                    0,
                    ""));
        }
        return new Report(rows, List.of());
    }
}
