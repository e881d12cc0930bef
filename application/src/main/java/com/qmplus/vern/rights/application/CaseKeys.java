package com.qmplus.vern.rights.application;

import com.qmplus.vern.correspondence.application.LetterKeys;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The keys of a case: its own, and those of its letters. They are the person's once it is known who that is (ADR 6). */
@ApplicationScoped
public class CaseKeys {

    private Vault vault;
    private LetterKeys letters;

    protected CaseKeys() {} // for CDI

    @Inject
    public CaseKeys(Vault vault, LetterKeys letters) {
        this.vault = vault;
        this.letters = letters;
    }

    void passTo(PersonId person, DataSubjectRequest request) {
        pass(request, person.value());
    }

    /** It was somebody else. */
    void takeBack(DataSubjectRequest request) {
        pass(request, request.id().value());
    }

    private void pass(DataSubjectRequest request, UUID owner) {
        vault.passTo(request.intake().key(), owner);
        letters.passTo(request.id().value(), owner);
    }
}
