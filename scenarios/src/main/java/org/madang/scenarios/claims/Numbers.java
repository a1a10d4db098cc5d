package org.madang.scenarios.claims;

import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;

/** The numbers of a verdict as people read them, in one language. */
public final class Numbers {
    /** With this unit a value is shown as a percentage. */
    private static final String SHARE = "share";

    private final Voice voice;
    private final NumberText text;

    public Numbers(Voice voice) {
        this.voice = voice;
        text = new NumberText(voice.language());
    }

    /** "12.4 k [10.1 k, 14.6 k]". */
    public String interval(Measured m) {
        Estimate e = m.estimate();
        if (Double.isNaN(e.mean())) {
            return voice.say("claim.novalue");
        }
        String missing = m.missing() > 0 ? voice.say("claim.missing", "n", m.missing()) : "";
        return interval(e, m.effect().unit()) + missing;
    }

    /** The same of an effect with this unit. */
    public String interval(Estimate e, String unit) {
        return voice.say(
                "claim.value", "mean", one(e.mean(), unit), "low", one(e.low(), unit), "high", one(e.high(), unit));
    }

    /** With its unit behind it; shares carry their sign. */
    public String measured(Measured m) {
        return withUnit(interval(m), m.effect().unit());
    }

    public String withUnit(String value, String unit) {
        String shown = unit(unit);
        return shown.isEmpty() ? value : voice.say("claim.withUnit", "value", value, "unit", shown);
    }

    /** A name with its unit, as the head of a column. */
    public String head(String name, String unit) {
        String shown = unit(unit);
        String known = voice.authored(name);
        return shown.isEmpty() ? known : voice.say("claim.headWithUnit", "name", known, "unit", shown);
    }

    private String unit(String unit) {
        return unit.isBlank() || unit.equals(SHARE) ? "" : voice.authored(unit.strip());
    }

    /** "above 0", "between −2 and 2"; empty where nothing is expected. */
    public String expected(Effect effect) {
        boolean isBelow = effect.below() != null;
        if (effect.above() == null) {
            return isBelow ? voice.say("claim.below", "x", one(effect.below(), effect.unit())) : "";
        }
        String above = one(effect.above(), effect.unit());
        return isBelow
                ? voice.say("claim.between", "a", above, "b", one(effect.below(), effect.unit()))
                : voice.say("claim.above", "x", above);
    }

    /** "p 0.004", adjusted for all that the finding was picked from; "p < 0.001". */
    String p(Measured m) {
        return m.p() < 0.001 ? "p < 0.001" : "p " + text.compact(Math.rint(m.p() * 1000) / 1000, Quantity.NUMBER);
    }

    private String one(double value, String unit) {
        return text.compact(value, unit.equals(SHARE) ? Quantity.SHARE : Quantity.NUMBER);
    }
}
