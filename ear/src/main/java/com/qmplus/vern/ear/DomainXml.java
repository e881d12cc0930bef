package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The server's own configuration file, edited while the server is stopped (a running one rewrites it). */
final class DomainXml {

    private final Document document;
    private final Element server;

    private DomainXml(Document document) {
        this.document = document;
        this.server = only(document.getDocumentElement(), "config", named("server-config"));
    }

    static DomainXml read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new DomainXml(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Not the server's configuration: " + file, e);
        }
    }

    void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("Cannot write " + file, e);
        }
    }

    Element domain() {
        return document.getDocumentElement();
    }

    /** The one configuration that the server runs by; the file holds another as a pattern for clusters. */
    Element server() {
        return server;
    }

    List<String> jvmOptions() {
        return all(server, "jvm-options").map(Element::getTextContent).toList();
    }

    Element only(String tag) {
        return only(server, tag, element -> true);
    }

    Element only(String tag, String name) {
        return only(server, tag, named(name));
    }

    /** What stands outside the server's configuration, in the domain as a whole. */
    Element onlyInDomain(String tag) {
        return only(domain(), tag, element -> true);
    }

    Stream<Element> all(String tag) {
        return all(server, tag);
    }

    /** Takes out every such element that the test finds. */
    void remove(String tag, Predicate<Element> test) {
        all(document.getDocumentElement(), tag)
                .filter(test)
                .toList()
                .forEach(element -> element.getParentNode().removeChild(element));
    }

    Element add(Element parent, String tag, Map<String, String> attributes) {
        var element = document.createElement(tag);
        attributes.forEach(element::setAttribute);
        parent.appendChild(element);
        return element;
    }

    void property(Element parent, String name, String value) {
        add(parent, "property", Map.of("name", name, "value", value));
    }

    static Predicate<Element> named(String name) {
        return element -> name.equals(element.getAttribute("name"));
    }

    private static Element only(Element parent, String tag, Predicate<Element> test) {
        return all(parent, tag)
                .filter(test)
                .findFirst()
                .orElseThrow(() -> new CannotStart("The server's configuration has no " + tag + ": is this Payara 6?"));
    }

    private static Stream<Element> all(Element parent, String tag) {
        var nodes = parent.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
