package org.madang.scenarios.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.madang.charts.style.Language;

/**
 * An Office file without the time of day in it, so that the same results give the same bytes; and with what charts
 * need that the library has no call for in its small form.
 */
final class Repacked {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    /** For Hangul in a deck that embeds no font. Every PowerPoint has it; its own choice may lack Hangul. */
    private static final String HANGUL_FONT = "Malgun Gothic";

    private static final Pattern LATIN_FONT =
            Pattern.compile("(<a:(?:major|minor)Font>\\s*<a:latin typeface=\")[^\"]*\"");

    /** The earliest day that a ZIP file can hold, with room for time zones: 1 January 1981. */
    private static final java.time.LocalDateTime DAY = java.time.LocalDateTime.of(1981, 1, 1, 0, 0);

    private final Language language;

    private Repacked(Language language) {
        this.language = language;
    }

    /** @param language of its texts, in which they are proofed and broken into lines */
    static byte[] of(byte[] file, Language language) throws IOException {
        return new Repacked(language).of(file);
    }

    private byte[] of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), part(entry.getName(), in.readAllBytes()));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            // Readers that look at the first entry only expect the content types there; they sort first.
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(DAY);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] part(String name, byte[] content) throws IOException {
        if (name.endsWith(".xlsx")) {
            return of(content);
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            text = DATE.matcher(text).replaceAll("1981-01-01T00:00:00Z");
        } else if (name.startsWith("ppt/theme/theme")) {
            text = text.replace("<a:ea typeface=\"\"/>", "<a:ea typeface=\"" + HANGUL_FONT + "\"/>");
        } else if (name.startsWith("ppt/charts/chart")) {
            text = chart(text);
        } else if (!name.startsWith("ppt/") || !name.endsWith(".xml")) {
            return content;
        }
        return (language == Language.KOREAN ? korean(text) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Proofed as Korean, in one font, which is inside, and never broken inside a word. */
    private static String korean(String text) {
        return LATIN_FONT
                .matcher(text)
                .replaceAll("$1" + EmbeddedFont.NAME + "\"")
                .replace("<a:ea typeface=\"" + HANGUL_FONT + "\"/>", "<a:ea typeface=\"" + EmbeddedFont.NAME + "\"/>")
                .replaceAll(" altLang=\"[^\"]*\"", "")
                .replace(" lang=\"en-US\"", " lang=\"ko-KR\" altLang=\"en-US\"")
                .replace("<a:rPr sz=", "<a:rPr lang=\"ko-KR\" altLang=\"en-US\" sz=")
                .replace(" eaLnBrk=\"1\"", " eaLnBrk=\"0\"");
    }

    private static String chart(String text) {
        // The only runs of text in a chart are the titles of its axes.
        String sized = text.replaceAll("<a:r>(?:<a:rPr[^>]*/>)?<a:t>", "<a:r><a:rPr sz=\"1400\" b=\"0\"/><a:t>");
        String points = sized.replaceAll("(<c:symbol val=\"(?!none)[a-z]+\"/>)", "$1<c:size val=\"9\"/>");
        return points.contains("<c:barChart>") ? bars(points) : points;
    }

    /** Stacked parts lie on one another only when they are told to overlap wholly. */
    private static String bars(String text) {
        return before("<c:axId", "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/>", text);
    }

    private static String before(String mark, String insertion, String text) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at) + insertion + text.substring(at);
    }
}
