package org.madang.charts.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the same figure the same PDF: the dates, the file identifier and the random prefixes of embedded fonts are
 * replaced by fixed ones of the same length, so that no place in the file moves.
 */
final class PdfIdentity {
    private static final Pattern DATE = Pattern.compile("/(CreationDate|ModDate)\\s*\\(D:([^)]*)\\)");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[\\s*<([0-9a-fA-F]*)>\\s*<([0-9a-fA-F]*)>\\s*\\]");
    private static final Pattern PREFIX = Pattern.compile("/([A-Z]{6})\\+");
    /** 1 January 1981, as long as any date with its time zone that is cut to the length found. */
    private static final String DAY = "19810101000000+00'00'";

    private PdfIdentity() {}

    static byte[] fixed(byte[] file) {
        // Bytes as characters one to one: streams stay as they are.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        text = DATE.matcher(text).replaceAll(m -> replaced(m, 2, date(m.group(2).length())));
        text = ID.matcher(text).replaceAll(m -> m.group().replaceAll("[0-9a-fA-F](?=[^<]*>)", "0"));
        Map<String, String> prefixes = new LinkedHashMap<>();
        text = PREFIX.matcher(text).replaceAll(m -> {
            String fixed = prefixes.computeIfAbsent(m.group(1), p -> "AAAAA" + (char) ('A' + prefixes.size() % 26));
            return "/" + fixed + "+";
        });
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String replaced(java.util.regex.MatchResult match, int group, String by) {
        String whole = match.group();
        int start = match.start(group) - match.start();
        return Matcher.quoteReplacement(whole.substring(0, start)
                + by
                + whole.substring(start + match.group(group).length()));
    }

    private static String date(int length) {
        return (DAY + "0".repeat(length)).substring(0, length);
    }
}
