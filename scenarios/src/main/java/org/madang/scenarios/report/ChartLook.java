package org.madang.scenarios.report;

import java.awt.Color;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.madang.charts.style.Theme;

/** Colours, lines and text sizes of native charts: those of the figures. */
final class ChartLook {
    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID,
        PresetLineDash.DASH,
        PresetLineDash.SYSTEM_DOT,
        PresetLineDash.DASH_DOT,
        PresetLineDash.LARGE_DASH
    };

    private ChartLook() {}

    static XDDFSolidFillProperties fill(Color c) {
        byte[] rgb = {(byte) c.getRed(), (byte) c.getGreen(), (byte) c.getBlue()};
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    /** The line of the series at a place; the ends of its interval are thin and light. */
    static XDDFLineProperties line(int place, boolean isBound) {
        Color colour = place < 0 ? Theme.LIGHT.ink() : Theme.LIGHT.series(place);
        XDDFLineProperties line = new XDDFLineProperties(fill(isBound ? Theme.LIGHT.tint(colour, 0.55) : colour));
        line.setWidth(isBound ? 0.75 : 3.0);
        line.setPresetDash(
                new XDDFPresetLineDash(place < 0 || isBound ? PresetLineDash.SOLID : DASHES[place % DASHES.length]));
        return line;
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
