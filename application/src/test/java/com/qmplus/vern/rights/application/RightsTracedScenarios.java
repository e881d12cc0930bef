package com.qmplus.vern.rights.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;
import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenario.Call;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Helpfulness;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SpokenCase.About;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Each call in a world of its own, set up with a log that works, and then given the log in question. */
public final class RightsTracedScenarios implements TracedScenarios {

    private static final Doubt LOST_CODE = new Doubt(Doubt.Ground.CODE_LOST, Doubt.Harm.ORDINARY);

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        return Stream.of(
                        ofIntake(log),
                        ofWindow(log),
                        ofDesk(log),
                        ofIdentity(log),
                        ofLadder(log),
                        ofTime(log),
                        ofLetters(log),
                        ofTalk(log),
                        ofAuthority(log),
                        ofClaims(log),
                        ofAnswers(log),
                        ofRulings(log),
                        ofRecipients(log),
                        ofErrands(log),
                        ofHumanReview(log),
                        ofRounds(log),
                        ofSystems(log),
                        ofKin(log),
                        ofBulk(log),
                        ofDossier(log))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TracedScenario> ofIntake(AccessLog log) {
        return List.of(
                draft(log, "draft", (intake, id) -> intake.draft(id)),
                draft(log, "name", (intake, id) -> intake.name(id, "Nora")),
                draft(log, "email", (intake, id) -> intake.email(id, "n@example.no")),
                draft(log, "phone", (intake, id) -> intake.phone(id, "90000000")),
                draft(log, "role", (intake, id) -> intake.role(id, Representation.Role.AGENT)),
                draft(log, "concerned", (intake, id) -> {
                    intake.role(id, Representation.Role.GUARDIAN);
                    intake.concerned(id, "Ida", "9", "", "");
                }),
                draft(log, "rights", (intake, id) -> intake.rights(id, Set.of(Right.ERASURE))),
                draft(log, "ground", (intake, id) -> intake.ground(id, Right.ACCESS, null)),
                draft(log, "words", (intake, id) -> intake.words(id, Right.ACCESS, "All")),
                draft(log, "about", (intake, id) -> intake.about(id, Right.ACCESS, Set.of("contact"))),
                draft(log, "language", (intake, id) -> intake.language(id, Language.EN)),
                draft(log, "submit", (intake, id) -> intake.submit(id, "")),
                received(log),
                confirm(log));
    }

    private static TracedScenario draft(AccessLog log, String method, DraftCall call) {
        var told = new Told(log, Journey::drafted);
        return changing(
                RequestIntake.class,
                method,
                () -> call.on(told.world().intake(), told.journey().draft()),
                () -> state(told.world(), told.journey().draft()));
    }

    private static List<Object> state(RightsWorld world, DraftId id) {
        var draft = world.drafts.find(id).orElseThrow();
        int sealed = Objects.hash(
                Stream.of(RequestDraft.Answer.values()).map(draft::answer).toArray());
        return List.of(
                draft.isSent(),
                draft.language(),
                world.all().count(),
                world.mails.size(),
                sealed,
                Objects.hashCode(draft.behalf()),
                draft.claims());
    }

    private static TracedScenario received(AccessLog log) {
        var told = new Told(log, Journey::asked);
        return reading(
                RequestIntake.class,
                "received",
                () -> told.world().intake().received(told.journey().draft(), ""));
    }

    private static TracedScenario confirm(AccessLog log) {
        var told = new Told(log, Journey::asked);
        return changing(
                RequestIntake.class,
                "confirm",
                () -> told.world().intake().confirm(told.journey().token()),
                () -> steps(told.journey()));
    }

    private static List<TracedScenario> ofWindow(AccessLog log) {
        return List.of(
                on(
                        log,
                        CaseWindow.class,
                        "enter",
                        journey -> journey.asked(),
                        (world, journey) -> () -> world.window().enter(journey.reference(), "wrong", "")),
                on(
                        log,
                        CaseWindow.class,
                        "askNewCode",
                        journey -> journey.asked(),
                        (world, journey) -> () -> world.window().askNewCode(journey.reference(), KnownPeople.EMAIL)),
                granted(log, "status", (window, grant) -> window.status(grant)),
                granted(log, "fetch", (window, grant) -> window.fetch(grant, Part.PDF)),
                on(
                        log,
                        CaseWindow.class,
                        "judge",
                        journey ->
                                journey.asked().confirmed().answered().entered().fetched(),
                        (world, journey) -> () -> world.window().judge(journey.grant(), Helpfulness.NO)),
                on(
                        log,
                        CaseWindow.class,
                        "withdraw",
                        journey -> journey.asked().entered(),
                        (world, journey) -> () -> world.window().withdraw(journey.grant(), journey.claim())));
    }

