package org.madang.sim.choice;

import org.madang.sim.config.Lever;
import org.madang.sim.config.Platform;
import org.madang.sim.state.PlatformState;

/** What a match costs and earns. */
public final class Price {
    private Price() {}

    /** (1 + ε·π_E·E)(1 + π_R·R), eq. 20, where the part ε of the experience premium is paid. */
    public static double premium(PlatformState platform, double share) {
        Platform config = platform.config;
        return (1 + config.premium().experience() * platform.level(Lever.EXPERIENCE) * share)
                * (1 + config.premium().relationship() * platform.level(Lever.RELATIONSHIP));
    }
}
