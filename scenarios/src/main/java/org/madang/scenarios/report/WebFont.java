package org.madang.scenarios.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.madang.charts.style.Fonts;

/**
 * The font of the figures inside a page, cut down to the characters that the page has, so that Hangul is read on a
 * machine without it. Not compressed: what a compressor writes depends on the JDK.
 */
final class WebFont {
    /** What a browser wants of a font; tables that name glyphs by number would be wrong after the cut. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post", "cvt ", "fpgm", "prep",
            "gasp");

    /** Latin letters, digits and signs, there in any case. */
    static final List<Integer> TYPED = IntStream.range(0x20, 0x7F).boxed().toList();

    private WebFont() {}

    /** Rules that define the font family "Madang" for a page with this text, in two weights. */
    static String css(String page) {
        Set<Integer> characters = new TreeSet<>(TYPED);
        page.codePoints().filter(c -> c >= 0xA0).forEach(characters::add);
        return face(Fonts.Face.REGULAR, 400, characters) + face(Fonts.Face.BOLD, 700, characters);
    }

    private static String face(Fonts.Face face, int weight, Set<Integer> characters) {
        String data = Base64.getEncoder().encodeToString(subset(Fonts.bytes(face), characters));
        return "@font-face{font-family:Madang;font-weight:" + weight + ";src:url(data:font/ttf;base64," + data
                + ") format(\"truetype\")}\n";
    }

    /** The characters that the font does not have are left to the reader's fonts. */
    static byte[] subset(byte[] font, Set<Integer> characters) {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            subsetter.setPrefix("MADANG");
            subsetter.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the program cannot be read", e);
        }
    }
}
