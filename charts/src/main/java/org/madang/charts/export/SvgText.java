package org.madang.charts.export;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes SVG elements as text, attributes in alphabetical order: the order in which a DOM lists them is that of a hash
 * table and differs between JDKs.
 */
final class SvgText {
    private final Appendable out;

    SvgText(Appendable out) {
        this.out = out;
    }

    /** Writes the element as a whole document in UTF-8. */
    void writeDocument(Element root) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(root);
        out.append('\n');
    }

    private void write(Element element) throws IOException {
        out.append('<').append(element.getNodeName());
        for (Map.Entry<String, String> attribute : attributes(element).entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue());
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                escape(child.getNodeValue());
            }
        }
        out.append("</").append(element.getNodeName()).append(">\n");
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        if (element.getParentNode() == null) {
            sorted.put("xmlns", element.getNamespaceURI());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int n = 0; n < attributes.getLength(); n++) {
            sorted.put(attributes.item(n).getNodeName(), attributes.item(n).getNodeValue());
        }
        return sorted;
    }

    private void escape(String text) throws IOException {
        for (int n = 0; n < text.length(); n++) {
            char c = text.charAt(n);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
