package com.qmplus.vern.rights;

import com.qmplus.vern.audit.Consultation;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer is built from.
 *
 * @param person the file of the person, unless it is nobody we know
 * @param cases this case and the others of the same person
 * @param rulings on the claims of this case
 * @param disclosures who has been told what about the person (art. 15(1)(c))
 * @param exclusions why an item is left out (art. 15(4))
 */
public record AnswerMaterial(
        Register register,
        DataSubjectRequest request,
        @Nullable PersonFile person,
        List<DataSubjectRequest> cases,
        List<Finding> findings,
        List<Consultation> consultations,
        Map<ItemId, String> exclusions,
        List<ClaimRuling> rulings,
        List<Disclosure> disclosures,
        LocalDate today,
        ZoneId zone,
        AnswerWords words) {

    public AnswerMaterial {
        disclosures = List.copyOf(disclosures);
    }

    /** Of somebody of whom nobody has been told anything. */
    public AnswerMaterial(
            Register register,
            DataSubjectRequest request,
            @Nullable PersonFile person,
            List<DataSubjectRequest> cases,
            List<Finding> findings,
            List<Consultation> consultations,
            Map<ItemId, String> exclusions,
            List<ClaimRuling> rulings,
            LocalDate today,
            ZoneId zone,
            AnswerWords words) {
        this(
                register,
                request,
                person,
                cases,
                findings,
                consultations,
                exclusions,
                rulings,
                List.of(),
                today,
                zone,
                words);
    }

    /** What was decided about a claim; nothing while nothing is. */
    Stream<Decision> decisions(Claim claim) {
        return rulings.stream()
                .filter(ruling -> ruling.claim().equals(claim.id()))
                .filter(ClaimRuling::isDecided)
                .flatMap(ruling -> ruling.decisions().stream());
    }

    Language language() {
        return request.intake().language();
    }

    /** What is held, without the case for which it was found. */
    public HeldData held() {
        return new HeldData(register, person, findings, today, zone);
    }

    /**
     * What the copy is of: what the claims are about that it answers. Where nothing of that is held it is of all, so that nobody
     * is told less than that there is something.
     */
    List<Finding> copied() {
        var scopes = request.claims().open().stream()
                .filter(claim -> claim.isOf(Right.ACCESS) || claim.isOf(Right.PORTABILITY))
                .map(Claim::scope)
                .toList();
        if (scopes.stream().anyMatch(ClaimScope::isEverything)) return findings;
        var asked = DatumUses.of(held()).stream()
                .filter(use -> scopes.stream().anyMatch(scope -> scope.covers(use)))
                .map(DatumUse::item)
                .collect(Collectors.toSet());
        return asked.isEmpty()
                ? findings
                : findings.stream().filter(one -> asked.contains(one.id())).toList();
    }

    /** What tells how long each thing is kept. */
    StorageTime storageTime() {
        return held().storageTime();
    }

    /** In the person's language. */
    String say(Text text) {
        return text.in(language());
    }
}
