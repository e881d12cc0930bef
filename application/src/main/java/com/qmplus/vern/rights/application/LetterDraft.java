package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterKind;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is about to be sent, as the case worker has filled it in.
 *
 * @param words the question, the reasons, or words of their own
 * @param ground of an extension
 * @param method by which the person is asked to show who they are
 */
public record LetterDraft(
        LetterKind kind,
        String words,
        @Nullable ExtensionGround ground,
        @Nullable IdentityMethod method) implements Serializable {

    public static LetterDraft scope(String question) {
        return new LetterDraft(LetterKind.SCOPE_ASKED, question, null, null);
    }

    public static LetterDraft extension(ExtensionGround ground, String reasons) {
        return new LetterDraft(LetterKind.EXTENSION, reasons, ground, null);
    }

    public static LetterDraft identity(IdentityMethod method, String words) {
        return new LetterDraft(LetterKind.IDENTITY_ASKED, words, null, method);
    }

    public static LetterDraft authority() {
        return new LetterDraft(LetterKind.AUTHORITY_ASKED, "", null, null);
    }

    public static LetterDraft unidentified(String reasons) {
        return new LetterDraft(LetterKind.UNIDENTIFIED, reasons, null, null);
    }

    /** Whether it gives, gives in part or refuses, is read off what was decided. */
    public static LetterDraft answer(String words) {
        return new LetterDraft(LetterKind.ANSWER, words, null, null);
    }
}
