package org.madang.scenarios.report;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.report.LineSlide.Line;
import org.madang.scenarios.statistics.Estimate;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * The band of a line as its error bars: pale, without caps, and so thick that they touch. So it is native, belongs to
 * its line, works above and below zero, and its widths are two columns of the workbook.
 */
final class BandBars {
    private final XSLFChart chart;
    private final int column;
    private final String name;
    private final double[] above;
    private final double[] below;

    private BandBars(XSLFChart chart, int column, String name, int weeks) {
        this.chart = chart;
        this.column = column;
        this.name = name;
        above = new double[weeks];
        below = new double[weeks];
    }

    /** The band of the line at a place; its cells lie to the right of all lines. */
    static BandBars of(XSLFChart chart, XDDFScatterChartData data, int place, List<Line> lines, int weeks) {
        Line line = lines.get(place);
        BandBars band = new BandBars(chart, 1 + lines.size() + 2 * place, line.name(), weeks);
        for (int w = 1; w <= weeks; w++) {
            Estimate e = line.curve().at(w);
            boolean known = Double.isFinite(e.low()) && Double.isFinite(e.high());
            band.above[w - 1] = known ? e.high() - e.mean() : 0;
            band.below[w - 1] = known ? e.mean() - e.low() : 0;
        }
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.getSeries(place);
        CTErrBars bars = series.getCTScatterSer().addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(true);
        band.fill(bars.addNewPlus(), band.above, band.column);
        band.fill(bars.addNewMinus(), band.below, band.column + 1);
        bars.setSpPr(ChartLook.band(line.place(), weeks).getXmlObject());
        return band;
    }

    private void fill(CTNumDataSource source, double[] values, int column) {
        CTNumRef cells = source.addNewNumRef();
        cells.setF(chart.formatRange(LineSlide.column(column, values.length)));
        CTNumData cache = cells.addNewNumCache();
        cache.addNewPtCount().setVal(values.length);
        for (int n = 0; n < values.length; n++) {
            CTNumVal point = cache.addNewPt();
            point.setIdx(n);
            point.setV(Digits.of(values[n]));
        }
    }

    /** The library writes the cells of lines only, and the weeks as text. */
    void writeCells() {
        XSSFSheet sheet = sheet(chart);
        sheet.getRow(0).createCell(column).setCellValue(SlideText.clean(name) + " +");
        sheet.getRow(0).createCell(column + 1).setCellValue(SlideText.clean(name) + " −");
        for (int n = 0; n < above.length; n++) {
            XSSFRow row = sheet.getRow(n + 1);
            row.createCell(0).setCellValue(n + 1.0);
            row.createCell(column).setCellValue(above[n]);
            row.createCell(column + 1).setCellValue(below[n]);
        }
    }

    static XSSFSheet sheet(XSLFChart chart) {
        try {
            return chart.getWorkbook().getSheetAt(0);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the workbook of a chart that was just made cannot be read", e);
        }
    }
}
