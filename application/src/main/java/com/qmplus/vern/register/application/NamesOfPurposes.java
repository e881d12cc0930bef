package com.qmplus.vern.register.application;

import com.qmplus.vern.audit.PurposeNames;
import com.qmplus.vern.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the auditor's pages what the purposes of the register are called. */
@ApplicationScoped
public class NamesOfPurposes implements PurposeNames {

    private CurrentRegister register;

    protected NamesOfPurposes() {} // for CDI

    @Inject
    public NamesOfPurposes(CurrentRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> name(String purpose, Language language) {
        return register.now().purposes().stream()
                .filter(each -> each.key().value().equals(purpose))
                .findFirst()
                .map(each -> each.name().in(language));
    }
}
