package org.madang.scenarios.figures;

import org.madang.scenarios.answer.Duel;
import org.madang.sim.indicator.Indicator;

/** Titles that say who is ahead: what was found, in the language of the figures. */
final class Titles {
    private final Scene scene;

    Titles(Scene scene) {
        this.scene = scene;
    }

    /** Who ends best in an indicator. */
    String level(Indicator indicator) {
        return scene.voice.title(scene.results.standing(indicator));
    }

    /** Who leads from when on; where the weeks are not judged together, who ends better. */
    String difference(int second, Indicator indicator) {
        return scene.results
                .duel(second, indicator)
                .map(Duel::account)
                .map(scene.voice::title)
                .orElseGet(() -> level(indicator));
    }
}
