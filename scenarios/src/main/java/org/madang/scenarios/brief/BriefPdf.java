package org.madang.scenarios.brief;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.madang.charts.canvas.SafeText;
import org.madang.charts.style.Fonts;

/** A brief as PDF: two A4 pages, or one where there is little to say, each set as large as fits. */
final class BriefPdf {
    private static final float MARGIN = 42;
    private static final float LARGEST = 10.5f;
    private static final float SMALLEST = 4;
    private static final float STEP = 0.25f;
    /** The part of the width that a picture has. */
    private static final float PICTURE = 0.72f;

    private static final Color INK = new Color(0x1c, 0x24, 0x2c);
    private static final Color GREY = new Color(0x5a, 0x64, 0x6e);
    private static final Color ACCENT = new Color(0x00, 0x5a, 0x8c);
    private static final Color WARNING = new Color(0x9a, 0x3b, 0x00);
    private static final Color RULE = new Color(0xc8, 0xce, 0xd4);
    private static final Color HEAD = new Color(0xee, 0xf2, 0xf5);

    private final Brief brief;
    private final BaseFont regular;
    private final BaseFont bold;

    private BriefPdf(Brief brief) throws IOException {
        this.brief = brief;
        regular = embed(Fonts.Face.REGULAR);
        bold = embed(Fonts.Face.BOLD);
    }

    private static BaseFont embed(Fonts.Face face) throws IOException {
        return BaseFont.createFont(face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Fonts.bytes(face), null);
    }

    static void write(Brief brief, OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(SafeText.clean(brief.title()));
            writer.getInfo().remove(PdfName.CREATIONDATE);
            writer.getInfo().remove(PdfName.MODDATE);
            document.open();
            BriefPdf pdf = new BriefPdf(brief);
            pdf.page(writer.getDirectContent(), brief.first(), true);
            if (!brief.second().isEmpty()) {
                document.newPage();
                pdf.page(writer.getDirectContent(), brief.second(), false);
            }
            document.close();
        } catch (DocumentException e) {
            throw new IOException("Cannot write the brief as PDF", e);
        }
    }

    /** Sets a page in the largest type in which all of it fits. */
    private void page(PdfContentByte page, List<Brief.Part> parts, boolean first) {
        float size = LARGEST;
        while (size > SMALLEST && ColumnText.hasMoreText(set(page, parts, first, size, true))) {
            size -= STEP;
        }
        set(page, parts, first, size, false);
        ColumnText.showTextAligned(
                page,
                Element.ALIGN_LEFT,
                phrase(
                        brief.source() + "  ·  " + (first ? 1 : 2)
                                + (brief.second().isEmpty() ? "/1" : "/2"),
                        regular,
                        7,
                        GREY),
                MARGIN,
                MARGIN - 16,
                0);
    }

    private int set(PdfContentByte page, List<Brief.Part> parts, boolean first, float size, boolean trial) {
        ColumnText column = new ColumnText(page);
        column.setSimpleColumn(MARGIN, MARGIN, PageSize.A4.getWidth() - MARGIN, PageSize.A4.getHeight() - MARGIN + 6);
        if (first) {
            column.addElement(paragraph(brief.title(), bold, 2 * size, INK, 0, 1));
            column.addElement(paragraph(brief.question(), regular, 1.05f * size, GREY, 2, 2));
            if (!brief.note().isEmpty()) {
                column.addElement(paragraph(brief.note(), bold, size, WARNING, 0.6f * size, 0));
            }
        }
        for (Brief.Part part : parts) {
            column.addElement(paragraph(part.heading(), bold, 1.3f * size, ACCENT, 0.9f * size, 0.2f * size));
            part.items().forEach(item -> add(column, item, size));
        }
        try {
            return column.go(trial);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(ColumnText column, Brief.Item item, float size) {
        if (item instanceof Brief.Point point) {
            float before = 0.45f * size;
            column.addElement(
                    paragraph(point.sentence(), point.grounds().isEmpty() ? regular : bold, size, INK, before, 0));
            if (!point.grounds().isEmpty()) {
                column.addElement(paragraph(point.grounds(), regular, 0.8f * size, GREY, 0.1f * size, 0));
            }
        } else if (item instanceof Brief.Table table) {
            column.addElement(table(table, 0.8f * size));
        } else if (item instanceof Brief.Picture picture) {
            column.addElement(image(picture));
        }
    }

    /** As wide as leaves room for what the page says. */
    private static Image image(Brief.Picture picture) {
        try {
            Image image = Image.getInstance(picture.png());
            image.scaleToFit(PICTURE * (PageSize.A4.getWidth() - 2 * MARGIN), PageSize.A4.getHeight());
            image.setAlignment(Element.ALIGN_CENTER);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfPTable table(Brief.Table table, float size) {
        PdfPTable made = new PdfPTable(table.widths().size());
        made.setWidthPercentage(100);
        made.setSpacingBefore(0.7f * size);
        float[] widths = new float[table.widths().size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = table.widths().get(c);
        }
        made.setWidths(widths);
        for (int r = 0; r < table.rows().size(); r++) {
            for (String text : table.rows().get(r)) {
                PdfPCell cell = new PdfPCell(phrase(text, r == 0 ? bold : regular, size, INK));
                cell.setBorder(PdfPCell.BOTTOM);
                cell.setBorderColor(RULE);
                cell.setBorderWidth(0.5f);
                cell.setPadding(0.25f * size);
                cell.setPaddingBottom(0.4f * size);
                cell.setBackgroundColor(r == 0 ? HEAD : null);
                made.addCell(cell);
            }
        }
        return made;
    }

    private static Paragraph paragraph(
            String text, BaseFont face, float size, Color colour, float before, float after) {
        Paragraph made = new Paragraph(phrase(text, face, size, colour));
        made.setLeading(1.28f * size);
        made.setSpacingBefore(before);
        made.setSpacingAfter(after);
        return made;
    }

    private static Phrase phrase(String text, BaseFont face, float size, Color colour) {
        return new Phrase(1.28f * size, new Chunk(SafeText.clean(text), new Font(face, size, Font.NORMAL, colour)));
    }
}
