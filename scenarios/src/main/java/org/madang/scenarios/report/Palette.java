package org.madang.scenarios.report;

import java.awt.Color;
import java.util.Locale;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Theme;

/** The colours of the figures as variables of a style sheet: light, dark where that is wanted, light on paper. */
final class Palette {
    static {
        // Sets up AWT for machines without a screen, before its first class is touched.
        Fonts.ready();
    }

    private Palette() {}

    static String css() {
        return ":root{" + variables(Theme.LIGHT) + "}\n" + "@media screen and (prefers-color-scheme: dark){:root{"
                + variables(Theme.DARK) + "}}\n";
    }

    private static String variables(Theme theme) {
        StringBuilder css = new StringBuilder();
        css.append("--paper:").append(hex(theme.background())).append(";--ink:").append(hex(theme.ink()));
        css.append(";--muted:").append(hex(theme.muted())).append(";--grid:").append(hex(theme.grid()));
        for (int n = 0; n < theme.seriesColours(); n++) {
            css.append(";--s").append(n).append(':').append(hex(theme.series(n)));
            css.append(";--t").append(n).append(':').append(hex(theme.readable(theme.series(n))));
        }
        return css.append(';').toString();
    }

    static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
