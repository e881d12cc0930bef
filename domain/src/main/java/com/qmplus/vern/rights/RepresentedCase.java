package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who asks for another, and by what right (R4.5). What was seen is noted; no paper is kept. */
@MappedSuperclass
public abstract class RepresentedCase extends IdentifiedCase {

    protected RepresentedCase() {} // for JPA

    RepresentedCase(RequestId id, Intake intake, Deadline deadline) {
        super(id, intake, deadline);
    }

    /** They said so when they asked; what they have to show they were told before. */
    public void askedForAnother(Representation.Role role, Sealed who, Instant now) {
        if (intake.concerned() == null) throw new NotRepresented();
        made(Move.REPRESENTED, Moved.by(new Decider.ThePerson(), now, who).about(role.name()));
    }

    /** @param who the representative, as they call themselves */
    public void represented(Colleague by, Representation.Role role, Sealed who, Instant now) {
        guardUnanswered(by);
        if (!isRepresented()) refuseAnotherPerson(Move.REPRESENTED);
        codeOnFile = CodeOnFile.none();
        made(Move.REPRESENTED, Moved.by(by, now, who).about(role.name()));
    }

    /** It turned out that the person asks for themselves. */
    public void notRepresented(Colleague by, Sealed why, Instant now) {
        representing(by);
        refuseAnotherPerson(Move.NOT_REPRESENTED);
        made(Move.NOT_REPRESENTED, Moved.by(by, now, why));
    }

    /**
     * They are told what is still missing: by what right they ask, or who they are themselves.
     *
     * @param posted today, where it is posted as a letter; null: a mail tells of it
     */
    public void askAuthority(Colleague by, @Nullable LocalDate posted, TimeRules rules, Instant now) {
        representing(by);
        if (!lacksProof()) throw new NotNow(Move.AUTHORITY_ASKED, state);
        made(
                Move.AUTHORITY_ASKED,
                Moved.by(by, now).about(sentOn(posted, rules, now).toString()));
    }

    /**
     * A written authority, or proof of a guardian's role, has been seen.
     *
     * @param of the day on which it was given, not in the future
     * @param scope what it covers
     */
    public void authoritySeen(Colleague by, LocalDate of, Sealed scope, TimeRules rules, Instant now) {
        representing(by);
        if (of.isAfter(rules.day(now))) throw new DayOutOfRange();
        made(Move.AUTHORITY_SEEN, Moved.by(by, now, scope).about(of.toString()));
    }

    /** The representative has shown who they themselves are; how is all that is kept (R4.3). */
    public void representativeIdentified(Colleague by, IdentityMethod method, Instant now) {
        representing(by);
        if (!method.isForRepresentatives()) throw new MethodOutOfReach(method);
        made(Move.REPRESENTATIVE_IDENTIFIED, Moved.by(by, now).about(method.name()));
    }

    /** An older child was heard, or is too young to be: in words. */
    public void childHeard(Colleague by, Sealed words, Instant now) {
        representing(by);
        made(Move.CHILD_HEARD, Moved.by(by, now, words));
    }

    /**
     * Who asks tells how old a child is and what the person is called; whoever works on the case may find it otherwise. What hangs on the
     * age is computed anew, and who was heard for less than their view counts for is heard again.
     *
     * @param age of a child in whole years, on the day of the request; null: an adult, or not known
     * @param words what it was, what it is, and how that is known
     */
    public void correctConcerned(Colleague by, String name, @Nullable Integer age, Sealed words, Instant now) {
        representing(by);
        var before = representation().map(Representation::voice);
        intake = intake.correcting(name, age);
        var voice = representation().map(Representation::voice);
        var moved = Moved.by(by, now, words);
        made(
                Move.CONCERNED_CORRECTED,
                voice.filter(heard -> !voice.equals(before))
                        .map(heard -> moved.about(heard.name()))
                        .orElse(moved));
    }

    private void representing(Colleague by) {
        guardUnanswered(by);
        if (!isRepresented()) throw new NotRepresented();
    }

    /** Who asks and whom it is about are two people: while we hold it for the one, it cannot become the other's. */
    private void refuseAnotherPerson(Move move) {
        if (intake.concerned() != null && state.knowsWho()) throw new NotNow(move, state);
    }

    void refuseUnauthorised() {
        representation().flatMap(Representation::lack).ifPresent(lack -> {
            throw new NotAuthorised(lack);
        });
    }
}
