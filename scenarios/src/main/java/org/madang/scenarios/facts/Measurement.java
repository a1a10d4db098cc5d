package org.madang.scenarios.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.ClaimValues;

/**
 * Measures facts market by market: in a market all facts are measured at once, so that what their runs have in common is
 * simulated once.
 */
public final class Measurement {
    private final List<FactFile> files;
    private final Map<String, List<FactPlan>> markets = new LinkedHashMap<>();

    public Measurement(List<FactFile> files, List<FactPlan> plans) {
        this.files = List.copyOf(files);
        plans.forEach(plan -> markets.computeIfAbsent(plan.market().name(), name -> new ArrayList<>())
                .add(plan));
    }

    /** Weeks that are simulated in all, if nothing had anything in common. */
    public long weeks() {
        return plans().stream().mapToLong(ClaimPlan::weeks).sum();
    }

    public long runs() {
        return plans().stream().mapToLong(ClaimPlan::runs).sum();
    }

    private List<ClaimPlan> plans() {
        return markets.values().stream()
                .flatMap(List::stream)
                .map(FactPlan::plan)
                .toList();
    }

    /** The rows, fact by fact; those of the markets that were done if somebody stopped it. */
    public Rows run(ClaimRunner runner) {
        Map<FactPlan, ClaimValues> done = new LinkedHashMap<>();
        boolean stopped = false;
        for (List<FactPlan> market : markets.values()) {
            Optional<List<ClaimValues>> values = stopped
                    ? Optional.empty()
                    : runner.runTogether(
                                    List.of(market.stream().map(FactPlan::plan).toList()))
                            .map(groups -> groups.get(0));
            stopped = values.isEmpty();
            for (int n = 0; n < market.size() && !stopped; n++) {
                done.put(market.get(n), values.get().get(n));
            }
        }
        List<FactRow> rows = new ArrayList<>();
        for (FactFile file : files) {
            done.forEach((plan, values) -> {
                if (plan.file().equals(file)) {
                    rows.addAll(FactRow.of(plan, values));
                }
            });
            if (!file.fact().isExpressed()) {
                rows.add(FactRow.notExpressed(file.fact()));
            }
        }
        return new Rows(rows, stopped);
    }

    /** @param stopped whether some markets are missing */
    public record Rows(List<FactRow> rows, boolean stopped) {}
}
