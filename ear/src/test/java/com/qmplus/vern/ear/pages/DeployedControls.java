package com.qmplus.vern.ear.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The buttons of all pages of the built application, each page with its template and the parts that it includes. */
public final class DeployedControls {

    private static final Pattern METHOD = Pattern.compile("#\\{(\\w+\\.\\w+).*");
    private static final Set<String> ROWS = Set.of("dataTable", "repeat");

    private final Map<String, String> sources;
    private final DocumentBuilder reader;
    private final Set<Control> controls = new LinkedHashSet<>();

    private DeployedControls() throws ParserConfigurationException {
        sources = DeployedPages.sources();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        reader = factory.newDocumentBuilder();
    }

    public static Set<Control> all() {
        try {
            var deployed = new DeployedControls();
            for (var address : DeployedPages.addresses()) deployed.addFrom(address);
            return deployed.controls;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFrom(String address) throws SAXException, IOException {
        var root = address.startsWith("/staff/") ? "/staff" : "";
        var file = address.endsWith("/") ? address + "index.xhtml" : address + ".xhtml";
        new Page(address, root).read(file, "", Map.of());
    }

    /** One page, read as the server composes it. */
    private final class Page {

        private final String address;
        private final String root;

        private Page(String address, String root) {
            this.address = address;
            this.root = root;
        }

        private void read(String file, String within, Map<String, String> parameters) throws SAXException, IOException {
            var source = sources.get(file);
            if (source == null) throw new IllegalStateException(address + " includes " + file + ", which there is not");
            var document = reader.parse(new ByteArrayInputStream(source.getBytes(UTF_8)));
            read(document.getDocumentElement(), file, within, parameters);
        }

        private void read(Element element, String file, String within, Map<String, String> parameters)
                throws SAXException, IOException {
            var name = element.getLocalName();
            var id = given(element.getAttribute("id"), parameters);
            if (element.hasAttribute("template")) read(root + element.getAttribute("template"), within, parameters);
            if (name.equals("include")) read(root + element.getAttribute("src"), within, parametersOf(element));
            if (name.startsWith("command"))
                controls.add(new Control(address, within + id, file + " " + called(element)));
            var inner = within;
            if (name.equals("form")) inner = id + ":";
            if (ROWS.contains(name)) inner = within + id + ":0:";
            for (var node = element.getFirstChild(); node != null; node = node.getNextSibling())
                if (node instanceof Element child) read(child, file, inner, parameters);
        }

        private String called(Element command) {
            var method = METHOD.matcher(command.getAttribute("action"));
            if (method.matches()) return method.group(1);
            throw new IllegalStateException(address + " has a button without an action: " + command.getAttribute("id"));
        }
    }

    private static Map<String, String> parametersOf(Element include) {
        var parameters = new HashMap<String, String>();
        for (var node = include.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child && child.getLocalName().equals("param"))
                parameters.put("#{" + child.getAttribute("name") + "}", child.getAttribute("value"));
        return parameters;
    }

    private static String given(String id, Map<String, String> parameters) {
        return parameters.getOrDefault(id, id);
    }
}
