package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.LetterOccasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Letters before they are sent: as each would be written now, with what has been filled in. */
@ApplicationScoped
public class LetterDrafts {

    private LetterBook letters;
    private Answering answering;
    private CaseTime time;

    protected LetterDrafts() {} // for CDI

    @Inject
    public LetterDrafts(LetterBook letters, Answering answering, CaseTime time) {
        this.letters = letters;
        this.answering = answering;
        this.time = time;
    }

    LetterPage write(DataSubjectRequest request, LetterDraft draft) {
        return letters.write(request, about(request, draft), own(draft));
    }

    /** Where the words are the question or the reasons, they stand in their own part. */
    private static String own(LetterDraft draft) {
        return switch (draft.kind()) {
            case SCOPE_ASKED, EXTENSION, UNIDENTIFIED -> "";
            default -> RequestForm.own(draft.words());
        };
    }

    private LetterOccasion about(DataSubjectRequest request, LetterDraft draft) {
        var rules = time.rules();
        return switch (draft.kind()) {
            case ACKNOWLEDGEMENT -> new LetterOccasion.Received();
            case IDENTITY_ASKED ->
                LetterOccasion.identityAsked(request, Objects.requireNonNull(draft.method()), rules, time.now());
            case SCOPE_ASKED ->
                LetterOccasion.scopeAsked(request, RequestForm.words(draft.words(), "question"), rules, time.now());
            case AUTHORITY_ASKED -> LetterOccasion.AuthorityAsked.of(request, time.today());
            case LIFTING -> new LetterOccasion.Lifted(List.of());
            case EXTENSION ->
                new LetterOccasion.Extended(
                        Objects.requireNonNull(draft.ground()),
                        RequestForm.words(draft.words(), "reasons"),
                        request.extendedDue(rules, time.today()));
            case ANSWER, PARTIAL_ANSWER, REFUSAL -> new LetterOccasion.Answered(answering.now(request), null);
            case UNIDENTIFIED -> new LetterOccasion.Unidentified(RequestForm.words(draft.words(), "reasons"));
            case WITHDRAWN -> new LetterOccasion.Withdrawn();
        };
    }
}