    private static TracedScenario granted(AccessLog log, String method, GrantCall call) {
        var told =
                new Told(log, journey -> journey.asked().confirmed().answered().entered());
        return changing(
                CaseWindow.class,
                method,
                () -> call.on(told.world().window(), told.journey().grant()),
                () -> steps(told.journey()));
    }

    private static List<TracedScenario> ofDossier(AccessLog log) {
        return List.of(
                dossier(log, "handedOut", (desk, journey, allowed) -> desk.handedOut(journey.id())),
                dossier(
                        log,
                        "handOut",
                        (desk, journey, allowed) ->
                                desk.handOut(DisclosureId.random(), journey.id(), journey.version(), TO_COURT)),
                dossier(log, "reasons", (desk, journey, allowed) -> desk.reasons()),
                dossier(
                        log,
                        "write",
                        (desk, journey, allowed) -> desk.write(
                                journey.id(),
                                allowed,
                                DossierDeskTest.WORDS,
                                name -> OutputStream.nullOutputStream())));
    }

    private static final HandOut TO_COURT = new HandOut(
            "authorities", "Oslo tingrett", "tvl. § 26-5", null, null, "They sue us", DisclosureChannel.LETTER);

    private static TracedScenario dossier(AccessLog log, String method, DossierCall call) {
        return on(log, DossierDesk.class, method, journey -> journey.asked().taken(), (world, journey) -> {
            var wanted = new NewDisclosure(
                    "authorities",
                    "Datatilsynet",
                    List.of(FieldKey.EMAIL),
                    PurposeKey.RIGHTS_HANDLING,
                    "art. 58",
                    null,
                    null,
                    DisclosureChannel.LETTER);
            var id = DisclosureId.random();
            world.disclosures.add(Disclosure.ofWholeCase(
                    id,
                    PersonId.random(),
                    journey.id().value(),
                    wanted,
                    new DisclosurePolicy.Allowed(null, null, false),
                    world.kari,
                    world.clock.instant()));
            return () -> call.on(world.as(world.kari).dossierDesk(), journey, id);
        });
    }

    private static List<TracedScenario> ofBulk(AccessLog log) {
        return List.of(
                bulk(log, "take", Journey::asked, (desk, chosen) -> desk.take(chosen)),
                bulk(
                        log,
                        "handOver",
                        journey -> journey.asked().taken(),
                        (desk, chosen) -> desk.handOver(chosen, EmployeeId.random())),
                bulk(
                        log,
                        "resendConfirmation",
                        journey -> journey.asked().taken(),
                        (desk, chosen) -> desk.resendConfirmation(chosen)));
    }

    private static TracedScenario bulk(AccessLog log, String method, Function<Journey, Journey> before, BulkCall call) {
        return on(log, BulkDesk.class, method, before, (world, journey) -> {
            var chosen = List.of(new ChosenCase(journey.id(), journey.version()));
            return () -> call.on(world.as(world.kari).bulkDesk(), chosen);
        });
    }

    private static List<TracedScenario> ofKin(AccessLog log) {
        return List.of(
                kin(log, "of", (desk, one, other) -> desk.of(one.id())),
                kin(log, "goesOnIn", (desk, one, other) -> desk.goesOnIn(one.id())),
                kin(log, "join", (desk, one, other) -> desk.join(one.id(), one.version(), other.id(), other.version())),
                parting(log),
                kin(
                        log,
                        "tellApart",
                        (desk, one, other) -> desk.tellApart(one.id(), one.version(), other.id(), "Something else")));
    }

    private static TracedScenario kin(AccessLog log, String method, KinCall call) {
        return on(log, KinDesk.class, method, journey -> journey.asked().taken(), (world, journey) -> {
            var other = new Journey(world).asked();
            return () -> call.on(world.as(world.kari).kinDesk(), journey.request(), other.request());
        });
    }

    private static TracedScenario parting(AccessLog log) {
        return on(log, KinDesk.class, "part", journey -> journey.asked().taken(), (world, journey) -> {
            var later = new Journey(world).asked();
            var desk = world.as(world.kari).kinDesk();
            desk.join(journey.id(), journey.version(), later.id(), later.version());
            return () -> desk.part(later.id(), later.version(), "Two people");
        });
    }

    private static List<TracedScenario> ofSystems(AccessLog log) {
        return List.of(
                system(log, "handIn", (desk, it) -> desk.handIn(byAnotherSystem(), "1")),
                system(log, "status", (desk, it) -> desk.status(it.reference())),
                system(log, "withdraw", (desk, it) -> desk.withdraw(it.reference(), List.of(), "By chat", "1")));
    }

    static HandedIn byAnotherSystem() {
        var claims = List.of(new HandedClaim(Right.ERASURE, Set.of(), ""));
        var day = LocalDate.parse("2026-11-20");
        return new HandedIn(Channel.SYSTEM, day, Language.NB, "Nora", null, "", "", claims);
    }

