package com.qmplus.vern.disclosure.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.disclosure.NotYoursToApprove;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where it is decided that somebody is told something about a person, before they are (P8, P9; R6.3, R6.4). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class DisclosureDesk {

    static final String CATEGORY = "disclosures";
    static final int MOST = 200;
    private static final Use OVERSIGHT = new Use.ForPurpose(PurposeKey.ACCOUNTABILITY);

    private Disclosures disclosures;
    private DisclosureLines lines;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private AccessLog log;
    private Caller caller;
    private Clock clock;

    protected DisclosureDesk() {} // for EJB

    @Inject
    public DisclosureDesk(
            Disclosures disclosures,
            DisclosureLines lines,
            PersonalDataDoor door,
            CurrentRegister register,
            AccessLog log,
            Caller caller,
            Clock clock) {
        this.disclosures = disclosures;
        this.lines = lines;
        this.door = door;
        this.register = register;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who has been told what about the person, the latest first, for the case or the purpose that is stated. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public DisclosuresView view(PersonId person, UseView use) {
        var name = door.nameOf(person, use.use()).orElse("");
        return new DisclosuresView(name, lines.of(disclosures.of(person)));
    }

    /**
     * Decides it, as far as {@link DisclosurePolicy} allows; a statutory demand waits for a second, and so does what is only stored. Sent twice, it stands once.
     *
     * @param id what the page was given when it was opened
     * @return whether it may be carried out now
     * @throws StalePage with that id something else was sent
     * @throws DataRestricted of what is only stored, or for a purpose that the person has closed
     */
    @Traced
    public boolean decide(DisclosureId id, PersonId person, UseView use, NewDisclosure wanted) {
        var file = door.open(person, use.use());
        var already = disclosures.find(id).filter(one -> one.person().equals(person));
        if (already.isPresent()) return sent(already.get(), wanted);
        log.record(access(Operation.CREATE, person).inCase(use.caseId()).serving(stated(use)));
        var allowed = DisclosurePolicy.check(wanted, register.now(), LocalDate.now(clock));
        refuseUnheld(wanted, file);
        refuseRestricted(wanted, file);
        disclosures.add(new Disclosure(id, person, use.caseId(), wanted, allowed, me(), clock.instant()));
        return !allowed.needsSecond();
    }

    /** The same once more; anything else is a disclosure of its own, for which the page must be opened anew. */
    private static boolean sent(Disclosure already, NewDisclosure wanted) {
        if (!already.isWhat(wanted)) throw new StalePage(already.version(), List.of());
        return already.isAllowed();
    }

    /** What we do not hold we cannot tell. */
    private static void refuseUnheld(NewDisclosure wanted, PersonFile file) {
        var held = file.data().stream().map(DatumView::field).collect(Collectors.toSet());
        if (!held.containsAll(wanted.fields())) throw new NotFound("field");
    }

    private void refuseRestricted(NewDisclosure wanted, PersonFile file) {
        if (!free(wanted, file).containsAll(wanted.fields())) throw new DataRestricted(wanted.purpose());
    }

    /**
     * What is only stored is told to nobody, but for what the law lets it be used for all the same (art. 18(2)). What the person has
     * closed to a purpose it may not be told for, whoever needs it.
     */
    private Set<FieldKey> free(NewDisclosure wanted, PersonFile file) {
        var current = register.now();
        var purpose = current.purpose(wanted.purpose());
        var restricted = new Restricted(
                current, file.relations(), wanted.despite() == null ? file.restrictions() : List.of(), file.closed());
        if (restricted.bars(purpose)) return Set.of();
        var barred = file.data().stream()
                .filter(datum -> restricted.bars(purpose, datum.field(), datum.system()))
                .map(DatumView::field)
                .collect(Collectors.toSet());
        return file.data().stream()
                .map(DatumView::field)
                .filter(field -> !barred.contains(field))
                .collect(Collectors.toSet());
    }

    /** Those that wait for a second, the oldest first: by which right, never about whom. */
    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public List<DisclosureLine> awaitingSecond() {
        var waiting = disclosures.awaitingSecond(MOST);
        log.record(Access.to(Operation.LIST).of(CATEGORY).found(waiting.size()));
        return lines.of(waiting);
    }

    /**
     * Looks at it anew, for days may have passed: it must still be allowed, and what has been erased, restricted or lost since falls
     * out.
     *
     * @return whether all of it is left
     * @throws com.qmplus.vern.disclosure.NotYoursToApprove of whoever decided it
     * @throws com.qmplus.vern.disclosure.NothingLeftToDisclose where nothing is
     */
    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public boolean approve(DisclosureId id, long version) {
        var disclosure = second(id, version);
        var demanded = disclosure.fields();
        DisclosurePolicy.check(disclosure.wanted(), register.now(), LocalDate.now(clock));
        disclosure.approve(me(), stillFree(disclosure), clock.instant());
        return disclosure.fields().size() == demanded.size();
    }

    /** Nothing of somebody who has been erased; of a case, what it holds. */
    private Set<FieldKey> stillFree(Disclosure disclosure) {
        if (disclosure.isWholeCase()) return Set.copyOf(disclosure.fields());
        try {
            return free(disclosure.wanted(), door.open(disclosure.person(), OVERSIGHT));
        } catch (NotFound erased) {
            return Set.of();
        }
    }

    @Traced
    @RolesAllowed(PRIVACY_MANAGER)
    public void refuse(DisclosureId id, long version) {
        second(id, version).refuse(me(), clock.instant());
    }

    /** By the second pair of eyes, and not by who stands in for the first. */
    private Disclosure second(DisclosureId id, long version) {
        var disclosure = changing(id, version);
        if (lines.isOfTheFirst(disclosure)) throw new NotYoursToApprove();
        return disclosure;
    }

    private Disclosure changing(DisclosureId id, long version) {
        var disclosure = disclosures.get(id, version);
        log.record(access(Operation.CHANGE, disclosure.person()).serving(PurposeKey.ACCOUNTABILITY.value()));
        return disclosure;
    }

    @FreeOfPersonalData("what recipients the register knows")
    public List<Choice> recipients() {
        return choices(register.now().recipients().stream(), Recipient::name);
    }

    /** What we hold about the person: nothing else can be told. */
    @Traced
    public List<Choice> fields(PersonId person, UseView use) {
        var held = door.open(person, use.use()).data().stream()
                .map(DatumView::field)
                .collect(Collectors.toSet());
        return choices(register.now().fields().stream().filter(field -> held.contains(field.key())), Field::name);
    }

    @FreeOfPersonalData("what purposes the register knows")
    public List<Choice> purposes() {
        return choices(register.now().purposes().stream(), Purpose::name);
    }

    private <E extends Element> List<Choice> choices(Stream<E> elements, Function<E, Text> name) {
        var today = LocalDate.now(clock);
        return elements.filter(known -> known.valid().covers(today))
                .map(known -> new Choice(known.stableKey(), name.apply(known)))
                .toList();
    }

    private static @Nullable String stated(UseView use) {
        return use.caseId() == null ? use.purpose() : PurposeKey.RIGHTS_HANDLING.value();
    }

    private static Access access(Operation operation, PersonId person) {
        return Access.to(operation).about(person.value()).of(CATEGORY);
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }
}
