package org.madang.scenarios.input.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.madang.scenarios.file.Words;

/**
 * A network in GraphML (Brandes et al. 2002), read in one pass. No document type is read and nothing is fetched, from
 * wherever the file comes.
 */
final class GraphMlFile {
    private final Source source;
    private final String name;
    private final Notes notes;
    private final Faults faults;

    GraphMlFile(Source source, String name, Notes notes, Faults faults) {
        this.source = source;
        this.name = name;
        this.notes = notes;
        this.faults = faults;
    }

    Ties read() throws IOException {
        notes.form = Form.GRAPHML;
        notes.declaresDirection = true;
        GraphMlContent content = new GraphMlContent(name, notes, faults);
        try (Reader in = XmlCharacters.of(source.bytes())) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                event(xml, xml.next(), content);
            }
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException) {
                throw faults.fatal(
                        "holds bytes that are no text in its encoding, UTF-8 if it declares none: save it again");
            }
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 0 : Math.max(1, e.getLocation().getColumnNumber());
            throw faults.fatal(line, column, "is not readable XML: " + reason(e));
        }
        return content.finish();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void event(XMLStreamReader xml, int event, GraphMlContent content) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> content.start(xml);
            case XMLStreamConstants.END_ELEMENT -> content.end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> content.text(xml.getText());
            case XMLStreamConstants.COMMENT -> notes.comments++;
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw faults.fatal(
                        xml.getLocation().getLineNumber(),
                        xml.getLocation().getColumnNumber(),
                        "the entity " + Words.quote(xml.getLocalName()) + " is not read");
            default -> {}
        }
    }

    /** The parser's own words, without the place, which stands in front already. */
    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int words = message.indexOf("Message: ");
        return (words < 0 ? message : message.substring(words + "Message: ".length())).replaceAll("\\s+", " ");
    }
}
