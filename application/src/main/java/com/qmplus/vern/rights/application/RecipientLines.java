package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a case makes us tell, in the words of the register: for whoever works on it, and for the person (GDPR art. 19). */
@ApplicationScoped
public class RecipientLines {

    private RecipientNotices notices;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private CaseSeal seal;
    private Clock clock;

    protected RecipientLines() {} // for CDI

    @Inject
    public RecipientLines(
            RecipientNotices notices, PersonalDataDoor door, CurrentRegister register, CaseSeal seal, Clock clock) {
        this.notices = notices;
        this.door = door;
        this.register = register;
        this.seal = seal;
        this.clock = clock;
    }

    List<RecipientLine> of(DataSubjectRequest request) {
        var current = register.now();
        return notices.of(request.id().value()).stream()
                .map(notice -> line(notice, request, current))
                .toList();
    }

    /**
     * Who they are, and whether they have been told: what the person is told whether or not they ask.
     *
     * @param named of whom they may be told
     */
    List<StatusView.Told> told(DataSubjectRequest request, Predicate<RecipientNotice> named) {
        var current = register.now();
        return notices.of(request.id().value()).stream()
                .filter(notice -> !notice.isOvertaken() && isOfTheirs(notice, request) && named.test(notice))
                .map(notice -> new StatusView.Told(
                        recipient(notice, current),
                        notice.name(),
                        notice.measure(),
                        fields(notice, current),
                        notice.state(),
                        day(notice.acknowledged() == null ? notice.settled() : notice.acknowledged())))
                .toList();
    }

    private RecipientLine line(RecipientNotice notice, DataSubjectRequest request, Register current) {
        return new RecipientLine(
                notice.id(),
                whose(notice, request),
                recipient(notice, current),
                notice.name(),
                notice.measure(),
                fields(notice, current),
                notice.state(),
                seal.words(request, notice.words()),
                notice.settled(),
                seal.words(request, notice.address()),
                notice.reference(),
                notice.reminded(),
                notice.acknowledged(),
                seal.words(request, notice.acknowledger()));
    }

    /** Somebody else's data, whom the case was thought to be about, are not told of to the person. */
    static boolean isOfTheirs(RecipientNotice notice, DataSubjectRequest request) {
        return notice.person() == null || notice.person().equals(request.person());
    }

    /** Whose it is, where that is not who the case is about: whoever tells the recipient has to name them. */
    @Nullable
    String whose(RecipientNotice notice, DataSubjectRequest request) {
        var person = notice.person();
        if (person == null || isOfTheirs(notice, request)) return null;
        var use = new Use.ForProtection(new CaseRef(request.id().value()));
        return door.nameOf(person, use).orElse("");
    }

    static Text recipient(RecipientNotice notice, Register current) {
        return current.recipients().stream()
                .filter(known -> known.key().equals(notice.recipient()))
                .findFirst()
                .map(Recipient::name)
                .orElse(new Text(notice.recipient(), notice.recipient()));
    }

    private static List<Text> fields(RecipientNotice notice, Register current) {
        return ErrandBook.named(notice.fields(), current);
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
