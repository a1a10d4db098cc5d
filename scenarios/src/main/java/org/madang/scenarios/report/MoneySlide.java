package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.madang.charts.canvas.Scale;
import org.madang.charts.style.SeriesStyle;
import org.madang.charts.style.Theme;
import org.madang.scenarios.figures.Spending;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** What was paid out, by purpose, above what came in: two bars a side. */
final class MoneySlide {
    private final XSLFChart chart;
    private final List<Money> sides;
    private final Voice voice;

    MoneySlide(XSLFChart chart, List<Money> sides, Voice voice) {
        this.chart = chart;
        this.sides = sides;
        this.voice = voice;
    }

    void draw() {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        // The first bar is at the top, and the amounts stay at the bottom.
        amounts.setCrosses(AxisCrosses.MAX);
        amounts.setNumberFormat("#,##0;−#,##0");
        double most = sides.stream()
                .mapToDouble(s -> Math.max(s.out(), s.revenue()))
                .max()
                .orElse(0);
        Scale scale = Scale.around(0, most, 5);
        amounts.setMinimum(0.0);
        amounts.setMaximum(scale.high());
        amounts.setMajorUnit(scale.step());
        amounts.setTitle(voice.say("report.totals"));
        ChartLook.grid(amounts);
        ChartLook.text(names, 14);
        ChartLook.text(amounts, 14);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        XDDFDataSource<String> bars = XDDFDataSourcesFactory.fromArray(barNames(), chart.formatRange(range(0)), 0);
        for (int p = 0; p < Spending.PARTS.size(); p++) {
            series(data, bars, p, voice.label(Spending.PARTS.get(p).indicator()));
        }
        series(data, bars, Spending.PARTS.size(), voice.label(Indicator.REVENUE));
        chart.plot(data);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        ChartLook.text(chart.getOrAddLegend(), 13);
    }

    private String[] barNames() {
        List<String> names = new ArrayList<>();
        for (Money side : sides) {
            names.add(SlideText.clean(voice.heading(side.side())) + ": " + voice.say("report.paidOut"));
            names.add(voice.label(Indicator.REVENUE));
        }
        return names.toArray(String[]::new);
    }

    private CellRangeAddress range(int column) {
        return new CellRangeAddress(1, 2 * sides.size(), column, column);
    }

    private void series(XDDFBarChartData data, XDDFDataSource<String> bars, int part, String name) {
        boolean revenue = part == Spending.PARTS.size();
        Double[] values = new Double[2 * sides.size()];
        for (int s = 0; s < sides.size(); s++) {
            values[2 * s] = revenue ? null : sides.get(s).paidOut().get(part);
            values[2 * s + 1] = revenue ? sides.get(s).revenue() : null;
        }
        int column = part + 1;
        XDDFChartData.Series series = data.addSeries(
                bars, XDDFDataSourcesFactory.fromArray(values, chart.formatRange(range(column)), column));
        series.setTitle(name, chart.setSheetTitle(name, column));
        series.setFillProperties(ChartLook.fill(
                revenue
                        ? Theme.LIGHT.ink()
                        : SeriesStyle.of(Theme.LIGHT, Spending.PARTS.get(part).place())
                                .colour()));
    }
}