    private static TracedScenario system(AccessLog log, String method, SystemCall call) {
        return on(
                log,
                SystemDesk.class,
                method,
                Journey::handedIn,
                (world, journey) -> () -> call.on(world.as(journey.key()).systemDesk(), journey));
    }

    private static List<TracedScenario> ofDesk(AccessLog log) {
        return List.of(
                desk(log, "queue", Journey::asked, (desk, journey) -> desk.queue(QueueQuery.mine(10))),
                desk(log, "view", Journey::asked, (desk, journey) -> desk.view(journey.id())),
                desk(log, "register", Journey::asked, (desk, journey) -> desk.register(byPhone())),
                desk(log, "take", Journey::asked, (desk, journey) -> desk.take(journey.id(), journey.version())),
                desk(
                        log,
                        "handOver",
                        journey -> journey.asked().taken(),
                        (desk, journey) -> desk.handOver(journey.id(), journey.version(), journey.world().nils)),
                desk(log, "note", Journey::asked, (desk, journey) -> desk.note(journey.id(), journey.version(), "Hm")),
                desk(
                        log,
                        "resendConfirmation",
                        journey -> journey.asked().taken(),
                        (desk, journey) -> desk.resendConfirmation(journey.id(), journey.version())),
                desk(
                        log,
                        "issueCode",
                        journey -> journey.asked().taken().identityProved(),
                        (desk, journey) -> desk.issueCode(journey.id(), journey.version(), "By phone")),
                desk(
                        log,
                        "close",
                        journey -> journey.asked().confirmed().answered(),
                        (desk, journey) -> desk.close(journey.id(), journey.version())));
    }

    private static NewRequest byPhone() {
        return new NewRequest(
                Channel.PHONE, LocalDate.parse("2026-11-20"), Language.NB, Set.of(Right.ACCESS), "Nora", null, "", "");
    }

    private static List<TracedScenario> ofClaims(AccessLog log) {
        return List.of(
                claim(log, "add", (desk, it) -> desk.add(it.id(), it.version(), Right.ERASURE, Set.of(), "All")),
                claim(log, "ground", (desk, it) -> desk.ground(it.id(), it.version(), it.claim(), Set.of())),
                claim(log, "about", (desk, it) -> desk.about(it.id(), it.version(), it.claim(), Set.of(), "By phone")),
                scope(log),
                on(log, ClaimDesk.class, "address", journey -> journey.asked().taken(), (world, it) -> () -> {
                    var desk = world.as(world.kari).claimDesk();
                    desk.add(it.id(), it.version(), Right.PORTABILITY, Set.of(Ground.TRANSFER), "");
                    var claim = it.request().claims().all().getLast().id();
                    desk.address(it.id(), it.version(), claim, "Another AS");
                }),
                claim(log, "withdraw", (desk, it) -> desk.withdraw(it.id(), it.version(), it.claim(), "By phone")));
    }

    private static TracedScenario scope(AccessLog log) {
        var told = new Told(log, journey -> journey.asked().taken());
        return reading(
                ClaimDesk.class,
                "scope",
                () -> told.world()
                        .as(told.world().kari)
                        .claimDesk()
                        .scope(told.journey().id(), told.journey().claim()));
    }

    private static TracedScenario claim(AccessLog log, String method, ClaimCall call) {
        return on(
                log,
                ClaimDesk.class,
                method,
                journey -> journey.asked().taken(),
                (world, journey) -> () -> call.on(world.as(world.kari).claimDesk(), journey));
    }

    private static TracedScenario desk(AccessLog log, String method, Function<Journey, Journey> before, DeskCall call) {
        return on(
                log,
                RequestDesk.class,
                method,
                before,
                (world, journey) -> () -> call.on(world.as(world.kari).desk(), journey));
    }

    private static List<TracedScenario> ofIdentity(AccessLog log) {
        return List.of(
                identity(log, "candidates", Journey::taken, (desk, it) -> desk.candidates(it.id())),
                identity(
                        log,
                        "confirmPerson",
                        Journey::taken,
                        (desk, it) -> desk.confirmPerson(it.id(), it.version(), KnownPeople.OLA)),
                identity(
                        log,
                        "confirmNobody",
                        Journey::taken,
                        (desk, it) -> desk.confirmNobody(it.id(), it.version(), "Nobody")),
                identity(
                        log,
                        "releasePerson",
                        it -> it.taken().ofOla(),
                        (desk, it) -> desk.releasePerson(it.id(), it.version(), "Another")));
    }

