package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.madang.charts.canvas.Scale;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Lines over the weeks with their bands as a native chart, with the workbook that its values can be edited in. */
final class LineSlide {
    /** A line with its interval; {@code place} decides the colour, −1 is ink. */
    record Line(String name, Curve curve, int place) {}

    private static final int TICKS = 6;
    private static final int WEEK_TICKS = 10;

    private final XSLFChart chart;
    private final int weeks;
    private final Voice voice;
    private XDDFScatterChartData data;
    private XDDFNumericalDataSource<Double> weekNumbers;

    LineSlide(XSLFChart chart, int weeks, Voice voice) {
        this.chart = chart;
        this.weeks = weeks;
        this.voice = voice;
    }

    /** @param subject what the axis measures */
    void draw(Indicator indicator, String subject, List<Line> lines, List<WeekMark> marks) {
        Scale scale = scale(indicator, lines);
        axes(indicator, subject, scale);
        for (Line line : lines) {
            series(line);
        }
        List<BandBars> bands = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            bands.add(BandBars.of(chart, data, n, lines, weeks));
        }
        chart.plot(data);
        bands.forEach(BandBars::writeCells);
        // Weeks without a value, and all weeks but one of a name, must not count as 0.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        new ChartNames(chart, weeks, scale).draw(lines, marks);
    }

    /** Around the means, and around as much of the intervals as the indicator allows. */
    private static Scale scale(Indicator indicator, List<Line> lines) {
        boolean isShare = Amounts.quantity(indicator) == Quantity.SHARE;
        double[] all = lines.stream()
                .flatMapToDouble(line -> DoubleStream.concat(
                        line.curve().mean().known(),
                        DoubleStream.concat(
                                line.curve().low().known(), line.curve().high().known())))
                .map(v -> isShare ? Math.max(-1, Math.min(1, v)) : v)
                .toArray();
        return Scale.around(
                Arrays.stream(all).min().orElse(Double.NaN),
                Arrays.stream(all).max().orElse(Double.NaN),
                TICKS);
    }

    private void axes(Indicator indicator, String subject, Scale scale) {
        XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        boolean isShare = Amounts.quantity(indicator) == Quantity.SHARE;
        left.setNumberFormat(isShare ? "0.##%" : "#,##0.###;−#,##0.###");
        if (isShare && scale.step() >= 0.01) {
            left.setNumberFormat("0%;−0%");
        } else if (scale.step() >= 1) {
            left.setNumberFormat("#,##0;−#,##0");
        }
        left.setMinimum(scale.low());
        left.setMaximum(scale.high());
        left.setMajorUnit(scale.step());
        left.setTitle(voice.withUnit(subject, indicator));
        bottom.setMinimum(0);
        bottom.setMaximum(Math.max(1, weeks));
        bottom.setMajorUnit(Scale.weeks(1, Math.max(2, weeks), WEEK_TICKS).step());
        bottom.setNumberFormat("0");
        bottom.setTitle(voice.say("page.week"));
        // Below the plot even where values are negative.
        bottom.setTickLabelPosition(AxisTickLabelPosition.LOW);
        bottom.setMajorTickMark(AxisTickMark.NONE);
        left.setMajorTickMark(AxisTickMark.NONE);
        left.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        bottom.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        ChartLook.grid(left);
        ChartLook.text(left, 14);
        ChartLook.text(bottom, 14);
        Double[] numbers = new Double[weeks];
        Arrays.setAll(numbers, w -> w + 1.0);
        weekNumbers = XDDFDataSourcesFactory.fromArray(numbers, chart.formatRange(column(0, weeks)), 0);
        data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE);
        data.setVaryColors(false);
    }

    /** The cells of a row of values below its title. */
    static CellRangeAddress column(int column, int weeks) {
        return new CellRangeAddress(1, weeks, column, column);
    }

    private void series(Line line) {
        int column = data.getSeriesCount() + 1;
        XDDFScatterChartData.Series series =
                (XDDFScatterChartData.Series) data.addSeries(weekNumbers, source(line, Estimate::mean, column));
        String name = SlideText.clean(line.name());
        series.setTitle(name, chart.setSheetTitle(name, column));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(ChartLook.line(line.place()));
    }

    private XDDFNumericalDataSource<Double> source(Line line, ToDoubleFunction<Estimate> part, int column) {
        Double[] values = new Double[weeks];
        for (int w = 1; w <= weeks; w++) {
            double value = part.applyAsDouble(line.curve().at(w));
            values[w - 1] = Double.isFinite(value) ? Double.valueOf(value) : null;
        }
        return XDDFDataSourcesFactory.fromArray(values, chart.formatRange(column(column, weeks)), column);
    }
}
