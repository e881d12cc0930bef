package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.IdentifierView;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.rights.CodeOnFile;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.MethodOutOfReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;

/**
 * Sends one-time codes to addresses that were on file before the request: never to the one in it, unless that is the one on
 * file (R4.2; changed addresses: the old one).
 */
@ApplicationScoped
public class CodesOnFile {

    private Whom whom;
    private Secrets secrets;
    private CaseMails mails;
    private CaseTime time;

    protected CodesOnFile() {} // for CDI

    @Inject
    public CodesOnFile(Whom whom, Secrets secrets, CaseMails mails, CaseTime time) {
        this.whom = whom;
        this.secrets = secrets;
        this.mails = mails;
        this.time = time;
    }

    void send(DataSubjectRequest request) {
        var address = Optional.ofNullable(whom.file(request))
                .flatMap(file -> address(request, file))
                .orElseThrow(() -> new MethodOutOfReach(IdentityMethod.CODE_TO_CONTACT_ON_FILE));
        var code = secrets.newMailedCode();
        request.codeSentToFile(secrets.hash(request, code), time.now());
        mails.identityCode(request, address, code, time.now().plus(CodeOnFile.VALID));
    }

    /** An address that came with the request or after it counts for nothing: whoever asks may have put it there. */
    private Optional<String> address(DataSubjectRequest request, PersonFile file) {
        return file.identifiers().stream()
                .filter(known -> known.kind() == IdentifierKind.EMAIL)
                .filter(known -> request.cameAfter(known.since(), time.zone()))
                .min(Comparator.comparing(IdentifierView::since))
                .map(IdentifierView::value);
    }
}
