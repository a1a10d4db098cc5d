package org.madang.scenarios.fit.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.scenarios.file.Digits;
import org.madang.sim.config.Scenario;

/** What beginners take for unknown: what decides most and nobody can look up, with wide priors about the values of the scenario. */
final class Unknowns {
    private record Preset(String name, String path, ToDoubleFunction<Scenario> value, double times, double most) {}

    private static final List<Preset> USUAL = List.of(
            new Preset("leaving", "leave.baseHazard", s -> s.leave().baseHazard(), 2.5, 0.5),
            new Preset("thinking of joining", "join.considerRate", s -> s.join().considerRate(), 3, 0.9),
            new Preset("talk", "talk.rate", s -> s.talk().rate(), 4, 10),
            new Preset(
                    "price of a contact",
                    "platforms[0].costs.perContact",
                    s -> s.platforms().get(0).costs().perContact(),
                    3,
                    1e9));

    private Unknowns() {}

    /** One a line, as in a fit file. */
    static List<String> of(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (Preset preset : USUAL) {
            double value = preset.value().applyAsDouble(scenario);
            if (value > 0) {
                lines.add("  - {name: " + preset.name() + ", path: \"" + preset.path() + "\", prior: lognormal, low: "
                        + round(value / preset.times()) + ", high: "
                        + round(Math.min(preset.most(), value * preset.times())) + "}    # "
                        + Digits.of(value) + " in the scenario");
            }
        }
        return lines;
    }

    /** Two digits are plenty for an end of what is thought. */
    private static String round(double value) {
        return Digits.of(new java.math.BigDecimal(value)
                .round(new java.math.MathContext(2))
                .doubleValue());
    }
}
