package org.madang.scenarios.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.madang.charts.style.Theme;
import org.madang.scenarios.results.TextWidth;

/** Slides of one look, 16:9: the message as title, what it rests on below, small print at the foot. Sizes in points. */
final class Slides {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int MARGIN = 40;
    /** Where the content begins and ends. */
    static final int TOP = 138;

    static final int BOTTOM = 498;
    /** Where a strip below a chart begins. */
    private static final int STRIP = 462;

    /** How far a picture reaches into the place of a subtitle, for it says that itself. */
    private static final int ABOVE = 34;

    /** Letters of a title in three lines. */
    private static final int LONGEST = 230;

    private static final int EMU = 12_700;

    private final XMLSlideShow show;
    private final String start;
    private final String foot;

    /** @param start of every title: which of two folders the slides are about */
    Slides(XMLSlideShow show, String start, String foot) {
        this.show = show;
        this.start = start;
        this.foot = foot;
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
    }

    /** A new slide with the title that is its message. */
    XSLFSlide add(String message, String subtitle, String notes) {
        String title = SlideText.shortened(start + message, LONGEST);
        XSLFSlide slide = show.createSlide(
                show.findLayout("Title Only") == null
                        ? show.getSlideMasters().get(0).getSlideLayouts()[0]
                        : show.findLayout("Title Only"));
        for (XSLFTextShape placeholder : slide.getPlaceholders()) {
            if (placeholder.getTextType() != org.apache.poi.sl.usermodel.Placeholder.TITLE) {
                slide.removeShape(placeholder);
            }
        }
        XSLFTextShape heading = slide.getPlaceholders().length > 0 ? slide.getPlaceholder(0) : slide.createTextBox();
        heading.setAnchor(new Rectangle2D.Double(MARGIN, 22, WIDTH - 2 * MARGIN, 78));
        heading.setVerticalAlignment(org.apache.poi.sl.usermodel.VerticalAlignment.BOTTOM);
        // Smaller where it is long, for a shape does not shrink its text by itself before somebody edits it.
        write(heading, List.of(title), titleSize(title), Theme.LIGHT.ink(), true);
        text(
                slide,
                new Rectangle2D.Double(MARGIN, 102, WIDTH - 2 * MARGIN, 30),
                List.of(subtitle),
                16,
                Theme.LIGHT.muted());
        text(
                slide,
                new Rectangle2D.Double(MARGIN, 504, WIDTH - 2 * MARGIN, 26),
                List.of(foot),
                12,
                Theme.LIGHT.muted());
        notes(slide, notes);
        return slide;
    }

    private static double titleSize(String title) {
        int width = TextWidth.of(title);
        return width > 140 ? 18 : width > 90 ? 22 : 27;
    }

    static void text(XSLFSlide slide, Rectangle2D where, List<String> lines, double size, Color colour) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(where);
        write(box, lines, size, colour, false);
    }

    private static void write(XSLFTextShape shape, List<String> lines, double size, Color colour, boolean bold) {
        shape.clearText();
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setWordWrap(true);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        for (String line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(SlideText.clean(line));
            run.setFontSize(size);
            run.setFontColor(colour);
            run.setBold(bold);
        }
    }

    private void notes(XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == org.apache.poi.sl.usermodel.Placeholder.BODY) {
                shape.setText(SlideText.clean(text));
            } else if (shape.getTextType() == org.apache.poi.sl.usermodel.Placeholder.DATETIME) {
                notes.removeShape(shape); // the library's template has a day of its own
            }
        }
    }

    /** A line above the foot, for what is to be kept in mind with the message. */
    void strip(XSLFSlide slide, String line) {
        text(
                slide,
                new Rectangle2D.Double(MARGIN, STRIP, WIDTH - 2 * MARGIN, BOTTOM - STRIP),
                List.of(SlideText.shortened(line, LONGEST)),
                13,
                Theme.LIGHT.ink());
    }

    /**
     * A chart of the slide's full width.
     *
     * @param isShort whether a strip stands below it
     */
    XSLFChart chart(XSLFSlide slide, boolean isShort) {
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        (double) MARGIN * EMU,
                        (double) TOP * EMU,
                        (double) (WIDTH - 2 * MARGIN) * EMU,
                        (double) ((isShort ? STRIP : BOTTOM) - TOP) * EMU));
        return chart;
    }

    /** A picture as large as fits below the title. */
    void picture(XSLFSlide slide, byte[] png) {
        XSLFPictureData data = show.addPicture(png, PictureData.PictureType.PNG);
        Dimension size = data.getImageDimension();
        double scale =
                Math.min((double) (WIDTH - 2 * MARGIN) / size.width, (double) (BOTTOM - TOP + ABOVE) / size.height);
        double width = scale * size.width;
        slide.createPicture(data)
                .setAnchor(new Rectangle2D.Double((WIDTH - width) / 2, TOP - ABOVE, width, scale * size.height));
    }
}
