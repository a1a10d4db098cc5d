package org.madang.scenarios.study.sweep;

import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.analysis.RegimeRounds;
import org.madang.scenarios.study.analysis.TippingRounds;
import org.madang.scenarios.study.run.StudyFile;

/** The rounds of the designs that go in rounds. */
final class RoundsOf {
    private RoundsOf() {}

    static Rounds design(StudyFile study) {
        if (study.study().design() instanceof Design.Regime regime) {
            return new RegimeRounds(study.axes(), regime);
        }
        if (study.study().design() instanceof Design.Tipping tipping) {
            return new TippingRounds(study.axes(), tipping);
        }
        throw new IllegalStateException("this design has rows, not rounds");
    }
}
