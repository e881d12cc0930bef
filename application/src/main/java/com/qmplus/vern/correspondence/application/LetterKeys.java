package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Whose the letters of a case are: destroying somebody's keys destroys their letters too. Inside the application only. */
@ApplicationScoped
public class LetterKeys {

    private Mails mails;
    private Vault vault;

    protected LetterKeys() {} // for CDI

    @Inject
    public LetterKeys(Mails mails, Vault vault) {
        this.mails = mails;
        this.vault = vault;
    }

    public void passTo(UUID caseId, UUID owner) {
        mails.ofCase(caseId).stream()
                .map(Mail::vaultKey)
                .filter(Objects::nonNull)
                .forEach(key -> vault.passTo(key, owner));
    }
}
