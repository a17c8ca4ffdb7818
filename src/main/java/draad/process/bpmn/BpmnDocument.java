package draad.process.bpmn;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A model file, read without ever looking outside it. */
public final class BpmnDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final BpmnElement root;

    private BpmnDocument(Document document) {
        root = new BpmnElement(document.getDocumentElement());
    }

    /** @throws UnreadableModel when it is no XML, no BPMN, or carries a DOCTYPE */
    public static BpmnDocument parse(String xml) {
        if (xml.contains("<!DOCTYPE"))
            throw new UnreadableModel("doctype", "The file has a DOCTYPE, which could pull in other files.");
        try {
            var document = new BpmnDocument(secureBuilder().parse(new InputSource(new StringReader(xml))));
            if (!document.root.isBpmn("definitions"))
                throw new UnreadableModel("not-bpmn", "The file is XML, but no BPMN model.");
            return document;
        } catch (SAXParseException e) {
            throw new UnreadableModel(
                    "not-xml", "The file is no XML: line " + e.getLineNumber() + ", " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnreadableModel("not-xml", "The file cannot be read: " + e.getMessage());
        }
    }

    private static javax.xml.parsers.DocumentBuilder secureBuilder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    List<BpmnElement> processes() {
        return root.children("process");
    }

    /** Every element of the model in the file's own order, extensions included, the diagram left out. */
    List<BpmnElement> all() {
        return root.within().stream().filter(element -> !element.isDiagram()).toList();
    }

    /** What a reference by id means. */
    Optional<BpmnElement> byId(String id) {
        return root.within().stream().filter(element -> id.equals(element.id())).findFirst();
    }
}
