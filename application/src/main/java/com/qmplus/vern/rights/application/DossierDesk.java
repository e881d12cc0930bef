package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.disclosure.application.CaseDisclosures;
import com.qmplus.vern.disclosure.application.DisclosureLine;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole case in one file, for a supervisory authority or a court (GDPR art. 5(2), 31, 58(1)(e)). It holds all that was said and
 * decided, so that it is for those who see all of the case: whoever has it, and the data protection officer, who oversees. To
 * whom it goes, by which provision and why, is decided and recorded as every disclosure is, before it is made; that it was taken out
 * stands in the access log.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class DossierDesk {

    private Requests requests;
    private DossierFacts facts;
    private LetterBook letters;
    private AttachmentBook attachments;
    private EvidenceBook evidence;
    private AnswerBook answers;
    private CaseDisclosures disclosures;
    private CaseSeal seal;
    private CasesInHand cases;
    private Deciders deciders;
    private CaseTrace trace;
    private CaseTime time;

    protected DossierDesk() {} // for EJB

    @Inject
    public DossierDesk(
            Requests requests,
            DossierFacts facts,
            LetterBook letters,
            AttachmentBook attachments,
            EvidenceBook evidence,
            AnswerBook answers,
            CaseDisclosures disclosures,
            CaseSeal seal,
            CasesInHand cases,
            Deciders deciders,
            CaseTrace trace,
            CaseTime time) {
        this.requests = requests;
        this.facts = facts;
        this.letters = letters;
        this.attachments = attachments;
        this.evidence = evidence;
        this.answers = answers;
        this.disclosures = disclosures;
        this.seal = seal;
        this.cases = cases;
        this.deciders = deciders;
        this.trace = trace;
        this.time = time;
    }

    /** To whom the case has gone as a whole, or is to go, the latest first. */
    @Traced
    public List<DisclosureLine> handedOut(RequestId id) {
        var request = seen(id, Operation.VIEW);
        trace.record(Operation.VIEW, request);
        return disclosures.of(id.value());
    }

    /**
     * Decides that somebody gets all of it, as the rules of disclosure allow, before they do; a statutory demand waits for a
     * second (R6.3, R6.4). Sent twice, it stands once.
     *
     * @param sending what the page was given when it was opened
     * @return whether it may be carried out now
     */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public boolean handOut(DisclosureId sending, RequestId id, long version, HandOut wanted) {
        if (disclosures.knows(sending)) return decide(sending, cases.mine(id, Operation.CHANGE), wanted);
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(wanted.reason(), "reason"));
        boolean allowed = decide(sending, request, wanted);
        request.handedOut(deciders.me(), wanted.recipient(), words, time.now());
        return allowed;
    }

    private boolean decide(DisclosureId sending, DataSubjectRequest request, HandOut wanted) {
        var person = request.person();
        return disclosures.decide(
                sending,
                request.id().value(),
                person == null ? new PersonId(request.id().value()) : person,
                new NewDisclosure(
                        wanted.recipient(),
                        wanted.name(),
                        held(request),
                        PurposeKey.RIGHTS_HANDLING,
                        wanted.provision(),
                        wanted.agreement(),
                        wanted.reference(),
                        wanted.channel()),
                deciders.id());
    }

    /** Who they are, as they told us, and what was found about them. */
    private List<FieldKey> held(DataSubjectRequest request) {
        var told = request.told();
        var typed = Stream.of(
                Optional.of(FieldKey.FIRST_NAME),
                Optional.of(FieldKey.LAST_NAME),
                Optional.ofNullable(told.email()).map(email -> FieldKey.EMAIL),
                Optional.ofNullable(told.phone()).map(phone -> FieldKey.PHONE));
        var found = request.searches().all().stream()
                .flatMap(search -> seal.findings(request, search.findings()).stream())
                .map(Finding::field);
        return Stream.concat(typed.flatMap(Optional::stream), found).distinct().toList();
    }

    /**
     * Why each that waits for a second is to go out, in the words of whoever decided it: nothing else of the case. Of their own request
     * nobody reads it.
     */
    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public Map<DisclosureId, String> reasons() {
        var waiting = disclosures.awaitingSecond();
        trace.ofMany(Operation.LIST, waiting.size());
        var reasons = new LinkedHashMap<DisclosureId, String>();
        for (var one : waiting) reason(one).ifPresent(reason -> reasons.put(one.id(), reason));
        return reasons;
    }

    private Optional<String> reason(Disclosure disclosure) {
        var request = requests.get(new RequestId(Objects.requireNonNull(disclosure.caseId())));
        if (deciders.me().is(request.intake())) return Optional.empty();
        trace.record(Operation.VIEW, request);
        return request.timeline()
                .firstSince(Move.HANDED_OUT, disclosure.recipient(), disclosure.decided())
                .map(step -> seal.words(request, step.words()));
    }

    /**
     * @param disclosure by which it was allowed that somebody gets it
     * @param out gets a ZIP archive, file by file
     * @throws NotFound it was not allowed, or not yet
     */
    @Traced
    public void write(RequestId id, DisclosureId disclosure, DossierWords words, NamedStream out) {
        var request = exported(id, disclosure);
        var reference = request.intake().reference().value();
        var sent = letters.of(id);
        var made = time.now();
        var dossier = new Dossier(reference, facts.controller(), facts.of(request, sent, words.language()), made);
        try (var archive = new Packing(out.of("dossier-" + reference + ".zip"))) {
            archive.add(Dossier.PRINT, dossier.pdf(words));
            archive.add(Dossier.DATA, dossier.json());
            for (var letter : sent)
                archive.add(
                        "letters/%02d-%s.pdf"
                                .formatted(
                                        letter.place() + 1, letter.kind().name().toLowerCase(Locale.ROOT)),
                        letters.open(request, letter).pdf());
            addFiles(archive, request);
            addEvidence(archive, request);
            addAnswer(archive, request);
            archive.manifest(
                    Json.createObjectBuilder().add("reference", reference).add("made", made.toString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the person sent; a file that was deleted is told of in the data, and is nowhere. */
    private void addFiles(Packing archive, DataSubjectRequest request) throws IOException {
        int place = 0;
        for (var file : attachments.of(request.id())) {
            place++;
            if (file.isDeleted()) continue;
            var opened = attachments.open(request, file);
            archive.add("files/%02d-%s".formatted(place, opened.fileName()), opened.content());
        }
    }

    /** What shows that it was done where it was done by hand. */
    private void addEvidence(Packing archive, DataSubjectRequest request) throws IOException {
        int place = 0;
        for (var file : evidence.of(request.id())) {
            var opened = evidence.open(request, file);
            archive.add("evidence/%02d-%s".formatted(++place, opened.fileName()), opened.content());
        }
    }

    /** What each answer held, as it was given; and the one that counts, unless its content is gone by now. */
    private void addAnswer(Packing archive, DataSubjectRequest request) throws IOException {
        for (var answer : answers.of(request.id()))
            archive.add(
                    "answers/%02d-manifest.json".formatted(answer.place() + 1),
                    answer.manifest().getBytes(StandardCharsets.UTF_8));
        var content = answers.open(request, Part.ZIP);
        if (content.isPresent()) archive.add("answer.zip", content.get()::writeTo);
    }

    private DataSubjectRequest exported(RequestId id, DisclosureId disclosure) {
        var request = seen(id, Operation.EXPORT);
        if (disclosures.allowed(disclosure, id.value()).isEmpty()) {
            trace.denied(Operation.EXPORT, request);
            throw new NotFound("disclosure");
        }
        trace.record(Operation.EXPORT, request);
        return request;
    }

    private DataSubjectRequest seen(RequestId id, Operation operation) {
        var request = requests.get(id);
        if (deciders.oversees()) cases.refuseOwn(request, operation);
        else cases.refuseOthers(request, operation);
        return request;
    }
}