    private static List<TracedScenario> ofLadder(AccessLog log) {
        return List.of(
                ladder(
                        log,
                        "recordDoubt",
                        it -> it,
                        (desk, it) -> desk.recordDoubt(it.id(), it.version(), LOST_CODE, "They called")),
                ladder(
                        log,
                        "ask",
                        Journey::doubted,
                        (desk, it) ->
                                desk.ask(it.id(), it.version(), IdentityMethod.CODE_TO_CONTACT_ON_FILE, "", "", null)),
                ladder(
                        log,
                        "proved",
                        Journey::doubted,
                        (desk, it) -> desk.proved(it.id(), it.version(), IdentityMethod.KNOWN_FACTS, "Hm", it.today())),
                ladder(
                        log,
                        "notProved",
                        Journey::doubted,
                        (desk, it) ->
                                desk.notProved(it.id(), it.version(), IdentityMethod.KNOWN_FACTS, "Hm", it.today())),
                ladder(
                        log,
                        "end",
                        it -> it.doubted().askedForCode().afterDays(20),
                        (desk, it) -> desk.end(it.id(), it.version(), "We do not know who asks", null)),
                on(
                        log,
                        IdentityWindow.class,
                        "enter",
                        it -> it.asked()
                                .confirmed()
                                .taken()
                                .ofOla()
                                .doubted()
                                .askedForCode()
                                .entered(),
                        (world, it) ->
                                () -> world.asThePublic().identityWindow().enter(it.grant(), it.mailedCode())));
    }

