package org.madang.scenarios.statement;

/**
 * A Korean particle with one form after a consonant and another after a vowel. What counts is the last spoken character:
 * quotes, and brackets with what is in them, are not spoken; digits and signs are read as Korean numbers and words are.
 * How a Latin word ends is never guessed: then both forms are written, so templates put a Korean word before the particle.
 */
enum Particle {
    SUBJECT("이", "가"),
    TOPIC("은", "는"),
    OBJECT("을", "를"),
    WITH("과", "와"),
    BY("으로", "로"),
    OR("이나", "나");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    /** A syllable's number divided by this leaves its final consonant; 0 for none. */
    private static final int FINALS = 28;
    /** The final consonant ㄹ, after which "으로" loses its vowel. */
    private static final int RIEUL = 8;
    /** Digits whose Korean name ends in a consonant; 1, 7 and 8 end in ㄹ. */
    private static final String CONSONANT_DIGITS = "013678";

    private static final String RIEUL_DIGITS = "178";
    private static final String QUOTES = "\"'”’“‘»«.,·… \u00a0";

    private final String afterConsonant;
    private final String afterVowel;

    Particle(String afterConsonant, String afterVowel) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
    }

    /** The particle by its form after a consonant, as templates write it. */
    static Particle of(String afterConsonant) {
        for (Particle particle : values()) {
            if (particle.afterConsonant.equals(afterConsonant)) {
                return particle;
            }
        }
        throw new IllegalArgumentException("No particle '" + afterConsonant + "'. Allowed: 이, 은, 을, 과, 으로, 이나");
    }

    /** The form that follows this text. */
    String after(String text) {
        String spoken = spoken(text);
        if (spoken.isEmpty()) {
            return afterConsonant;
        }
        char last = spoken.charAt(spoken.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int end = (last - FIRST_SYLLABLE) % FINALS;
            return form(end != 0, end == RIEUL);
        }
        if (last >= '0' && last <= '9') {
            return form(CONSONANT_DIGITS.indexOf(last) >= 0, RIEUL_DIGITS.indexOf(last) >= 0);
        }
        if (last == '%' || spoken.endsWith("%p")) {
            return afterVowel; // 퍼센트, 퍼센트포인트
        }
        return afterConsonant + "(" + afterVowel + ")";
    }

    private String form(boolean consonant, boolean rieul) {
        return consonant && !(rieul && this == BY) ? afterConsonant : afterVowel;
    }

    /** Without quotes at its end, and without what stands there in brackets. */
    private static String spoken(String text) {
        int end = text.length();
        while (end > 0) {
            char last = text.charAt(end - 1);
            if (QUOTES.indexOf(last) >= 0) {
                end--;
            } else if (last == ')' || last == ']') {
                int open = text.lastIndexOf(last == ')' ? '(' : '[', end - 1);
                if (open < 0) {
                    return text.substring(0, end - 1);
                }
                end = open;
            } else {
                break;
            }
        }
        return text.substring(0, end);
    }
}
