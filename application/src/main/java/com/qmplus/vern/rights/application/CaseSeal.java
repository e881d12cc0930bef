package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what a case says, and opens it again; once the key is destroyed there is nothing left to read. */
@ApplicationScoped
public class CaseSeal {

    private Vault vault;

    protected CaseSeal() {} // for CDI

    @Inject
    public CaseSeal(Vault vault) {
        this.vault = vault;
    }

    /** A free text of the case: message, note, reason. */
    Sealed words(DataSubjectRequest request, String text) {
        return words(request.intake().key(), request.id(), text);
    }

    Sealed words(KeyId key, RequestId id, String text) {
        return vault.sealText(key, "case " + id, text);
    }

    @Nullable
    String words(DataSubjectRequest request, @Nullable Sealed sealed) {
        var key = request.intake().key();
        return sealed == null || vault.isDestroyed(key) ? null : vault.openText(key, "case " + request.id(), sealed);
    }

    /** There is nothing left to read. */
    boolean isGone(DataSubjectRequest request) {
        return vault.isDestroyed(request.intake().key());
    }

    Sealed findings(DataSubjectRequest request, List<Finding> findings) {
        return vault.seal(request.intake().key(), "findings " + request.id(), FindingsJson.write(findings));
    }

    List<Finding> findings(DataSubjectRequest request, @Nullable Sealed sealed) {
        var key = request.intake().key();
        if (sealed == null || vault.isDestroyed(key)) return List.of();
        return FindingsJson.read(vault.open(key, "findings " + request.id(), sealed));
    }

    ItemIds items(DataSubjectRequest request) {
        return new ItemIds(request.id(), vault);
    }

    Sealed errand(DataSubjectRequest request, UUID errand, ErrandContent content) {
        return vault.sealText(request.intake().key(), "errand " + errand, content.json());
    }

    /** Null once it is settled, or the key is destroyed. */
    @Nullable
    ErrandContent errand(DataSubjectRequest request, Errand errand) {
        var key = request.intake().key();
        var sealed = errand.content();
        if (sealed == null || vault.isDestroyed(key)) return null;
        return ErrandContent.of(vault.openText(key, "errand " + errand.id(), sealed));
    }

    Sealed piece(AnswerPlace place, byte[] content) {
        return vault.seal(place.key(), place.context(), content);
    }

    byte[] piece(AnswerPlace place, Sealed sealed) {
        return vault.open(place.key(), place.context(), sealed);
    }

    Sealed letter(DataSubjectRequest request, LetterId id, String page) {
        return vault.sealText(request.intake().key(), "letter " + id, page);
    }

    /** Absent once the key is destroyed. */
    @Nullable
    String letter(DataSubjectRequest request, CaseLetter letter) {
        var key = request.intake().key();
        return vault.isDestroyed(key) ? null : vault.openText(key, "letter " + letter.id(), letter.content());
    }

    Sealed attachment(DataSubjectRequest request, AttachmentId id, byte[] content) {
        return vault.seal(request.intake().key(), "attachment " + id, content);
    }

    byte[] attachment(DataSubjectRequest request, AttachmentId id, Sealed content) {
        return vault.open(request.intake().key(), "attachment " + id, content);
    }
}