    private static TracedScenario ladder(
            AccessLog log, String method, Function<Journey, Journey> before, LadderCall call) {
        return on(
                log,
                LadderDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed().taken().ofOla()),
                (world, journey) -> () -> call.on(world.as(world.kari).ladder(), journey));
    }

    private static List<TracedScenario> ofTime(AccessLog log) {
        return List.of(
                time(log, "askScope", it -> it, (desk, it) -> desk.askScope(it.id(), it.version(), "Which?", null)),
                time(
                        log,
                        "scopeAnswered",
                        Journey::askedForScope,
                        (desk, it) -> desk.scopeAnswered(it.id(), it.version(), it.today(), "The mails")),
                time(
                        log,
                        "askExtension",
                        it -> it,
                        (desk, it) -> desk.askExtension(it.id(), it.version(), ExtensionGround.COMPLEXITY, "Much")),
                time(
                        log,
                        "extensionPosted",
                        Journey::askedForExtension,
                        (desk, it) -> desk.extensionPosted(it.id(), it.version(), it.today())),
                round(
                        log,
                        DeadlineRounds.class,
                        "move",
                        world -> world.deadlines().move()),
                round(
                        log,
                        DeadlineRounds.class,
                        "remind",
                        world -> world.deadlines().remind()),
                round(
                        log,
                        DeadlineRounds.class,
                        "tellStrictDays",
                        world -> world.deadlines().tellStrictDays()));
    }

    private static List<TracedScenario> ofLetters(AccessLog log) {
        return List.of(
                letters(log, "letters", (desk, it) -> desk.letters(it.id())),
                letters(log, "read", (desk, it) -> desk.read(it.id(), it.letter())),
                letters(log, "preview", (desk, it) -> desk.preview(it.id(), LetterDraft.scope("Which?"))),
                letters(log, "posted", (desk, it) -> desk.posted(it.id(), it.version(), it.letter(), it.today())),
                post(log, "letters", (window, it) -> window.letters(it.grant())),
                post(log, "read", (window, it) -> window.read(it.grant(), it.letter())),
                post(log, "fetch", (window, it) -> window.fetch(it.grant(), it.letter())),
                on(
                        log,
                        SeenWindow.class,
                        "seen",
                        journey -> journey.asked().confirmed().answered().entered(),
                        (world, journey) ->
                                () -> world.asThePublic().seenWindow().seen(journey.grant(), 0)));
    }

    private static List<TracedScenario> ofTalk(AccessLog log) {
        return List.of(
                talk(log, "messages", Journey::wrote, (desk, it) -> desk.messages(it.id())),
                talk(log, "write", it -> it, (desk, it) -> desk.write(it.id(), it.version(), "Hello")),
                talk(log, "fetch", Journey::attached, (desk, it) -> desk.fetch(it.id(), it.attachment())),
                talk(
                        log,
                        "delete",
                        Journey::attached,
                        (desk, it) -> desk.delete(it.id(), it.version(), it.attachment())),
                talks(log, "fetch", (window, it) -> window.fetch(it.grant(), it.attachment())),
                talk(log, "read", Journey::wrote, (desk, it) -> desk.read(it.id(), it.version())),
                talks(log, "talk", (window, it) -> window.talk(it.grant())),
                talks(
                        log,
                        "write",
                        (window, it) ->
                                window.write(it.grant(), "page", About.SOMETHING_ELSE, "Hello again", List.of())));
    }

    private static TracedScenario talk(AccessLog log, String method, Function<Journey, Journey> before, TalkCall call) {
        return on(
                log,
                TalkDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed().taken()),
                (world, journey) -> () -> call.on(world.as(world.kari).talkDesk(), journey));
    }

    private static TracedScenario talks(AccessLog log, String method, WindowTalkCall call) {
        return on(
                log,
                TalkWindow.class,
                method,
                journey -> journey.asked().confirmed().taken().attached().told().entered(),
                (world, journey) -> () -> call.on(world.asThePublic().talkWindow(), journey));
    }

    private static TracedScenario letters(AccessLog log, String method, LetterCall call) {
        return on(
                log,
                LetterDesk.class,
                method,
                journey -> journey.asked().confirmed().taken(),
                (world, journey) -> () -> call.on(world.as(world.kari).letterDesk(), journey));
    }

    private static TracedScenario post(AccessLog log, String method, PostCall call) {
        return on(
                log,
                LetterWindow.class,
                method,
                journey -> journey.asked().confirmed().entered(),
                (world, journey) -> () -> call.on(world.asThePublic().letterWindow(), journey));
    }

    private static List<TracedScenario> ofAuthority(AccessLog log) {
        return List.of(
                authority(
                        log,
                        "represented",
                        it -> it,
                        (desk, it) -> desk.represented(it.id(), it.version(), Representation.Role.AGENT, "A lawyer")),
                authority(
                        log,
                        "notRepresented",
                        Journey::represented,
                        (desk, it) -> desk.notRepresented(it.id(), it.version(), "They ask themselves")),
                authority(
                        log,
                        "authoritySeen",
                        Journey::represented,
                        (desk, it) -> desk.authoritySeen(it.id(), it.version(), it.today(), "All", Set.of())),
                authority(
                        log,
                        "identified",
                        Journey::represented,
                        (desk, it) ->
                                desk.identified(it.id(), it.version(), IdentityMethod.DOCUMENT_INSPECTED, Set.of())),
                authority(log, "ask", Journey::represented, (desk, it) -> desk.ask(it.id(), it.version(), null)),
                authority(
                        log,
                        "concerned",
                        Journey::represented,
                        (desk, it) -> desk.concerned(it.id(), it.version(), "Ida Dahl", "", "The registry says so")),
                authority(
                        log,
                        "childHeard",
                        Journey::represented,
                        (desk, it) -> desk.childHeard(it.id(), it.version(), "Fourteen, and agrees")));
    }

    private static TracedScenario authority(
            AccessLog log, String method, Function<Journey, Journey> before, AuthorityCall call) {
        return on(
                log,
                AuthorityDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed().taken()),
                (world, journey) -> () -> call.on(world.as(world.kari).authority(), journey));
    }

    private static TracedScenario time(AccessLog log, String method, Function<Journey, Journey> before, TimeCall call) {
        return on(
                log,
                TimeDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed().taken()),
                (world, journey) -> () -> call.on(world.as(world.kari).timeDesk(), journey));
    }

    private static TracedScenario round(AccessLog log, Class<?> rounds, String method, Consumer<RightsWorld> call) {
        return on(
                log,
                rounds,
                method,
                journey -> journey.asked().taken().askedForScope().afterDays(35),
                (world, journey) -> () -> call.accept(world));
    }

    private static TracedScenario identity(
            AccessLog log, String method, Function<Journey, Journey> before, IdentityCall call) {
        return on(
                log,
                IdentityDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed()),
                (world, journey) -> () -> call.on(world.as(world.kari).identity(), journey));
    }

    private static List<TracedScenario> ofAnswers(AccessLog log) {
        return List.of(
                answer(log, "collect", it -> it, (desk, it) -> desk.collect(it.id(), it.version())),
                answer(
                        log,
                        "attest",
                        Journey::collected,
                        (desk, it) -> desk.attest(it.id(), it.version(), "email", Attestation.nothing())),
                answer(log, "review", Journey::collected, (desk, it) -> desk.review(it.id())),
                answer(log, "preview", Journey::collected, (desk, it) -> desk.preview(it.id())),
                answer(
                        log,
                        "exclude",
                        Journey::collected,
                        (desk, it) -> desk.exclude(it.id(), it.version(), it.anItem(), "Somebody else's")),
                answer(
                        log,
                        "include",
                        Journey::collected,
                        (desk, it) -> desk.include(it.id(), it.version(), ItemId.random())),
                answer(log, "approve", Journey::collected, (desk, it) -> desk.approve(it.id(), it.version())),
                answer(
                        log,
                        "send",
                        it -> it.collected().approved(),
                        (desk, it) -> desk.send(it.id(), it.version(), "")));
    }

    private static TracedScenario answer(
            AccessLog log, String method, Function<Journey, Journey> before, AnswerCall call) {
        return on(
                log,
                AnswerDesk.class,
                method,
                journey -> before.apply(journey.asked().confirmed().taken().ofOla()),
                (world, journey) -> () -> call.on(world.as(world.kari).answerDesk(), journey));
    }

    private static List<TracedScenario> ofRulings(AccessLog log) {
        var excessive = new RulingView.Findable(CircumstanceKind.EXCESSIVE, null, null, null);
        return List.of(
                ruling(log, "view", it -> it, (desk, it) -> desk.view(it.id(), it.lastClaim())),
                ruling(log, "findable", it -> it, (desk, it) -> desk.findable(it.id(), it.lastClaim(), it.anItem())),
                ruling(
                        log,
                        "note",
                        it -> it,
                        (desk, it) -> desk.note(it.id(), it.version(), it.lastClaim(), excessive, "The tenth", "")),
                ruling(
                        log,
                        "drop",
                        Journey::excessive,
                        (desk, it) -> desk.drop(it.id(), it.version(), it.lastClaim(), circumstance(it))),
                ruling(
                        log,
                        "override",
                        it -> it,
                        (desk, it) -> desk.override(
                                it.id(), it.version(), it.lastClaim(), it.aUse(), it.aChoice(), "They sue us", "")),
                ruling(
                        log,
                        "follow",
                        Journey::ruledOtherwise,
                        (desk, it) -> desk.follow(it.id(), it.version(), it.lastClaim(), it.aUse())),
                ruling(log, "confirm", it -> it, (desk, it) -> desk.confirm(it.id(), it.version(), it.lastClaim())),
                second(log, "approve", (desk, it) -> desk.approve(it.id(), it.version(), it.lastClaim())),
                second(log, "sendBack", (desk, it) -> desk.sendBack(it.id(), it.version(), it.lastClaim(), "Hm")),
                second(log, "awaiting", (desk, it) -> desk.awaiting()));
    }

    private static UUID circumstance(Journey journey) {
        return journey.world()
                .rulings
                .find(journey.lastClaim())
                .orElseThrow()
                .circumstances()
                .getFirst()
                .id();
    }

    private static TracedScenario second(AccessLog log, String method, RulingCall call) {
        return on(
                log,
                RulingDesk.class,
                method,
                journey -> erasure(journey).excessive().ruled(),
                (world, journey) -> () -> call.on(world.as(world.per).rulingDesk(), journey));
    }

    private static TracedScenario ruling(
            AccessLog log, String method, Function<Journey, Journey> before, RulingCall call) {
        return on(
                log,
                RulingDesk.class,
                method,
                journey -> before.apply(erasure(journey)),
                (world, journey) -> () -> call.on(world.as(world.kari).rulingDesk(), journey));
    }

    private static Journey erasure(Journey journey) {
        return journey.asked().confirmed().taken().ofOla().collected().claimed(Right.ERASURE);
    }

    private static List<TracedScenario> ofRecipients(AccessLog log) {
        return List.of(
                recipients(log, "notices", (desk, it) -> desk.notices(it.id())),
                recipients(log, "told", (desk, it) -> desk.told(it.id(), it.version(), notice(it), "By letter")),
                recipients(
                        log,
                        "send",
                        (desk, it) -> desk.send(it.id(), it.version(), notice(it), "nav@example.no", Language.NB)),
                on(
                        log,
                        RecipientDesk.class,
                        "acknowledged",
                        it -> writtenTo(it),
                        (world, it) -> () -> world.as(world.kari)
                                .recipientDesk()
                                .acknowledged(it.id(), it.version(), notice(it), "They called")),
                on(
                        log,
                        RecipientWindow.class,
                        "enter",
                        RightsTracedScenarios::writtenTo,
                        (world, it) ->
                                () -> world.asThePublic().recipientWindow().enter(referenceOf(it), "wrong", "wrong")),
                on(
                        log,
                        RecipientWindow.class,
                        "read",
                        RightsTracedScenarios::writtenTo,
                        (world, it) ->
                                () -> world.asThePublic().recipientWindow().read(grantOf(it))),
                on(
                        log,
                        RecipientWindow.class,
                        "acknowledge",
                        RightsTracedScenarios::writtenTo,
                        (world, it) ->
                                () -> world.asThePublic().recipientWindow().acknowledge(grantOf(it), "Nora Dahl")),
                on(
                        log,
                        RecipientRounds.class,
                        "remind",
                        it -> writtenTo(it).afterDays(15),
                        (world, it) -> () -> world.asVern().recipientRounds().remind()),
                recipients(
                        log,
                        "outOfReach",
                        (desk, it) -> desk.outOfReach(it.id(), it.version(), notice(it), "They are no more")));
    }

    private static Journey writtenTo(Journey journey) {
        toldOf(journey);
        var world = journey.world();
        world.as(world.kari);
        world.recipientDesk().send(journey.id(), journey.version(), notice(journey), "nav@example.no", Language.NB);
        return journey;
    }

    private static String referenceOf(Journey journey) {
        return String.valueOf(
                journey.world().notices.of(journey.id().value()).getFirst().reference());
    }

    private static Grant grantOf(Journey journey) {
        return journey.world()
                .grantTo(journey.world().notices.of(journey.id().value()).getFirst());
    }

    private static Journey toldOf(Journey journey) {
        return erasure(journey)
                .disclosed("authorities", "NAV")
                .ruled()
                .approved()
                .sent();
    }

    private static UUID notice(Journey journey) {
        return journey.world().notices.of(journey.id().value()).getFirst().id();
    }

    private static TracedScenario recipients(AccessLog log, String method, RecipientCall call) {
        return on(
                log,
                RecipientDesk.class,
                method,
                RightsTracedScenarios::toldOf,
                (world, journey) -> () -> call.on(world.as(world.kari).recipientDesk(), journey));
    }

    private static List<TracedScenario> ofErrands(AccessLog log) {
        return List.of(
                errands(log, "errands", (desk, it) -> desk.errands(it.id())),
                errands(log, "task", (desk, it) -> desk.task(it.id(), errand(it))),
                errands(log, "done", (desk, it) -> desk.done(it.id(), it.version(), errand(it), "Erased there")),
                errands(log, "impossible", (desk, it) -> desk.impossible(it.id(), it.version(), errand(it), "Gone")),
                errands(log, "attach", (desk, it) -> desk.attach(it.id(), it.version(), errand(it), evidence())),
                errands(log, "evidence", (desk, it) -> desk.evidence(it.id())),
                on(
                        log,
                        ErrandDesk.class,
                        "fetch",
                        RightsTracedScenarios::withEvidence,
                        (world, journey) -> () -> world.as(world.kari)
                                .errandDesk()
                                .fetch(
                                        journey.id(),
                                        world.evidences
                                                .of(journey.id())
                                                .getFirst()
                                                .id())),
                errands(log, "again", (desk, it) -> desk.again(it.id(), it.version(), errand(it))),
                on(
                        log,
                        ErrandDesk.class,
                        "eraseAgain",
                        RightsTracedScenarios::backInCrm,
                        (world, journey) -> () -> world.as(world.kari)
                                .errandDesk()
                                .eraseAgain(journey.id(), journey.version(), Crm.SYSTEM)),
                errandRound(log, "carryOut", (rounds, it) -> rounds.carryOut(it.id(), errand(it))),
                errandRound(log, "failed", (rounds, it) -> rounds.failed(it.id(), errand(it))),
                errandRound(log, "tellLate", (rounds, it) -> rounds.tellLate()));
    }

    private static Upload evidence() {
        return new Upload("done.txt", "Done".getBytes(StandardCharsets.UTF_8));
    }

    private static Journey withEvidence(Journey begun) {
        var journey = erasedInCrm(begun);
        var world = journey.world();
        world.as(world.kari);
        world.inTransaction(
                () -> world.errandDesk().attach(journey.id(), journey.version(), errand(journey), evidence()));
        return journey;
    }

    private static UUID errand(Journey journey) {
        return journey.world().errands.of(journey.id()).getFirst().id();
    }

    private static Journey erasedInCrm(Journey journey) {
        journey.world().connectAll();
        journey.world().connected.add(new Crm());
        return erasure(journey).ruled().approved().sent();
    }

    private static Journey backInCrm(Journey journey) {
        var world = journey.world();
        var crm = new Crm();
        var backup = Map.copyOf(crm.record);
        world.connectAll();
        world.connected.add(crm);
        erasure(new Journey(world)).ruled().approved().sent().carriedOut();
        crm.record.putAll(backup);
        return journey.asked().confirmed().taken().ofOla().collected();
    }

    private static TracedScenario errands(AccessLog log, String method, ErrandCall call) {
        return on(
                log,
                ErrandDesk.class,
                method,
                RightsTracedScenarios::erasedInCrm,
                (world, journey) -> () -> call.on(world.as(world.kari).errandDesk(), journey));
    }

    private static TracedScenario errandRound(AccessLog log, String method, ErrandRoundCall call) {
        return on(
                log,
                ErrandRounds.class,
                method,
                RightsTracedScenarios::erasedInCrm,
                (world, journey) -> () -> call.on(world.asVern().errandRounds(), journey));
    }

    private static List<TracedScenario> ofHumanReview(AccessLog log) {
        return List.of(
                humanReview(log, "list", (desk, it) -> desk.list(new AutomatedQuery(null, null, 0))),
                humanReview(log, "of", (desk, it) -> desk.of(it.id())),
                humanReview(log, "confirm", (desk, it) -> desk.confirm(it.id(), it.version(), byVern(it), "So it is")),
                humanReview(log, "overturn", (desk, it) -> desk.overturn(it.id(), it.version(), byVern(it), "Not so")));
    }

    private static int byVern(Journey journey) {
        return journey.request().timeline().automated().getFirst().step().place();
    }

    private static TracedScenario humanReview(AccessLog log, String method, HumanReviewCall call) {
        return on(
                log,
                HumanReviewDesk.class,
                method,
                journey -> journey.claims(Right.OBJECTION_TO_MARKETING)
                        .confirmed()
                        .taken()
                        .ofOla()
                        .wrote(),
                (world, journey) -> () -> call.on(world.as(world.kari).humanReviewDesk(), journey));
    }

    private static List<TracedScenario> ofRounds(AccessLog log) {
        return List.of(
                automatic(log, "answer", (rounds, journey) -> rounds.answer(journey.id())),
                automatic(log, "leave", (rounds, journey) -> rounds.leave(journey.id())),
                automatic(log, "close", (rounds, journey) -> rounds.close()),
                round(log, "tidy", CaseRounds::tidy),
                round(log, "hearPleas", CaseRounds::hearPleas),
                round(log, "takeDown", CaseRounds::takeDown),
                round(log, "tellUnfetched", CaseRounds::tellUnfetched));
    }

    private static TracedScenario automatic(AccessLog log, String method, AutomaticCall call) {
        return on(
                log,
                AutomaticRounds.class,
                method,
                journey -> journey.asked().confirmed(),
                (world, journey) -> () -> call.on(world.asVern().automatic(), journey));
    }

    private static TracedScenario round(AccessLog log, String method, RoundCall call) {
        return on(
                log,
                CaseRounds.class,
                method,
                journey -> journey.asked().confirmed().answered().afterDays(20),
                (world, journey) -> () -> call.on(world.rounds()));
    }

    private static TracedScenario on(
            AccessLog log, Class<?> service, String method, Function<Journey, Journey> before, World call) {
        var told = new Told(log, before);
        return changing(
                service, method, () -> call.of(told.world(), told.journey()).run(), () -> steps(told.journey()));
    }

    private static List<Object> steps(Journey journey) {
        var world = journey.world();
        return List.of(
                journey.request().timeline().steps().size(),
                journey.request().offer().fetches(),
                world.messages.of(journey.id()).stream()
                        .map(message -> message.place() + " " + message.read())
                        .toList(),
                world.letters.of(journey.id()).stream()
                        .map(letter -> letter.read() + " " + letter.posted())
                        .toList(),
                world.all().count(),
                world.mails.size());
    }

    private interface TalkCall {
        void on(TalkDesk desk, Journey journey);
    }

    private interface WindowTalkCall {
        void on(TalkWindow window, Journey journey);
    }

    private interface LetterCall {
        void on(LetterDesk desk, Journey journey);
    }

    private interface PostCall {
        void on(LetterWindow window, Journey journey);
    }

    private interface ClaimCall {
        void on(ClaimDesk desk, Journey journey);
    }

    private interface BulkCall {
        void on(BulkDesk desk, List<ChosenCase> chosen);
    }

    private interface KinCall {
        void on(KinDesk desk, DataSubjectRequest one, DataSubjectRequest other);
    }

    private interface DossierCall {
        void on(DossierDesk desk, Journey journey, DisclosureId allowed);
    }

    private interface SystemCall {
        void on(SystemDesk desk, Journey journey);
    }

    private interface World {
        Call of(RightsWorld world, Journey journey);
    }

    private interface DraftCall {
        void on(RequestIntake intake, DraftId id);
    }

    private interface GrantCall {
        void on(CaseWindow window, Grant grant);
    }

    private interface DeskCall {
        void on(RequestDesk desk, Journey journey);
    }

    private interface IdentityCall {
        void on(IdentityDesk desk, Journey journey);
    }

    private interface LadderCall {
        void on(LadderDesk desk, Journey journey);
    }

    private interface AuthorityCall {
        void on(AuthorityDesk desk, Journey journey);
    }

    private interface TimeCall {
        void on(TimeDesk desk, Journey journey);
    }

    private interface AnswerCall {
        void on(AnswerDesk desk, Journey journey);
    }

    private interface RulingCall {
        void on(RulingDesk desk, Journey journey);
    }

    private interface RecipientCall {
        void on(RecipientDesk desk, Journey journey);
    }

    private interface RoundCall {
        void on(CaseRounds rounds);
    }

    private interface HumanReviewCall {
        void on(HumanReviewDesk desk, Journey journey);
    }

    private interface ErrandCall {
        void on(ErrandDesk desk, Journey journey);
    }

    private interface ErrandRoundCall {
        void on(ErrandRounds rounds, Journey journey);
    }

    private interface AutomaticCall {
        void on(AutomaticRounds rounds, Journey journey);
    }
}
