package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Sentences;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Estimate;

/** Lines over the weeks as a native chart, with the workbook that its values can be edited in. */
final class LineSlide {
    /** A line with its interval; {@code place} decides the colour, −1 is ink. */
    record Line(String name, Band band, int place) {}

    private final XSLFChart chart;
    private final int weeks;
    private final Phrases phrases;
    private XDDFLineChartData data;
    private XDDFDataSource<?> categories;
    private final List<Integer> bounds = new ArrayList<>();

    LineSlide(XSLFChart chart, int weeks, Phrases phrases) {
        this.chart = chart;
        this.weeks = weeks;
        this.phrases = phrases;
    }

    void draw(Indicator indicator, List<Line> lines) {
        axes(indicator);
        for (Line line : lines) {
            // Means first, so that the legend lists them in order; the bounds are taken out of it.
            series(line.name(), line, Estimate::mean, false);
        }
        for (Line line : lines) {
            series(line.name() + ", " + phrases.word(Words.LOW), line, Estimate::low, true);
            series(line.name() + ", " + phrases.word(Words.HIGH), line, Estimate::high, true);
        }
        chart.plot(data);
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.TOP);
        legend.setOverlay(false);
        org.apache.poi.xddf.usermodel.text.XDDFTextBody text =
                new org.apache.poi.xddf.usermodel.text.XDDFTextBody(legend);
        text.getXmlObject().getBodyPr();
        text.addNewParagraph().addDefaultRunProperties().setFontSize(16.0);
        legend.setTextBody(text);
        bounds.forEach(index -> {
            var entry = legend.addEntry();
            entry.setIndex(index);
            entry.setDelete(true);
        });
    }

    private void axes(Indicator indicator) {
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        boolean share = Sentences.quantity(indicator) == Quantity.SHARE;
        left.setNumberFormat(share ? "0%" : "#,##0.##;−#,##0.##");
        left.setTitle(phrases.label(indicator) + " (" + phrases.unit(indicator) + ")");
        bottom.setTitle(phrases.word(Words.WEEK));
        // Below the plot even where values are negative.
        bottom.setTickLabelPosition(AxisTickLabelPosition.LOW);
        bottom.setMajorTickMark(AxisTickMark.NONE);
        ChartLook.grid(left);
        ChartLook.text(left, 14);
        ChartLook.text(bottom, 14);
        categories = weekNumbers();
        data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
        data.setVaryColors(false);
    }

    /** From week 0, which has no values, so that the labels fall on whole quarters. */
    private XDDFDataSource<?> weekNumbers() {
        String[] names = new String[weeks + 1];
        java.util.Arrays.setAll(names, String::valueOf);
        return XDDFDataSourcesFactory.fromArray(names, chart.formatRange(range(0)), 0);
    }

    private org.apache.poi.ss.util.CellRangeAddress range(int column) {
        return new org.apache.poi.ss.util.CellRangeAddress(1, weeks + 1, column, column);
    }

    private void series(String name, Line line, ToDoubleFunction<Estimate> part, boolean isBound) {
        int column = data.getSeriesCount() + 1;
        Double[] values = new Double[weeks + 1];
        for (int w = 1; w <= weeks; w++) {
            double value = part.applyAsDouble(line.band().at(w));
            values[w] = Double.isFinite(value) ? Double.valueOf(value) : null;
        }
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(range(column)), column);
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(categories, source);
        series.setTitle(SlideText.clean(name), chart.setSheetTitle(SlideText.clean(name), column));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(ChartLook.line(line.place(), isBound));
        if (isBound) {
            bounds.add(column - 1);
        }
    }
}
