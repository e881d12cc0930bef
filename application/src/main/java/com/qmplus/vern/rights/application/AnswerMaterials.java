package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.AnswerMaterial;
import com.qmplus.vern.rights.AnswerWords;
import com.qmplus.vern.rights.Circumstance;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Exclusion;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.HeldData;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Rewordings;
import com.qmplus.vern.rights.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings together what an answer is built from, the person's file through the one door. */
@ApplicationScoped
public class AnswerMaterials {

    private Requests requests;
    private Whom whom;
    private SeenBook seen;
    private ClaimRulings rulings;
    private Disclosures disclosures;
    private CaseSeal seal;
    private Clock clock;

    protected AnswerMaterials() {} // for CDI

    @Inject
    public AnswerMaterials(
            Requests requests,
            Whom whom,
            SeenBook seen,
            ClaimRulings rulings,
            Disclosures disclosures,
            CaseSeal seal,
            Clock clock) {
        this.requests = requests;
        this.whom = whom;
        this.seen = seen;
        this.rulings = rulings;
        this.disclosures = disclosures;
        this.seal = seal;
        this.clock = clock;
    }

    AnswerMaterial of(DataSubjectRequest request, Register register) {
        return new AnswerMaterial(
                register,
                request,
                whom.file(request),
                cases(request),
                findings(request),
                seen.looks(request, Disclosure::isAllowed),
                exclusions(request),
                rulings.of(request.id()),
                disclosures(request),
                LocalDate.now(clock),
                clock.getZone(),
                words(request));
    }

    /** What tells what was decided; nothing of the person's file, which nobody looks at for that. */
    AnswerMaterial decided(DataSubjectRequest request, Register register) {
        return new AnswerMaterial(
                register,
                request,
                null,
                List.of(),
                findings(request),
                List.of(),
                Map.of(),
                rulings.of(request.id()),
                LocalDate.now(clock),
                clock.getZone(),
                AnswerWords.of(""));
    }

    /** What was written for the person, unsealed: it goes into the answer. */
    private AnswerWords words(DataSubjectRequest request) {
        var court = new AnswerTexts(request.intake().language()).of("complaint.court");
        var reviews = new HashMap<PurposeKey, String>();
        found(request)
                .filter(one -> one.kind() == CircumstanceKind.REVIEWED)
                .forEach(one -> reviews.put(new PurposeKey(subject(one)), seal.words(request, one.words())));
        return new AnswerWords(court, reviews, reworded(request), recipients(request));
    }

    /** As it was decided (art. 16): what somebody has found since, under whichever claim, changes nothing before that is decided too. */
    Rewordings reworded(DataSubjectRequest request) {
        var instead = new HashMap<ItemId, String>();
        var beside = new HashMap<ItemId, String>();
        standing(request)
                .filter(ClaimRuling::isDecided)
                .flatMap(ruling -> ruling.rewording().stream())
                .forEach(decision -> {
                    var text = seal.words(request, decision.newValue());
                    if (text != null)
                        (decision.ruling() instanceof Ruling.Correct ? instead : beside).put(decision.item(), text);
                });
        return new Rewordings(instead, beside);
    }

    private Stream<Circumstance> found(DataSubjectRequest request) {
        return standing(request)
                .flatMap(ruling -> ruling.circumstances().stream())
                .sorted(Comparator.comparing(Circumstance::found));
    }

    private static String subject(Circumstance one) {
        return Objects.requireNonNullElse(one.subject(), "");
    }

    private Map<ClaimId, String> recipients(DataSubjectRequest request) {
        var recipients = new HashMap<ClaimId, String>();
        for (var claim : request.claims().open()) {
            var to = claim.isTransfer() ? seal.words(request, claim.recipient()) : null;
            if (to != null) recipients.put(claim.id(), to);
        }
        return recipients;
    }

    private Stream<ClaimRuling> standing(DataSubjectRequest request) {
        var open = request.claims().open().stream().map(Claim::id).toList();
        return rulings.of(request.id()).stream().filter(ruling -> open.contains(ruling.claim()));
    }

    /** The same without the case: what a claim is ruled on. */
    HeldData held(DataSubjectRequest request, Register register) {
        return new HeldData(register, whom.file(request), findings(request), LocalDate.now(clock), clock.getZone());
    }

    /** A case is personal data too: this one, and the others of the same person. */
    private List<DataSubjectRequest> cases(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of(request) : requests.of(person);
    }

    List<Finding> findings(DataSubjectRequest request) {
        return request.searches().all().stream()
                .flatMap(search -> seal.findings(request, search.findings()).stream())
                .toList();
    }

    /** What Vern itself holds of it, whichever system it came from. */
    Optional<Finding> ownFinding(DataSubjectRequest request, ItemId item) {
        return request.searches().of(SystemKey.VERN.value()).stream()
                .flatMap(search -> seal.findings(request, search.findings()).stream())
                .filter(finding -> finding.id().equals(item))
                .findFirst();
    }

    private List<Disclosure> disclosures(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of() : disclosures.of(person);
    }

    /** What is decided to be kept back is told with its reason and the letter of the law, and is not in the copy (statement 16). */
    private Map<ItemId, String> keptBack(DataSubjectRequest request) {
        var texts = new AnswerTexts(request.intake().language());
        return standing(request)
                .filter(ClaimRuling::isDecided)
                .flatMap(ruling -> ruling.decisions().stream())
                .filter(decision -> decision.ruling() instanceof Ruling.Withhold)
                .collect(Collectors.toMap(
                        Decision::item,
                        decision -> texts.of("reason." + decision.reason()) + " (" + decision.article() + ")",
                        (one, same) -> one));
    }

    private Map<ItemId, String> exclusions(DataSubjectRequest request) {
        var reasons = new HashMap<>(keptBack(request));
        for (Exclusion exclusion : request.exclusions())
            reasons.put(exclusion.item(), Objects.requireNonNullElse(seal.words(request, exclusion.reason()), ""));
        return reasons;
    }
}
