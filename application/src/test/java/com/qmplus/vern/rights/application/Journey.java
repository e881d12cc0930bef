package com.qmplus.vern.rights.application;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailSent;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Discretion;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SpokenCase;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.KeyScope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request on its way through the services: {@code new Journey(world).asked().confirmed().answered()}. */
final class Journey {

    private static final String BROWSER = "what this browser alone knows";

    private final RightsWorld world;
    private String reference = "";
    private String code = "";
    private @Nullable DraftId draft;
    private @Nullable Grant grant;
    private @Nullable ApiKeyId key;

    Journey(RightsWorld world) {
        this.world = world;
    }

    /** By another system. */
    Journey handedIn() {
        key = world.key(KeyScope.REQUESTS_WRITE, KeyScope.REQUESTS_READ);
        var desk = world.as(key).systemDesk();
        reference = world.inTransaction(() -> desk.handIn(RightsTracedScenarios.byAnotherSystem(), ""))
                .reference();
        return this;
    }

    /** With which it was handed in. */
    ApiKeyId key() {
        return key;
    }

    Journey asked() {
        return asked("Ola Hansen", KnownPeople.EMAIL);
    }

    Journey drafted() {
        return drafted("Ola Hansen", KnownPeople.EMAIL);
    }

    private Journey drafted(String name, String email) {
        var intake = world.asThePublic().intake();
        draft = world.inTransaction(() -> intake.start(Language.NB, Right.ACCESS));
        world.inTransaction(() -> intake.role(draft, null));
        world.inTransaction(() -> intake.name(draft, name));
        world.inTransaction(() -> intake.email(draft, email));
        return this;
    }

    /** What is claimed, and not access. */
    Journey claims(Right... rights) {
        return claims(KnownPeople.EMAIL, rights);
    }

    Journey claims(String email, Right... rights) {
        var intake = drafted("Ola Hansen", email).world.intake();
        world.inTransaction(() -> intake.rights(draft, Set.of(rights)));
        return submitted();
    }

    /** With a telephone number beside the address. */
    Journey claimsWith(String phone, Right... rights) {
        return claimsWith(phone, KnownPeople.EMAIL, rights);
    }

    Journey claimsWith(String phone, String email, Right... rights) {
        var intake = drafted("Ola Hansen", email).world.intake();
        world.inTransaction(() -> intake.phone(draft, phone));
        world.inTransaction(() -> intake.rights(draft, Set.of(rights)));
        return submitted();
    }

    /** About some of it alone: kinds of data, or purposes. */
    Journey claimsAbout(Right right, String... keys) {
        return claimsAbout(KnownPeople.EMAIL, right, keys);
    }

    Journey claimsAbout(String email, Right right, String... keys) {
        var intake = drafted("Ola Hansen", email).world.intake();
        world.inTransaction(() -> intake.rights(draft, Set.of(right)));
        world.inTransaction(() -> intake.about(draft, right, Set.of(keys)));
        world.inTransaction(() -> intake.words(draft, right, "It is not so"));
        return submitted();
    }

    /** Eva Dahl asks for another; {@code age} and {@code theirs} may be empty. */
    Journey asksFor(Representation.Role role, String own, String name, String age, String theirs, Right... rights) {
        var intake = drafted("Eva Dahl", own).world.intake();
        world.inTransaction(() -> intake.role(draft, role));
        world.inTransaction(() -> intake.concerned(draft, name, age, theirs, ""));
        world.inTransaction(() -> intake.rights(draft, Set.of(rights)));
        return submitted();
    }

    Received receipt() {
        return world.inTransaction(() -> world.asThePublic().intake().received(draft, BROWSER));
    }

    StatusView status() {
        return world.inTransaction(() -> world.asThePublic().window().status(grant));
    }

    /** What whoever asks for another had to show has been seen. */
    Journey authorised() {
        world.as(world.kari);
        world.inTransaction(() -> world.authority().authoritySeen(id(), version(), today(), "All of it", Set.of()));
        world.inTransaction(
                () -> world.authority().identified(id(), version(), IdentityMethod.DOCUMENT_INSPECTED, Set.of()));
        return this;
    }

    private Journey submitted() {
        var intake = world.asThePublic().intake();
        reference = world.inTransaction(() -> intake.submit(draft, BROWSER)).reference();
        code = String.valueOf(
                world.inTransaction(() -> intake.received(draft, BROWSER)).code());
        return this;
    }

    Journey asked(String name, String email) {
        return drafted(name, email).submitted();
    }

    Journey confirmed() {
        world.inTransaction(() -> world.intake().confirm(token()));
        return this;
    }

    /** Of the last link that was mailed. */
    String token() {
        return world.mails.getLast().values().get("link").split("token=")[1];
    }

