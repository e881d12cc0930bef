package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.WrongAttachment;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that only shows something: every object in it is looked at, also those that nothing leads to. */
final class PassivePdf {

    private static final Set<COSName> NEVER = Set.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    private static final int MOST_OBJECTS = 200_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PassivePdf() {}

    /** @throws WrongAttachment it is active, locked by a password, or damaged */
    static void mustBe(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) throw new WrongAttachment("locked");
            new PassivePdf().look(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new WrongAttachment("locked");
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError damaged) {
            throw new WrongAttachment("damaged");
        }
    }

    private void look(COSDocument document) {
        look(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> look(document.getObjectFromPool(key)));
    }

    private void look(COSBase thing) {
        var real = thing instanceof COSObject object ? object.getObject() : thing;
        if (real == null || !seen.add(real)) return;
        if (seen.size() > MOST_OBJECTS) throw new WrongAttachment("damaged");
        if (real instanceof COSArray array) array.forEach(this::look);
        else if (real instanceof COSDictionary dictionary) look(dictionary);
    }

    private void look(COSDictionary dictionary) {
        if (dictionary.keySet().stream().anyMatch(NEVER::contains) || acts(dictionary))
            throw new WrongAttachment("active");
        dictionary.getValues().forEach(this::look);
    }

    private static boolean acts(COSDictionary dictionary) {
        var action = dictionary.getDictionaryObject(COSName.S);
        return action instanceof COSName name && ACTIONS.contains(name.getName());
    }
}
