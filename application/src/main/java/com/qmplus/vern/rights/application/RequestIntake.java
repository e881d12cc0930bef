package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.RequestDraft.Answer;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody claims a right, without an account (GDPR art. 12(2)). Each answer is kept in a sealed draft that an
 * unguessable id leads to; after an hour it is gone ({@code NotFound}). What cannot be used is refused as {@link
 * InvalidField}; whoever asks too often, as {@link TooManyTries}.
 */
@Stateless
@PermitAll
public class RequestIntake {

    private DraftBook drafts;
    private ScopeOffers offers;
    private Sending sending;
    private Requests requests;
    private Secrets secrets;
    private Turnstile turnstile;
    private CaseTrace trace;
    private Protecting protecting;
    private Clock clock;

    protected RequestIntake() {} // for EJB

    @Inject
    public RequestIntake(
            DraftBook drafts,
            ScopeOffers offers,
            Sending sending,
            Requests requests,
            Secrets secrets,
            Turnstile turnstile,
            CaseTrace trace,
            Protecting protecting,
            Clock clock) {
        this.drafts = drafts;
        this.offers = offers;
        this.sending = sending;
        this.requests = requests;
        this.secrets = secrets;
        this.turnstile = turnstile;
        this.trace = trace;
        this.protecting = protecting;
        this.clock = clock;
    }

    /** Of whom it is, is to be said next: {@link #role}. */
    @FreeOfPersonalData("nothing has been written yet")
    public DraftId start(Language language, Right right) {
        turnstile.pass();
        return drafts.start(language, right);
    }

    @Traced
    public DraftView draft(DraftId id) {
        return drafts.view(traced(Operation.VIEW, drafts.get(id)));
    }

    @Traced
    public void name(DraftId id, String name) {
        write(id, Answer.NAME, RequestForm.name(name));
    }

    @Traced
    public void email(DraftId id, String email) {
        write(id, Answer.EMAIL, RequestForm.email(email));
    }

    @Traced
    public void phone(DraftId id, @Nullable String phone) {
        write(id, Answer.PHONE, RequestForm.phone(Objects.requireNonNullElse(phone, "")));
    }

    /** @param role by which they ask for somebody else; null: they ask for themselves, and what was said of another is forgotten */
    @Traced
    public void role(DraftId id, Representation.@Nullable Role role) {
        var draft = traced(Operation.CHANGE, drafts.alone(id));
        var said = drafts.behalf(draft);
        drafts.askFor(draft, role == null ? null : said == null ? Behalf.as(role) : said.inTheRoleOf(role));
    }

    /**
     * Whom it is about, apart from who asks.
     *
     * @param age of a child in whole years; of an adult it is not kept
     * @param email theirs; that of who asks is refused
     */
    @Traced
    public void concerned(DraftId id, String name, String age, String email, String phone) {
        var draft = traced(Operation.CHANGE, drafts.alone(id));
        var said = drafts.behalf(draft);
        if (said == null) throw new NotFound("behalf");
        var typed = new Behalf(
                said.role(),
                RequestForm.concernedName(name),
                RequestForm.concernedEmail(email, drafts.read(draft, Answer.EMAIL)),
                RequestForm.concernedPhone(phone, drafts.read(draft, Answer.PHONE)),
                said.role().isForChild() ? RequestForm.age(age) : null);
        drafts.askFor(draft, typed);
    }

    /** What is claimed, one right at least; what was said of those that stay is kept. */
    @Traced
    public void rights(DraftId id, Set<Right> rights) {
        if (rights.isEmpty()) throw new InvalidField("rights", RequestForm.MISSING);
        change(id, claims -> claims.of(rights));
    }

    /** @param ground null: the person does not say */
    @Traced
    public void ground(DraftId id, Right right, @Nullable Ground ground) {
        if (ground != null && ground.right() != right) throw new NotFound("ground");
        change(id, claims -> claims.changed(right, claim -> claim.with(ground)));
    }

    @Traced
    public void words(DraftId id, Right right, @Nullable String typed) {
        var words = RequestForm.scope(Objects.requireNonNullElse(typed, ""));
        change(id, claims -> claims.changed(right, claim -> RequestForm.whole(claim.with(words))));
    }

