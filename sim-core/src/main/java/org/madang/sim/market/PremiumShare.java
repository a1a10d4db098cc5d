package org.madang.sim.market;

import java.util.List;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Premium;

/** Which part of a platform's experience premium a match with a seeker earns, eq. 20: ε, times w·gain where it follows. */
public final class PremiumShare {
    private PremiumShare() {}

    /** Shape N, [0, 1]; null where everybody pays all of it. */
    public static float[] of(Participants p, List<Persona> personas, Premium premium, float[] gainFit) {
        boolean allPay = personas.stream().allMatch(persona -> persona.paysForExperience() >= 1);
        if (allPay && !premium.followsGain()) {
            return null;
        }
        float[] share = new float[p.count];
        for (int i = 0; i < p.count; i++) {
            share[i] = of(p, i, premium, gainFit[i]);
        }
        return share;
    }

    /** That part for participant i. */
    public static float of(Participants p, int i, Premium premium, float gainFit) {
        return !p.paysForExperience(i) ? 0 : premium.followsGain() ? gainFit : 1;
    }
}
