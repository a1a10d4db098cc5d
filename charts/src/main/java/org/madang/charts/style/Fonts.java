package org.madang.charts.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two fonts every figure is set in, shipped with the program so that each machine draws the same picture.
 *
 * <p>Java asks the system's fontconfig for its logical fonts the first time any font is used and fails when the system
 * has none, even if the only font wanted is one's own. Loading this class therefore first points Java to a tiny font
 * configuration of ours; it must happen before anything else in the process touches AWT fonts.
 */
public final class Fonts {
    /** Text is measured the same way for every output format, so that all formats share one layout. */
    public static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    static {
        prepare();
    }

    private static final Font REGULAR = load(Face.REGULAR);
    private static final Font BOLD = load(Face.BOLD);

    private Fonts() {}

    /** The two weights that are shipped. */
    public enum Face {
        REGULAR("Pretendard-Regular.ttf"),
        BOLD("Pretendard-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** The file name, by which PDF refers to the font. */
        public String file() {
            return file;
        }
    }

    /** Makes the fonts ready; before anything else of AWT, or Java looks for fonts of its own and may fail. */
    public static void ready() {
        // Loading the class has done it.
    }

    /** The font of this weight in this size. */
    public static Font of(Face face, double size) {
        return (face == Face.BOLD ? BOLD : REGULAR).deriveFont((float) size);
    }

    /** The font file itself, for formats that embed it. */
    public static byte[] bytes(Face face) {
        try (InputStream in = open(face)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + face.file(), e);
        }
    }

    private static InputStream open(Face face) throws IOException {
        InputStream in = Fonts.class.getResourceAsStream(face.file());
        if (in == null) {
            throw new IOException("The font " + face.file() + " is missing from the program's files");
        }
        return in;
    }

    private static Font load(Face face) {
        try (InputStream in = open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + face.file(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font file " + face.file() + " is damaged", e);
        }
    }

    private static void prepare() {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(FONT_CONFIGURATION) != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("madang-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
            System.setProperty(FONT_CONFIGURATION, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a temporary file for the font configuration", e);
        }
    }
}
