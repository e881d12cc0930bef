package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterPart;
import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.Sha256;
import com.qmplus.vern.shared.application.TaggedPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A letter as XHTML: one template for each kind, the same for both languages, in which every value is escaped. The page is what is
 * kept; the portal shows its body, and the same page laid out is the tagged PDF.
 */
public record LetterPage(String xhtml) {

    static final String TEXTS = "com.qmplus.vern.rights.application.letter.texts";

    private static final PrintTemplates TEMPLATES = new PrintTemplates(LetterPage.class);
    private static final String STYLE = PrintTemplates.style();
    private static final String BODY = "<div class=\"letter-body\">";
    private static final String PART = "part-";
    private static final Pattern HEADING = Pattern.compile("(</?)h([1-4])(?=[ >])");
    private static final int VERSION_LENGTH = 12;

    static LetterPage of(LetterFacts facts) {
        var page = Printable.of(written(facts, false));
        return new LetterPage(
                page.replaced() ? Printable.of(written(facts, true)).text() : page.text());
    }

    private static String written(LetterFacts facts, boolean replaced) {
        return TEMPLATES.write(
                "letter/" + facts.about().kind().key() + ".ftl",
                Map.of(
                        "it",
                        facts,
                        "about",
                        facts.about(),
                        "from",
                        facts.from(),
                        "kind",
                        facts.about().kind().name(),
                        "text",
                        new PrintedTexts(TEXTS, facts.language()),
                        "words",
                        new AnswerTexts(facts.language()),
                        "css",
                        STYLE,
                        "replaced",
                        replaced));
    }

    /** What it says in each part, below the heading of that part. */
    Map<LetterPart, String> told() {
        var told = new EnumMap<LetterPart, String>(LetterPart.class);
        var blocks = parsed().getElementsByTagName("div");
        for (int at = 0; at < blocks.getLength(); at++) {
            var block = (Element) blocks.item(at);
            if (block.getAttribute("class").equals("part"))
                told.put(LetterPart.of(block.getAttribute("id").substring(PART.length())), below(block));
        }
        return told;
    }

    private static String below(Element block) {
        var text = new StringBuilder();
        var children = block.getChildNodes();
        for (int at = 0; at < children.getLength(); at++)
            if (!children.item(at).getNodeName().equals("h2"))
                text.append(children.item(at).getTextContent());
        return text.toString().strip();
    }

    private Document parsed() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml.strip())));
        } catch (ParserConfigurationException | SAXException | IOException ours) {
            throw new IllegalStateException("a letter of ours is not well-formed", ours);
        }
    }

    /** For the screen: title, text and parts, without letterhead and style; safe, for every value in it is escaped. */
    public String body() {
        int from = xhtml.indexOf(BODY);
        return xhtml.substring(from, xhtml.indexOf("</body>", from));
    }

    /** The same on a page about something else, below a heading of that level: every heading as much lower. */
    public String bodyBelow(int level) {
        return HEADING.matcher(body()).replaceAll(tag -> tag.group(1) + "h" + (Integer.parseInt(tag.group(2)) + level));
    }

    /** The language that it is written in, as a tag. */
    public String language() {
        return parsed().getDocumentElement().getAttribute("lang");
    }

    /** The title, above its text. */
    public String title() {
        return parsed().getElementsByTagName("h1").item(0).getTextContent();
    }

    /** On paper: tagged PDF (PDF/UA-1). */
    public byte[] pdf() {
        return TaggedPdf.of(xhtml.strip());
    }

    /** Which text it was written with: a hash of template, style and sentences, so that none can change and keep its name. */
    static String version(LetterKind kind) {
        var sources = Stream.of("frame.ftl", kind.key() + ".ftl", "texts_nb.properties", "texts_en.properties")
                .map(LetterPage::source)
                .reduce(STYLE, String::concat);
        return Sha256.of(sources).substring(0, VERSION_LENGTH);
    }

    private static String source(String name) {
        try (InputStream source = Objects.requireNonNull(LetterPage.class.getResourceAsStream("letter/" + name))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
