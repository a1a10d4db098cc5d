package org.madang.charts.style;

import java.util.Objects;

/** How a figure is to look: its colours, its size, and the language of its own words. */
public record Look(Theme theme, Size size, Language language) {
    public Look {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(language, "language");
    }

    /** Light, for a 16:9 slide, in English. */
    public static Look standard() {
        return new Look(Theme.LIGHT, Size.WIDE, Language.ENGLISH);
    }

    public Look with(Theme theme) {
        return new Look(theme, size, language);
    }

    public Look with(Size size) {
        return new Look(theme, size, language);
    }

    public Look with(Language language) {
        return new Look(theme, size, language);
    }
}
