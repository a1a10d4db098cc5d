package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Repaired;
import org.madang.sim.config.InstitutionalTrust;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Members who are shown what is done for their trust, each by chance and as far as one experience moves a mean. */
final class TrustRepair implements Classic {
    private static final String FILE = "trust-repair.yaml";

    @Override
    public String name() {
        return "trust-repair";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static Repaired theory(Scenario s) {
        InstitutionalTrust trust = s.platforms().get(0).trust();
        return new Repaired(
                trust.initial(), trust.highest(), trust.repair(), 1 / s.talk().priorExperiences());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        ScenarioFile file = lab.grid(FILE, Lab.over("weeks", 26)).get(0);
        List<double[]> runs = lab.run(file, lab.pick(12, 60), run -> run.series(Indicator.PERSONAL_TRUST));
        for (int week : new int[] {4, 13, 26}) {
            rows.add(Row.mean(
                    "trust-repair: mean trust after " + week + " weeks",
                    "DeGroot 1970",
                    theory(file.scenario()).after(week),
                    Bass.at(runs, week),
                    0,
                    ""));
        }
        return new Report(rows, List.of());
    }
}