    /** What a claim of that right can be about: kinds of data, or purposes, in the words of the notice. */
    @FreeOfPersonalData("what the published notice says of everybody")
    public List<ScopeOffer> offered(Right right) {
        return offers.of(right);
    }

    /** All that a claim can be about where it comes from another system: purposes, and categories of data. */
    @FreeOfPersonalData("what the published notice says of everybody")
    public ScopeKeys scopeKeys() {
        return new ScopeKeys(offers.purposes(), offers.data());
    }

    /** @param keys those of what is {@link #offered}; none: everything */
    @Traced
    public void about(DraftId id, Right right, Set<String> keys) {
        var scope = offers.chosen(right, keys);
        change(id, claims -> claims.changed(right, claim -> claim.about(scope)));
    }

    private void change(DraftId id, UnaryOperator<DraftClaims> how) {
        var draft = traced(Operation.CHANGE, drafts.alone(id));
        drafts.claim(draft, how.apply(drafts.claims(draft)));
    }

    private void write(DraftId id, Answer which, String text) {
        drafts.write(traced(Operation.CHANGE, drafts.alone(id)), which, text);
    }

    /** One that there is: an id that leads to nothing is nobody's data, and fills no log. */
    private RequestDraft traced(Operation operation, RequestDraft draft) {
        turnstile.passOnTheWay();
        trace.ofDraft(operation, draft.id());
        return draft;
    }

    @Traced
    public void language(DraftId id, Language language) {
        traced(Operation.CHANGE, drafts.alone(id)).speak(language);
    }

    /**
     * Sends the request; sent again, it gives the same receipt and does nothing.
     *
     * @param browser what this browser alone knows, so that the code can be told to it again
     */
    @Traced
    public Receipt submit(DraftId id, String browser) {
        var draft = drafts.alone(id);
        if (draft.isSent()) {
            traced(Operation.VIEW, draft);
            return receipt(sentAs(draft));
        }
        turnstile.pass();
        return receipt(sending.send(draft, secrets.hashOfBrowser(browser)));
    }

    private static Receipt receipt(DataSubjectRequest request) {
        return new Receipt(
                request.intake().reference().value(), request.deadline().due());
    }

    /** For the confirmation page; the code is told once, and for a minute more to the browser that sent the request. */
    @Traced
    public Received received(DraftId id, String browser) {
        var draft = drafts.alone(id);
        var request = sentAs(draft);
        turnstile.passOnTheWay();
        trace.record(Operation.VIEW, request);
        return new Received(
                request.intake().reference().value(),
                request.deadline().received(),
                request.deadline().due(),
                Masked.email(
                        Objects.requireNonNullElse(request.intake().requester().email(), "")),
                drafts.tellCode(draft, secrets.hashOfBrowser(browser)),
                protecting.inEffect(request),
                waits(request),
                Asking.of(request));
    }

    private static boolean waits(DataSubjectRequest request) {
        return !request.confirmation().isConfirmed()
                && !request.isRepresented()
                && request.claims().open().stream().anyMatch(Claim::holdsUp);
    }

    private DataSubjectRequest sentAs(RequestDraft draft) {
        return requests.get(drafts.sentAs(draft));
    }

    /** The link in the first mail was followed and its button pressed. */
    @Traced
    public Confirmation confirm(String token) {
        turnstile.pass();
        var found = requests.withLink(secrets.hash(token));
        if (found.isEmpty()) {
            trace.ofNoCase(Operation.CHANGE);
            return new Confirmation.Unknown();
        }
        trace.record(Operation.CHANGE, found.get());
        return confirm(found.get());
    }

    private Confirmation confirm(DataSubjectRequest request) {
        if (request.confirmation().isConfirmed()) return new Confirmation.AlreadyUsed();
        if (request.confirmation().hasExpired(clock.instant())) return new Confirmation.Expired();
        request.confirmEmail(clock.instant());
        protecting.bringAbout(request);
        return new Confirmation.Confirmed(request.intake().reference().value());
    }
}
