package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.madang.charts.canvas.Scale;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Theme;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.report.LineSlide.Line;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * Names in a native line chart: at the ends of the lines where they fit, in a legend otherwise; and marks on weeks. Each
 * is a series of one point that has its name as label.
 */
final class ChartNames {
    /** Ends of lines closer than this share of the axis would put one name on another. */
    private static final double CLOSEST = 0.075;
    /** Longer names do not fit beside the plot. */
    private static final int LONGEST = 24;

    /** Where the plot begins, as a share of the chart. */
    private static final double LEFT = 0.115;
    /** How much lower a name stands that would touch another one, as a share of the axis. */
    private static final double LOWER = 0.13;

    private final XSLFChart chart;
    private final CTScatterChart plot;
    private final int weeks;
    private final Scale scale;
    private final List<Integer> unlisted = new ArrayList<>();

    ChartNames(XSLFChart chart, int weeks, Scale scale) {
        this.chart = chart;
        this.weeks = weeks;
        this.scale = scale;
        plot = chart.getCTChart().getPlotArea().getScatterChartArray(0);
    }

    void draw(List<Line> lines, List<WeekMark> marks) {
        boolean atEnds = lines.size() > 1 && fit(lines);
        boolean inLegend = lines.size() > 1 && !atEnds;
        layOut(atEnds, inLegend);
        ends(lines, atEnds);
        double width = Slides.WIDTH - 2.0 * Slides.MARGIN;
        MarkPlace.of(marks, weeks, LEFT * width, plotWidth(atEnds) * width, width)
                .forEach(this::mark);
        if (inLegend) {
            legend();
        }
    }

    private void ends(List<Line> lines, boolean named) {
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            double last = line.curve().last().mean();
            if (!Double.isNaN(last)) {
                CTScatterSer end = point(line.name(), weeks, last);
                ChartLook.point(end, line.place());
                if (named) {
                    ChartLook.label(end, Theme.LIGHT.readable(ChartLook.colour(line.place())), STDLblPos.R);
                }
            }
        }
    }

    private boolean fit(List<Line> lines) {
        double[] ends = lines.stream()
                .mapToDouble(l -> l.curve().last().mean())
                .sorted()
                .toArray();
        for (int n = 1; n < ends.length; n++) {
            if (!(ends[n] - ends[n - 1] >= CLOSEST * (scale.high() - scale.low()))) {
                return false;
            }
        }
        return lines.stream().allMatch(l -> l.name().length() <= LONGEST);
    }

    private void layOut(boolean roomAtRight, boolean legend) {
        XDDFManualLayout layout = new XDDFManualLayout(chart.getCTChart().getPlotArea());
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(LEFT);
        layout.setY(legend ? 0.16 : 0.08);
        layout.setWidthRatio(plotWidth(roomAtRight));
        layout.setHeightRatio(legend ? 0.65 : 0.73);
    }

    private static double plotWidth(boolean roomAtRight) {
        return roomAtRight ? 0.68 : 0.86;
    }

    private void legend() {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.TOP);
        legend.setOverlay(false);
        ChartLook.text(legend, 16);
        unlisted.forEach(index -> {
            var entry = legend.addEntry();
            entry.setIndex(index);
            entry.setDelete(true);
        });
    }

    /** A dashed line at a week down from its name. */
    private void mark(MarkPlace place) {
        WeekMark mark = place.mark();
        double down = place.level() * LOWER * (scale.high() - scale.low());
        CTScatterSer top = point(mark.label(), (int) mark.week(), scale.high() - down);
        ChartLook.drop(top, scale.high() - scale.low() - down);
        ChartLook.label(top, Theme.LIGHT.ink(), place.side());
    }

    /** A series with one point: a column of the workbook that is empty but for one week. */
    private CTScatterSer point(String name, int week, double value) {
        XSSFSheet sheet = BandBars.sheet(chart);
        int column = sheet.getRow(0).getLastCellNum();
        sheet.getRow(0).createCell(column).setCellValue(SlideText.clean(name));
        sheet.getRow(week).createCell(column).setCellValue(value);
        int index = plot.sizeOfSerArray();
        CTScatterSer series = plot.addNewSer();
        series.addNewIdx().setVal(index);
        series.addNewOrder().setVal(index);
        CTStrRef title = series.addNewTx().addNewStrRef();
        title.setF(chart.formatRange(new CellRangeAddress(0, 0, column, column)));
        CTStrData text = title.addNewStrCache();
        text.addNewPtCount().setVal(1);
        CTStrVal first = text.addNewPt();
        first.setIdx(0);
        first.setV(SlideText.clean(name));
        series.addNewXVal().addNewNumRef().set(plot.getSerArray(0).getXVal().getNumRef());
        CTNumRef cells = series.addNewYVal().addNewNumRef();
        cells.setF(chart.formatRange(LineSlide.column(column, weeks)));
        CTNumData values = cells.addNewNumCache();
        values.addNewPtCount().setVal(weeks);
        CTNumVal point = values.addNewPt();
        point.setIdx(week - 1L);
        point.setV(Digits.of(value));
        unlisted.add(index);
        return series;
    }
}
