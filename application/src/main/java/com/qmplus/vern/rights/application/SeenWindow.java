package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.application.SeenView.Handed;
import com.qmplus.vern.rights.application.SeenView.Look;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a person who may read the answer of their case sees when and for what their data were looked at, and who received them
 * (GDPR art. 15(1)(c), 19; R8.4). Others are told {@link LinkNeeded}. A grant that has run out is refused as {@link GrantExpired}.
 */
@Stateless
@PermitAll
public class SeenWindow {

    static final int AT_A_TIME = 50;

    private Grants grants;
    private SeenBook book;
    private CurrentRegister register;
    private CaseTrace trace;
    private Clock clock;

    protected SeenWindow() {} // for EJB

    @Inject
    public SeenWindow(Grants grants, SeenBook book, CurrentRegister register, CaseTrace trace, Clock clock) {
        this.grants = grants;
        this.book = book;
        this.register = register;
        this.trace = trace;
        this.clock = clock;
    }

    /** @param first how many of the latest looks are passed over */
    @Traced
    public SeenView seen(Grant grant, int first) {
        var request = grants.open(grant);
        var person = request.person();
        if (person == null || !book.isOpen(request, grants.cameByLink(grant) || !request.demandsLink())) {
            trace.denied(Operation.VIEW, request);
            throw new LinkNeeded();
        }
        trace.record(Operation.VIEW, request);
        var looks = looks(request);
        var from = Math.min(Math.max(first, 0), looks.size());
        var to = Math.min(from + AT_A_TIME, looks.size());
        return new SeenView(
                request.intake().reference().value(),
                request.isRepresented(),
                looks.subList(from, to),
                to < looks.size() ? to : 0,
                handed(request, person));
    }

    /** Many in a day for the same are told as one. */
    private List<Look> looks(DataSubjectRequest request) {
        var current = register.now();
        var byDay = book.looks(request, one -> book.isToldOf(request, one)).stream()
                .collect(Collectors.groupingBy(
                        look -> day(look.recordedOn()),
                        () -> new TreeMap<>(Collections.reverseOrder()),
                        Collectors.groupingBy(
                                look -> Optional.ofNullable(look.purpose()).orElse(""),
                                TreeMap::new,
                                Collectors.counting())));
        return byDay.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(one -> new Look(
                                day.getKey(),
                                purpose(one.getKey(), current),
                                one.getValue().intValue())))
                .toList();
    }

    private List<Handed> handed(DataSubjectRequest request, PersonId person) {
        var current = register.now();
        return book.handed(request, person).stream()
                .sorted(Comparator.comparing(Disclosure::decided).reversed())
                .map(one -> new Handed(
                        day(one.decided()),
                        recipient(one, current),
                        one.name(),
                        ErrandBook.named(one.fields(), current),
                        purpose(one.purpose().value(), current)))
                .toList();
    }

    private static Text recipient(Disclosure one, Register current) {
        return current.recipients().stream()
                .filter(known -> known.key().equals(one.recipient()))
                .findFirst()
                .map(Recipient::name)
                .orElse(new Text(one.recipient(), one.recipient()));
    }

    private static @Nullable Text purpose(String key, Register current) {
        return key.isEmpty()
                ? null
                : current.findPurpose(new PurposeKey(key)).map(Purpose::name).orElse(null);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