    Journey entered() {
        var entry = world.inTransaction(() -> world.asThePublic().window().enter(reference, code, answerLink()));
        grant = ((Entry.Entered) entry).grant();
        return this;
    }

    Journey enteredWithoutLink() {
        var entry = world.inTransaction(() -> world.asThePublic().window().enter(reference, code, ""));
        grant = ((Entry.Entered) entry).grant();
        return this;
    }

    /** The secret of the link in the notice that the answer is ready; empty before there is one. */
    private String answerLink() {
        return world.mails.stream()
                .filter(mail -> mail.kind() == MailKind.ANSWER_READY)
                .map(mail -> mail.values().getOrDefault("link", ""))
                .reduce("", (earlier, later) -> later)
                .replaceFirst(".*&link=", "");
    }

    /** The first of what is claimed. */
    ClaimId claim() {
        return request().claims().all().getFirst().id();
    }

    ClaimId claimOf(Right right) {
        return request().claims().open().stream()
                .filter(claim -> claim.isOf(right))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The last of what is claimed. */
    ClaimId lastClaim() {
        return request().claims().all().getLast().id();
    }

    /** Beside access. */
    Journey fetched() {
        world.window().fetch(grant(), Part.PDF);
        return this;
    }

    Journey claimed(Right right) {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk().add(id(), version(), right, Set.of(), ""));
        return this;
    }

    Journey excessive() {
        var excessive = new RulingView.Findable(CircumstanceKind.EXCESSIVE, null, null, null);
        world.as(world.kari);
        world.inTransaction(() -> world.rulingDesk().note(id(), version(), lastClaim(), excessive, "The tenth", ""));
        return this;
    }

    Journey ruledOtherwise() {
        world.as(world.kari);
        world.inTransaction(
                () -> world.rulingDesk().override(id(), version(), lastClaim(), aUse(), aChoice(), "They sue us", ""));
        return this;
    }

    Journey ruled() {
        world.as(world.kari);
        world.inTransaction(() -> world.rulingDesk().confirm(id(), version(), lastClaim()));
        return this;
    }

    /** One on which somebody may decide otherwise. */
    UseKey aUse() {
        return world.as(world.kari).rulingDesk().view(id(), lastClaim()).parts().stream()
                .filter(part -> part.discretion() != Discretion.NONE)
                .flatMap(part -> part.lines().stream())
                .findFirst()
                .orElseThrow()
                .use();
    }

    Choice aChoice() {
        return Choice.of(Right.ERASURE).getLast();
    }

    /** The person, to us. */
    Journey wrote() {
        entered();
        world.inTransaction(
                () -> world.talkWindow().write(grant, "page", SpokenCase.About.SOMETHING_ELSE, "Hello", List.of()));
        return this;
    }

    /** A message with a file. */
    Journey attached() {
        entered();
        var file = new Upload("notes.txt", "Notes".getBytes(StandardCharsets.UTF_8));
        world.inTransaction(() -> world.talkWindow()
                .write(grant, "page", SpokenCase.About.SOMETHING_ELSE, "See the file", List.of(file)));
        return this;
    }

    /** The first. */
    AttachmentId attachment() {
        return world.attachments.of(id()).getFirst().id();
    }

    /** By whoever has the case. */
    Journey told() {
        world.as(world.kari);
        world.inTransaction(() -> world.talkDesk().write(id(), version(), "Good day"));
        return this;
    }

    /** The first. */
    LetterId letter() {
        return world.letters.of(id()).getFirst().id();
    }

    Grant grant() {
        return grant;
    }

    Journey taken() {
        world.as(world.kari);
        world.inTransaction(() -> world.desk().take(id(), version()));
        return this;
    }

    Journey identityProved() {
        world.as(world.kari);
        doubted();
        world.inTransaction(() ->
                world.ladder().proved(id(), version(), IdentityMethod.KNOWN_FACTS, "They are on the phone", today()));
        return this;
    }

