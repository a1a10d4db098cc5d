package org.madang.scenarios.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.madang.charts.style.Theme;

/** A native table on a slide: a head, lines between the rows, no boxes. Sizes in points. */
final class SlideTable {
    private static final double SIZE = 14;
    private static final double ROW = 27;

    private SlideTable() {}

    /** @param widths of the columns; texts that do not fit break into lines */
    static void add(XSLFSlide slide, List<String> head, List<List<String>> rows, double... widths) {
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(Slides.MARGIN, Slides.TOP, 100, ROW));
        row(table, head, Theme.LIGHT.muted(), true);
        rows.forEach(cells -> row(table, cells, Theme.LIGHT.ink(), false));
        for (int c = 0; c < widths.length; c++) {
            table.setColumnWidth(c, widths[c]);
        }
    }

    private static void row(XSLFTable table, List<String> cells, Color colour, boolean isHead) {
        XSLFTableRow row = table.addRow();
        row.setHeight(ROW);
        for (int c = 0; c < cells.size(); c++) {
            XSLFTableCell cell = row.addCell();
            cell.setLeftInset(0);
            cell.setTopInset(4);
            cell.setBottomInset(4);
            cell.setBorderColor(TableCell.BorderEdge.bottom, isHead ? Theme.LIGHT.muted() : Theme.LIGHT.grid());
            cell.setBorderWidth(TableCell.BorderEdge.bottom, 1);
            XSLFTextRun run = cell.addNewTextParagraph().addNewTextRun();
            run.setText(SlideText.clean(cells.get(c)));
            run.setFontSize(SIZE);
            run.setFontColor(colour);
            run.setBold(isHead || c == 0);
        }
    }
}
