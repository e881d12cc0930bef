package com.qmplus.vern.rights.application;

import com.qmplus.vern.correspondence.application.LetterKeys;
import com.qmplus.vern.disclosure.application.CaseDisclosures;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What follows a case to its person once it is known who that is: its keys, its own and those of its letters (ADR 6); and to whom it
 * has gone as a whole, of which they may ask (GDPR art. 15(1)(c)).
 */
@ApplicationScoped
public class CaseKeys {

    private Vault vault;
    private LetterKeys letters;
    private CaseDisclosures disclosures;

    protected CaseKeys() {} // for CDI

    @Inject
    public CaseKeys(Vault vault, LetterKeys letters, CaseDisclosures disclosures) {
        this.vault = vault;
        this.letters = letters;
        this.disclosures = disclosures;
    }

    void passTo(PersonId person, DataSubjectRequest request) {
        pass(request, person.value());
        disclosures.concern(request.id().value(), person);
    }

    /** It was somebody else. */
    void takeBack(DataSubjectRequest request) {
        pass(request, request.id().value());
        disclosures.concern(request.id().value(), null);
    }

    private void pass(DataSubjectRequest request, UUID owner) {
        vault.passTo(request.intake().key(), owner);
        letters.passTo(request.id().value(), owner);
    }
}
