package org.madang.charts.export;

import java.awt.Dimension;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.madang.charts.canvas.Canvas;
import org.madang.charts.canvas.SafeText;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.Frame;
import org.madang.charts.style.Fonts;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Figures as SVG. Text becomes outlines, which look the same everywhere, Korean included; for screen readers and search
 * the title and the description carry the words.
 */
final class SvgExport {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgExport() {}

    static void write(Figure figure, Look look, OutputStream out) throws IOException {
        Fonts.ready();
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGraphics2D graphics = new SVGGraphics2D(new SvgContext(document), true);
        Size size = look.size();
        graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        Frame.paint(figure, new Canvas(graphics, look));
        Element root = graphics.getRoot();
        describe(root, document, figure, look);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new SvgText(writer).writeDocument(root);
        writer.flush();
    }

    private static void describe(Element root, Document document, Figure figure, Look look) {
        root.setAttribute(
                "viewBox", "0 0 " + look.size().width() + " " + look.size().height());
        root.setAttribute("role", "img");
        root.setAttribute("lang", look.language().code());
        Element description = element(
                document,
                "desc",
                figure.caption().subtitle() + " " + figure.caption().source());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(element(document, "title", figure.caption().title()), description);
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.appendChild(document.createTextNode(SafeText.clean(text)));
        return element;
    }
}
