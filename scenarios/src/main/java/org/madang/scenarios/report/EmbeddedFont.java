package org.madang.scenarios.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.madang.charts.style.Fonts;

/**
 * The font of the figures inside a deck, cut down to the characters that it has, as Embedded OpenType without compression
 * (W3C submission of 5 March 2008, version 2.1), the form in which presentations carry fonts. Read by PowerPoint and by
 * LibreOffice from 24.8 on; where it is not read, the machine's own Hangul stands in.
 */
final class EmbeddedFont {
    /** Its name in the list of fonts of a deck. */
    static final String NAME = "Pretendard";

    private static final int VERSION = 0x00020001;
    private static final int IS_SUBSET = 1;
    private static final short MAGIC = 0x504C;
    private static final byte ANY_CHARSET = 1;
    /** From its length to the end of the reserved words. */
    private static final int FIXED = 80;

    private EmbeddedFont() {}

    /** @param written the deck as it is without the font; its characters are those embedded */
    static void addTo(XMLSlideShow show, byte[] written) throws IOException {
        Set<Integer> characters = characters(written);
        for (Fonts.Face face : List.of(Fonts.Face.REGULAR, Fonts.Face.BOLD)) {
            show.addFont(new ByteArrayInputStream(of(WebFont.subset(Fonts.bytes(face), characters))));
        }
    }

    /** What can be typed on a keyboard, so that a number can be mended, and every other character of slides, notes and charts. */
    private static Set<Integer> characters(byte[] deck) throws IOException {
        Set<Integer> characters = new TreeSet<>(WebFont.TYPED);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(deck))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .codePoints()
                            .filter(c -> c >= 0xA0)
                            .forEach(characters::add);
                }
            }
        }
        return characters;
    }

    /** @param font a TrueType file */
    static byte[] of(byte[] font) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            NamingTable names = read.getNaming();
            List<byte[]> said = List.of(
                    text(names.getFontFamily()),
                    text(names.getFontSubFamily()),
                    text(""),
                    text(names.getFontFamily() + " " + names.getFontSubFamily()),
                    text(""));
            int size = FIXED + said.stream().mapToInt(name -> 4 + name.length).sum() + font.length;
            ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            out.putInt(size).putInt(font.length).putInt(VERSION).putInt(IS_SUBSET);
            metrics(out, read.getOS2Windows(), read.getHeader());
            for (byte[] name : said) {
                out.putShort((short) 0).putShort((short) name.length).put(name);
            }
            return out.put(font).array();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the program cannot be read", e);
        }
    }

    private static byte[] text(String name) {
        return name.getBytes(StandardCharsets.UTF_16LE);
    }

    private static void metrics(ByteBuffer out, OS2WindowsMetricsTable windows, HeaderTable head) {
        out.put(windows.getPanose()).put(ANY_CHARSET).put((byte) 0).putInt(windows.getWeightClass());
        out.putShort(windows.getFsType()).putShort(MAGIC);
        out.putInt((int) windows.getUnicodeRange1()).putInt((int) windows.getUnicodeRange2());
        out.putInt((int) windows.getUnicodeRange3()).putInt((int) windows.getUnicodeRange4());
        out.putInt((int) windows.getCodePageRange1()).putInt((int) windows.getCodePageRange2());
        out.putInt((int) head.getCheckSumAdjustment());
        out.putLong(0).putLong(0);
    }
}
