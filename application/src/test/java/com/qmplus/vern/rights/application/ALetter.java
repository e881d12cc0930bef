package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.List;

/** Letters of every kind, for one person. */
final class ALetter {

    private static final LocalDate NEW_DUE = LocalDate.parse("2027-02-23");

    private ALetter() {}

    static LetterPage of(LetterKind kind, Language language) {
        return LetterPage.of(facts(about(kind, language), language, "Ola Hansen", "Ring meg gjerne."));
    }

    static LetterFacts facts(LetterOccasion about, Language language, String person, String words) {
        return new LetterFacts(
                LetterSender.of(QmPlusRegister.register().controller()),
                about,
                language,
                "V-7K3MQ2-X",
                person,
                null,
                List.of(Right.ACCESS, Right.ERASURE),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-12-23"),
                LocalDate.parse("2026-11-24"),
                words);
    }

    static LetterOccasion about(LetterKind kind, Language language) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> new LetterOccasion.Received();
            case IDENTITY_ASKED ->
                new LetterOccasion.IdentityAsked(
                        Doubt.Ground.NOT_ON_FILE, IdentityMethod.KNOWN_FACTS, LetterOccasion.Meanwhile.STANDS);
            case AUTHORITY_ASKED ->
                new LetterOccasion.AuthorityAsked(
                        Representation.Role.GUARDIAN, true, true, LocalDate.parse("2026-12-08"));
            case SCOPE_ASKED ->
                new LetterOccasion.ScopeAsked(
                        "Mener du e-postene, eller også kundekortet?", LetterOccasion.Meanwhile.RUNS);
            case LIFTING -> new LetterOccasion.Lifted(List.of("Firma"));
            case EXTENSION ->
                new LetterOccasion.Extended(ExtensionGround.COMPLEXITY, "Vi må lete gjennom tolv systemer.", NEW_DUE);
            case ANSWER -> answered(AnAnswer.in(language).saying("Hun spurte om kurset."));
            case PARTIAL_ANSWER -> answered(AnAnswer.in(language).withLeftOut());
            case REFUSAL -> answered(refused(language));
            case UNIDENTIFIED -> new LetterOccasion.Unidentified("Vi ringte deg to ganger.");
            case WITHDRAWN -> new LetterOccasion.Withdrawn();
        };
    }

    static LetterOccasion answered(AccessAnswer answer) {
        return new LetterOccasion.Answered(answer, LocalDate.parse("2026-12-24"));
    }

    static AccessAnswer refused(Language language) {
        var outcome =
                new OutcomePart("REFUSE", "17(3)(b)", Reason.LEGAL_DUTY, null, null, List.of("Faktura", "Avtale"));
        return AnAnswer.in(language).claiming(new ClaimPart(Right.ERASURE, List.of(outcome)));
    }
}
