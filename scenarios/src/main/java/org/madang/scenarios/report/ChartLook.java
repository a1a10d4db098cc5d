package org.madang.scenarios.report;

import java.awt.Color;
import org.apache.poi.xddf.usermodel.LineCap;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.madang.charts.style.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Colours, lines and text sizes of native charts: those of the figures. */
final class ChartLook {
    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID,
        PresetLineDash.DASH,
        PresetLineDash.SYSTEM_DOT,
        PresetLineDash.DASH_DOT,
        PresetLineDash.LARGE_DASH
    };

    private static final STMarkerStyle.Enum[] SYMBOLS = {
        STMarkerStyle.CIRCLE, STMarkerStyle.SQUARE, STMarkerStyle.TRIANGLE, STMarkerStyle.DIAMOND, STMarkerStyle.X
    };
    /** About the width of a plot on a slide, in points. */
    private static final double PLOT_WIDTH = 680;
    /** In thousandths of a per cent. */
    private static final int BAND_ALPHA = 28_000;

    private ChartLook() {}

    static XDDFSolidFillProperties fill(Color c) {
        byte[] rgb = {(byte) c.getRed(), (byte) c.getGreen(), (byte) c.getBlue()};
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    /** Of the series at a place; ink where the place is negative. */
    static Color colour(int place) {
        return place < 0 ? Theme.LIGHT.ink() : Theme.LIGHT.series(place);
    }

    static XDDFLineProperties line(int place) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour(place)));
        line.setWidth(3.0);
        line.setPresetDash(new XDDFPresetLineDash(place < 0 ? PresetLineDash.SOLID : DASHES[place % DASHES.length]));
        return line;
    }

    /** Error bars so thick that those of neighbouring weeks touch, and so pale that lines are seen through them. */
    static XDDFShapeProperties band(int place, int weeks) {
        XDDFSolidFillProperties fill = fill(place < 0 ? Theme.LIGHT.muted() : colour(place));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        XDDFLineProperties line = new XDDFLineProperties(fill);
        line.setWidth(Math.max(1.0, Math.min(12.0, PLOT_WIDTH / weeks)));
        line.setLineCap(LineCap.FLAT);
        shape.setLineProperties(line);
        shape.getXmlObject().getLn().getSolidFill().getSrgbClr().addNewAlpha().setVal(BAND_ALPHA);
        return shape;
    }

    /** A point where a line ends. */
    static void point(CTScatterSer series, int place) {
        series.addNewSpPr().addNewLn().addNewNoFill();
        CTMarker marker = series.addNewMarker();
        marker.addNewSymbol().setVal(SYMBOLS[Math.max(0, place) % SYMBOLS.length]);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(colour(place)));
        shape.setLineProperties(new XDDFLineProperties(fill(Theme.LIGHT.background())));
        marker.setSpPr(shape.getXmlObject());
    }

    /** Instead of its point, a thin dashed line down from it. */
    static void drop(CTScatterSer series, double length) {
        series.addNewSpPr().addNewLn().addNewNoFill();
        series.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
        CTErrBars bar = series.addNewErrBars();
        bar.addNewErrDir().setVal(STErrDir.Y);
        bar.addNewErrBarType().setVal(STErrBarType.MINUS);
        bar.addNewErrValType().setVal(STErrValType.FIXED_VAL);
        bar.addNewNoEndCap().setVal(true);
        bar.addNewVal().setVal(length);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        XDDFLineProperties line = new XDDFLineProperties(fill(Theme.LIGHT.muted()));
        line.setWidth(1.25);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        shape.setLineProperties(line);
        bar.setSpPr(shape.getXmlObject());
    }

    /** The name of a series at each of its points. */
    static void label(CTScatterSer series, Color colour, STDLblPos.Enum where) {
        CTDLbls labels = series.addNewDLbls();
        CTTextBody text = labels.addNewTxPr();
        text.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        CTTextCharacterProperties properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(1500);
        properties.setB(true);
        properties.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {
            (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()
        });
        labels.addNewDLblPos().setVal(where);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    static void grid(XDDFChartAxis values) {
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Theme.LIGHT.grid())));
    }

    static void text(XDDFChartAxis axis, double size) {
        XDDFRunProperties text = axis.getOrAddTextProperties();
        text.setFontSize(size);
        text.setFillProperties(fill(Theme.LIGHT.muted()));
    }

    static void text(XDDFChartLegend legend, double size) {
        XDDFTextBody text = new XDDFTextBody(legend);
        text.getXmlObject().getBodyPr();
        text.addNewParagraph().addDefaultRunProperties().setFontSize(size);
        legend.setTextBody(text);
    }
}
