package org.madang.charts.export;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.SafeText;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.Frame;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;

/** Figures as PDF of one page, with the glyphs used embedded. */
final class PdfExport {
    private PdfExport() {}

    /** The library writes the time and random names into the file; {@link PdfIdentity} takes them out again. */
    static void write(Figure figure, Look look, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        draw(figure, look, bytes);
        out.write(PdfIdentity.fixed(bytes.toByteArray()));
    }

    private static void draw(Figure figure, Look look, OutputStream out) throws IOException {
        Fonts.ready();
        Size size = look.size();
        double points = size.pointsPerUnit();
        Document document = new Document(
                new Rectangle((float) (size.width() * points), (float) (size.height() * points)), 0, 0, 0, 0);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(SafeText.clean(figure.caption().title()));
            document.open();
            PdfContentByte page = writer.getDirectContent();
            Graphics2D graphics = page.createGraphics(
                    (float) (size.width() * points), (float) (size.height() * points), new EmbeddedFonts());
            graphics.scale(points, points);
            Frame.paint(figure, new Canvas(graphics, look));
            graphics.dispose();
            document.close();
        } catch (DocumentException e) {
            throw new IOException("Cannot write the figure '" + figure.caption().title() + "' as PDF", e);
        }
    }

    /** Finds the font file behind each of our fonts. */
    private static final class EmbeddedFonts implements FontMapper {
        private final Map<Fonts.Face, BaseFont> fonts = new EnumMap<>(Fonts.Face.class);

        @Override
        public BaseFont awtToPdf(Font font) {
            Fonts.Face face =
                    font.getFontName(java.util.Locale.ROOT).contains("Bold") ? Fonts.Face.BOLD : Fonts.Face.REGULAR;
            return fonts.computeIfAbsent(face, EmbeddedFonts::embed);
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return Fonts.of(Fonts.Face.REGULAR, size);
        }

        private static BaseFont embed(Fonts.Face face) {
            try {
                return BaseFont.createFont(
                        face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Fonts.bytes(face), null);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot embed the font " + face.file(), e);
            }
        }
    }
}
