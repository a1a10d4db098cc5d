package org.madang.scenarios.cli;

import java.util.List;
import java.util.Locale;

/** Small texts for the terminal. */
final class Words {
    private Words() {}

    /** Text of the user's in a message: shortened, control characters made harmless. */
    static String plain(String text) {
        String harmless = text.replaceAll("\\p{Cntrl}", "?");
        return harmless.length() <= 60 ? harmless : harmless.substring(0, 60) + "…";
    }

    /** "340 MB", "1.2 GB". */
    static String bytes(long bytes) {
        double mega = bytes / 1e6;
        return mega < 1000
                ? String.format(Locale.ROOT, "%.0f MB", mega)
                : String.format(Locale.ROOT, "%.1f GB", mega / 1000);
    }

    /** "8 s", "3 min", "2.5 h". */
    static String duration(double seconds) {
        if (seconds < 90) {
            return Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 5400
                ? Math.round(seconds / 60) + " min"
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    /** A command that a POSIX shell reads back as these words. */
    static String shell(List<String> words) {
        return String.join(
                " ",
                words.stream()
                        .map(w -> w.matches("[A-Za-z0-9_./:=@%+,-]+") ? w : "'" + w.replace("'", "'\\''") + "'")
                        .toList());
    }
}
