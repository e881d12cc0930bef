package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.CaseLetters;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KeptAsEvidence;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.PrintedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case is personal data too: this one, and every other of the same person, with what was written about them while it was
 * worked on. What somebody said who asked for them stands as that one's words; and of who asked for others, what they said and how
 * they are reached is held too, though the case is another's. A reviewer leaves out what would harm others.
 *
 * <p>A case is the evidence of what was asked, decided and done, and is kept for that (GDPR art. 5(2), 17(3)(b), (e)): nothing is erased
 * out of it, and when its time is over it goes whole. What was written stays as it was written; what was told wrongly of somebody is
 * put right on the case, by whoever has it. It is used for nothing but their rights, which a restriction leaves (art. 18(2)).
 */
@ApplicationScoped
public class RequestsHeld implements KeptAsEvidence {

    private static final String VERN = "vern";
    private static final String SELF = "self";
    private static final String REPRESENTATIVE = "representative";
    private static final String EMAIL = "email";
    private static final String EMPLOYEE = "employee-entry";

    private Requests requests;
    private CaseLetters letters;
    private CaseMessages messages;
    private AttachmentBook attachments;
    private CaseSeal seal;
    private Clock clock;

    protected RequestsHeld() {} // for CDI

    @Inject
    public RequestsHeld(
            Requests requests,
            CaseLetters letters,
            CaseMessages messages,
            AttachmentBook attachments,
            CaseSeal seal,
            Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.messages = messages;
        this.attachments = attachments;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public String system() {
        return VERN;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        var cases = cases(sought);
        var asHolder = cases.values().stream().flatMap(this::data);
        var asAgent = askedForOthers(sought)
                .filter(request -> !cases.containsKey(request.id()))
                .flatMap(this::ofWhoAsked);
        return Stream.concat(asHolder, asAgent).toList();
    }

    @Override
    public CarriedOut whenRestricted() {
        return CarriedOut.DONE_BEFORE;
    }

    /** By whom they are about, not by address alone: anybody can write an address into a form. */
    private Map<RequestId, DataSubjectRequest> cases(Sought sought) {
        var cases = new LinkedHashMap<RequestId, DataSubjectRequest>();
        requests.of(new PersonId(sought.person())).forEach(request -> cases.put(request.id(), request));
        var own = requests.get(new RequestId(sought.onBehalfOfCase()));
        cases.put(own.id(), own);
        return cases;
    }

    /** From an address of theirs that has answered there: it was they who asked. */
    private Stream<DataSubjectRequest> askedForOthers(Sought sought) {
        var emails = sought.identifiers().stream()
                .filter(known -> known.kind().equals(EMAIL))
                .map(known -> Requester.plain(known.value()))
                .toList();
        if (emails.isEmpty()) return Stream.empty();
        return requests.from(emails).stream()
                .filter(request ->
                        request.isRepresented() && request.confirmation().isConfirmed());
    }

    /** Nothing of whom they asked for, nor of what was found or noted about that one. */
    private Stream<HeldDatum> ofWhoAsked(DataSubjectRequest request) {
        var requester = request.intake().requester();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("case-reference", request.intake().reference().value());
        fields.put("case-received", request.deadline().received().toString());
        fields.put("case-name", requester.name());
        fields.put("case-email", requester.email());
        fields.put("case-phone", seal.words(request, requester.phone()));
        fields.put("case-request", seal.words(request, requester.scope()));
        var ofThemselves = request.timeline().steps().stream()
                .filter(step -> step.move() == Move.REPRESENTED)
                .flatMap(step -> words(request, step, SELF));
        return Stream.of(
                        told(request, fields, SELF),
                        claims(request, SELF),
                        ofThemselves,
                        letters(request),
                        messages(request, SELF).filter(datum -> SELF.equals(datum.source())),
                        attachments(request, SELF))
                .flatMap(data -> data);
    }

    /** Whoever asks for another speaks for themselves. */
    private static String speaker(DataSubjectRequest request) {
        return request.isRepresented() ? REPRESENTATIVE : SELF;
    }

    private Stream<HeldDatum> data(DataSubjectRequest request) {
        var requester = request.intake().requester();
        var person = request.told();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("case-reference", request.intake().reference().value());
        fields.put("case-received", request.deadline().received().toString());
        fields.put("case-name", person.name());
        fields.put("case-email", person.email());
        fields.put("case-phone", seal.words(request, person.phone()));
        fields.put("case-request", seal.words(request, requester.scope()));
        var speaker = speaker(request);
        return Stream.of(
                        told(request, fields, speaker),
                        claims(request, speaker),
                        written(request, speaker),
                        letters(request),
                        messages(request, speaker),
                        attachments(request, speaker),
                        answers(request))
                .flatMap(data -> data);
    }

    private static Stream<HeldDatum> told(
            DataSubjectRequest request, Map<String, @Nullable String> fields, String speaker) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> datum(request, field.getKey(), String.valueOf(field.getValue()), speaker));
    }

    private Stream<HeldDatum> claims(DataSubjectRequest request, String speaker) {
        return request.claims().all().stream()
                .map(claim -> seal.words(request, claim.words()))
                .filter(Objects::nonNull)
                .map(words -> datum(request, "case-request", words, speaker));
    }

    /** Notes, and the reasons that were given for steps. */
    private Stream<HeldDatum> written(DataSubjectRequest request, String speaker) {
        return request.timeline().steps().stream()
                .flatMap(step -> words(request, step, Decider.PERSON.equals(step.decider()) ? speaker : EMPLOYEE));
    }

    private Stream<HeldDatum> words(DataSubjectRequest request, Step step, String source) {
        var words = seal.words(request, step.words());
        var field = step.move() == Move.NOTED ? "case-note" : "case-step";
        return words == null ? Stream.empty() : Stream.of(new HeldDatum(field, words, VERN, source, step.made()));
    }

    /** What was written to and fro; a reviewer leaves out what would harm others. */
    private Stream<HeldDatum> messages(DataSubjectRequest request, String speaker) {
        return messages.of(request.id()).stream().flatMap(message -> {
            var words = seal.words(request, message.words());
            if (words == null) return Stream.empty();
            return Stream.of(
                    message.isFromPerson()
                            ? new HeldDatum("case-request", words, VERN, speaker, message.written())
                            : new HeldDatum("case-note", words, VERN, EMPLOYEE, message.written()));
        });
    }

    /** What they sent with their messages, by name: the files they have, and can fetch. */
    private Stream<HeldDatum> attachments(DataSubjectRequest request, String speaker) {
        return attachments.views(request).stream()
                .filter(file -> file.deleted() == null && !file.name().isEmpty())
                .map(file -> new HeldDatum("case-request", file.name(), VERN, speaker, file.added()));
    }

    /** That they were written to, and about what; what it said, the person has. */
    private Stream<HeldDatum> letters(DataSubjectRequest request) {
        return letters.of(request.id()).stream().map(letter -> {
            var title = new PrintedTexts(LetterPage.TEXTS, letter.language()).of("title." + letter.kind());
            var told = "%s: %s (%s)".formatted(request.intake().reference(), title, day(letter.made()));
            return new HeldDatum("case-step", told, VERN, VERN, letter.made());
        });
    }

    /** That it was answered, and until when the answer lay there; what it said, the person has. */
    private Stream<HeldDatum> answers(DataSubjectRequest request) {
        var available = request.offer().available();
        var until = request.offer().until();
        if (available == null || until == null) return Stream.empty();
        var reference = request.intake().reference().value();
        var days = "%s: %s – %s".formatted(reference, day(available), day(until));
        return Stream.of(new HeldDatum("case-answer", days, VERN, VERN, available));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static HeldDatum datum(DataSubjectRequest request, String field, String value, String speaker) {
        var received = request.timeline().steps().getFirst().made();
        return new HeldDatum(field, value, VERN, speaker, received);
    }
}
