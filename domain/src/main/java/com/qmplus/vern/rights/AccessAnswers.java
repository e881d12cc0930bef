package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PostalAddress;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.AccessAnswer.CasePart;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.ComplaintPart;
import com.qmplus.vern.rights.AccessAnswer.ConsultationPart;
import com.qmplus.vern.rights.AccessAnswer.ContactPart;
import com.qmplus.vern.rights.AccessAnswer.ControllerPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionsPart;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.SearchPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the answer to an access request from register × relations × data (GDPR art. 15; the policy adds the legal basis). Nobody
 * types any of it, so two people with different relations get different answers, and a wrong one is mended in the register.
 */
public final class AccessAnswers {

    private static final String VERN = "vern";

    private final AnswerMaterial material;
    private final PurposeParts purposes;
    private final ItemParts items;
    private final List<ClaimPart> claims;

    private AccessAnswers(AnswerMaterial material) {
        this.material = material;
        var relations = Relations.of(material.person(), material.register(), material.today());
        var storage = material.storageTime();
        claims = new ClaimParts(material).told();
        items = new ItemParts(material, relations, storage);
        purposes = new PurposeParts(material, relations, storage, items.purposesServed());
    }

    public static AccessAnswer build(AnswerMaterial material) {
        return new AccessAnswers(material).answer();
    }

    private AccessAnswer answer() {
        var request = material.request();
        return new AccessAnswer(
                material.language(),
                request.intake().reference().value(),
                request.deadline().received(),
                material.today(),
                material.register().version(),
                Optional.ofNullable(material.person())
                        .map(PersonFile::name)
                        .orElse(request.told().name()),
                controller(),
                holding(),
                copy(purposes.told()),
                copy(items.categories()),
                copy(purposes.recipients()),
                purposes.transfers(),
                automatedDecisions(),
                rights(),
                complaint(),
                copy(consultations()),
                searches(),
                copy(material.cases().stream().map(AccessAnswers::casePart).toList()),
                claims);
    }

    /** Whoever asks for something else is not sent a copy of everything as well. */
    private <T> List<T> copy(List<T> told) {
        return claims.stream().anyMatch(ClaimPart::isCopied) ? told : List.of();
    }

    private ControllerPart controller() {
        var controller = material.register().controller();
        return new ControllerPart(
                controller.name(), controller.organisationNumber(), lines(controller.address()), contacts(controller));
    }

    private static List<ContactPart> contacts(Controller controller) {
        var contacts = new ArrayList<ContactPart>();
        contacts.add(new ContactPart("phone", controller.phone()));
        contacts.add(new ContactPart("email", controller.email()));
        var website = controller.website();
        if (website != null) contacts.add(new ContactPart("website", website));
        var officer = controller.dataProtectionOfficer();
        if (officer != null && officer.email() != null) contacts.add(new ContactPart("dpo", officer.email()));
        return contacts;
    }

    /** Of somebody we do not know, Vern itself holds nothing but this request. */
    private Holding holding() {
        boolean elsewhere = material.findings().stream()
                .anyMatch(finding -> !finding.system().equals(VERN));
        return material.person() != null || elsewhere ? Holding.DATA : Holding.NOTHING;
    }

    private DecisionsPart automatedDecisions() {
        var decisions = new ArrayList<DecisionPart>();
        for (var purpose : purposes.all()) {
            var decision = purpose.automatedDecision();
            if (decision == null) continue;
            decisions.add(new DecisionPart(
                    material.say(purpose.name()),
                    material.say(decision.logic()),
                    material.say(decision.consequences())));
        }
        return new DecisionsPart(material.say(material.register().controller().automatedDecisions()), decisions);
    }

    /** Those that everybody has, and those that come with a ground or a decision (the matrix of R §2). */
    private List<Right> rights() {
        var rights = new ArrayList<>(List.of(
                Right.RECTIFICATION,
                Right.ERASURE,
                Right.RESTRICTION,
                Right.PORTABILITY,
                Right.OBJECTION,
                Right.OBJECTION_TO_MARKETING));
        if (purposes.restOn(LawfulBasis.CONSENT)) rights.add(Right.WITHDRAWAL);
        if (purposes.all().stream().anyMatch(purpose -> purpose.automatedDecision() != null))
            rights.add(Right.HUMAN_REVIEW);
        return rights;
    }

    private ComplaintPart complaint() {
        var authority = material.register().controller().supervisoryAuthority();
        return new ComplaintPart(
                authority.name(),
                lines(authority.address()),
                authority.phone(),
                authority.website(),
                material.words().court());
    }

    private List<ConsultationPart> consultations() {
        return material.consultations().stream()
                .map(consultation -> new ConsultationPart(
                        LocalDate.ofInstant(consultation.recordedOn(), material.zone()),
                        consultation.operation().name(),
                        purposeName(Objects.requireNonNullElse(consultation.purpose(), ""))))
                .distinct()
                .toList();
    }

    private String purposeName(String key) {
        return material.register().purposes().stream()
                .filter(purpose -> purpose.key().value().equals(key))
                .findFirst()
                .map(Purpose::name)
                .map(material::say)
                .orElse(key);
    }

    private List<SearchPart> searches() {
        return material.request().searches().all().stream()
                .map(search -> new SearchPart(
                        search.system(),
                        material.say(material.register()
                                .system(new SystemKey(search.system()))
                                .name()),
                        search.byMachine(),
                        search.result(),
                        day(search.searched()),
                        search.items()))
                .toList();
    }

    private LocalDate day(@Nullable Instant searched) {
        return searched == null ? material.today() : LocalDate.ofInstant(searched, material.zone());
    }

    private static CasePart casePart(DataSubjectRequest request) {
        return new CasePart(
                request.intake().reference().value(),
                request.rights(),
                request.intake().channel(),
                request.deadline().received(),
                request.deadline().due());
    }

    private static List<String> lines(PostalAddress address) {
        return List.of(address.street(), address.postalCode() + " " + address.city());
    }
}
