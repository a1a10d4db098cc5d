package org.madang.charts.comparison;

import java.awt.Color;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Theme;

/** Numbers of a heat map as colours: the further from zero, the fuller the colour. */
final class HeatColours {
    /** The palest tint that is still seen as a colour. */
    private static final double PALEST = 0.06;

    private final Theme theme;
    private final HeatMap.Scheme scheme;
    private final double reach;

    HeatColours(Theme theme, HeatMap.Scheme scheme, Values cells) {
        this.theme = theme;
        this.scheme = scheme;
        double least = scheme instanceof HeatMap.Scheme.Amount amount ? amount.reach() : 0;
        double largest = Math.max(least, cells.known().map(Math::abs).max().orElse(0));
        this.reach = largest > 0 ? largest : 1;
    }

    /** The number with the fullest colour. */
    double reach() {
        return reach;
    }

    Color of(double value) {
        double share = PALEST + (1 - PALEST) * Math.min(1, Math.abs(value) / reach);
        return theme.tint(theme.series(place(value)), share);
    }

    private int place(double value) {
        if (scheme instanceof HeatMap.Scheme.Sign sign) {
            return value >= 0 ? sign.positivePlace() : sign.negativePlace();
        }
        return 0;
    }
}
