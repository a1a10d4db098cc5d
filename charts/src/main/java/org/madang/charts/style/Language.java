package org.madang.charts.style;

/** The language of the words a figure adds by itself; titles and names come from the caller. */
public enum Language {
    ENGLISH("en"),
    KOREAN("ko");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** The language with this ISO 639-1 code. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Language '" + code + "' is unknown. Allowed: en, ko");
    }
}