    /** Even where the address answered. */
    Journey doubted() {
        world.as(world.kari);
        var doubt = new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY);
        world.inTransaction(() -> world.ladder().recordDoubt(id(), version(), doubt, "The voice was another"));
        return this;
    }

    /** To the address on file, and to a case that is Ola's. */
    Journey askedForCode() {
        world.as(world.kari);
        world.inTransaction(
                () -> world.ladder().ask(id(), version(), IdentityMethod.CODE_TO_CONTACT_ON_FILE, "", "", null));
        return this;
    }

    Journey represented() {
        world.as(world.kari);
        world.inTransaction(
                () -> world.authority().represented(id(), version(), Representation.Role.AGENT, "Eva Dahl, lawyer"));
        return this;
    }

    Journey askedForScope() {
        world.as(world.kari);
        world.inTransaction(() -> world.timeDesk().askScope(id(), version(), "Which of it do you mean?", null));
        return this;
    }

    Journey askedForExtension() {
        world.as(world.kari);
        world.inTransaction(
                () -> world.timeDesk().askExtension(id(), version(), ExtensionGround.COMPLEXITY, "Many systems"));
        return this;
    }

    /** The one that was mailed last. */
    String mailedCode() {
        return world.mails.stream()
                .map(mail -> mail.values().getOrDefault("code", ""))
                .filter(code -> !code.isEmpty())
                .reduce("", (earlier, later) -> later);
    }

    LocalDate today() {
        return LocalDate.now(world.clock);
    }

    Journey ofOla() {
        return of(KnownPeople.OLA);
    }

    Journey of(PersonId person) {
        world.as(world.kari);
        world.inTransaction(() -> world.identity().confirmPerson(id(), version(), person));
        return this;
    }

    /** It was somebody else. */
    Journey released() {
        world.as(world.kari);
        world.inTransaction(() -> world.identity().releasePerson(id(), version(), "It was their father"));
        return this;
    }

    Journey ofNobody() {
        world.as(world.kari);
        world.inTransaction(() -> world.identity().confirmNobody(id(), version(), "Not in any list"));
        return this;
    }

    Journey collected() {
        world.as(world.kari);
        world.inTransaction(() -> world.answerDesk().collect(id(), version()));
        byHand().forEach(system -> world.inTransaction(
                () -> world.answerDesk().attest(id(), version(), system, Attestation.surelyNothing())));
        return this;
    }

    private List<String> byHand() {
        return request().searches().all().stream()
                .filter(search -> !search.byMachine())
                .map(SystemSearch::system)
                .toList();
    }

    Journey approved() {
        world.as(world.kari);
        world.inTransaction(() -> world.answerDesk().approve(id(), version()));
        return this;
    }

    Journey sent() {
        world.as(world.kari);
        world.inTransaction(() -> world.answerDesk().send(id(), version(), ""));
        return this;
    }

    /** Every system that a machine reaches has done what was decided. */
    Journey carriedOut() {
        world.asVern();
        world.inTransaction(() -> world.errandRounds().due())
                .forEach(due -> world.inTransaction(() -> world.errandRounds().carryOut(due.request(), due.errand())));
        world.as(world.kari);
        return this;
    }

    /** The mail server has taken the notice of the answer. */
    Journey noticed() {
        return noticed(MailKind.ANSWER_READY);
    }

    Journey noticed(MailKind kind) {
        var sent = new MailSent(MailId.random(), kind, id().value(), world.clock.instant());
        world.inTransaction(() -> world.answerNotices().note(sent));
        return this;
    }

    /** Null before anything was asked. */
    private @Nullable UUID caseId() {
        return reference.isEmpty() ? null : id().value();
    }

    /** All that we hold about Ola. */
    Journey disclosed(String recipient, String name) {
        var all = world.register().fields().stream()
                .map(Field::key)
                .filter(field -> !field.value().equals("unsubscribed"))
                .toArray(FieldKey[]::new);
        return disclosed(recipient, name, all);
    }

    Journey disclosed(String recipient, String name, FieldKey... fields) {
        return disclosed(KnownPeople.OLA, recipient, name, fields);
    }

    Journey disclosed(PersonId person, String recipient, String name, FieldKey... fields) {
        var wanted = new NewDisclosure(
                recipient,
                name,
                List.of(fields),
                PurposeKey.RIGHTS_HANDLING,
                "skbl. § 7-2",
                null,
                null,
                DisclosureChannel.LETTER);
        var allowed = new DisclosurePolicy.Allowed(null, null, false);
        world.inTransaction(() -> world.disclosures.add(new Disclosure(
                DisclosureId.random(), person, caseId(), wanted, allowed, world.per, world.clock.instant())));
        return this;
    }

    /** All the way from the queue to the answer. */
    Journey answered() {
        return taken().ofOla().collected().approved().sent();
    }

    Journey afterDays(int days) {
        world.clock.pass(Duration.ofDays(days));
        return this;
    }

    /** Something that was found. */
    ItemId anItem() {
        return findings().getFirst().id();
    }

    List<Finding> findings() {
        return request().searches().all().stream()
                .flatMap(search -> world.seal().findings(request(), search.findings()).stream())
                .toList();
    }

    RightsWorld world() {
        return world;
    }

    DraftId draft() {
        return draft;
    }

    String reference() {
        return reference;
    }

    String code() {
        return code;
    }

    DataSubjectRequest request() {
        return world.request(reference);
    }

    RequestId id() {
        return request().id();
    }

    long version() {
        return request().version();
    }
}
