package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterFindings;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a change of the register would bring, before it is made: the findings there would be that are not there now, and for how many people. */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class ChangeOutlook {

    private CurrentRegister register;
    private StoredDataFindings stored;
    private Clock clock;

    protected ChangeOutlook() {} // for EJB

    @Inject
    public ChangeOutlook(CurrentRegister register, StoredDataFindings stored, Clock clock) {
        this.register = register;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Of an element that would be kept so.
     *
     * @throws RefusedDraft it cannot be kept so, with every fault at its property
     */
    @FreeOfPersonalData("how many people it would concern, not who")
    public List<Finding> ofSaving(ElementChange change) {
        var now = register.now();
        var document = DocumentText.of(ElementShape.of(change.kind()), change.rows());
        var key = change.key();
        var keyed = key == null
                ? NewKey.in(now, change.kind(), document)
                : ElementDocuments.keyed(change.kind(), key, document);
        var check = new DraftCheck(now);
        var element = check.read(change.kind(), keyed);
        check.check(element);
        return days(element)
                .flatMap(day -> brought(now, element, day).stream())
                .distinct()
                .toList();
    }

    /** Today, and the day after its last where that is still to come: what it takes then it takes by this change. */
    private Stream<LocalDate> days(Element element) {
        var today = LocalDate.now(clock);
        var until = element.valid().until();
        return until == null || until.isBefore(today) ? Stream.of(today) : Stream.of(today, until.plusDays(1));
    }

    /** Of an element that would hold no longer than that day: on the day after it, or today where it is past. */
    @FreeOfPersonalData("how many people it would concern, not who")
    public List<Finding> ofEnding(ElementRef ref, LocalDate lastDay) {
        var now = register.now();
        var element = now.find(ref).orElseThrow(() -> new NotFound("element"));
        var ended = ElementDocuments.until(lastDay, ElementDocuments.json(ElementDocuments.write(element)));
        var day = Stream.of(lastDay.plusDays(1), LocalDate.now(clock))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return brought(now, ElementDocuments.read(ref.kind(), ended.toString()), day);
    }

    private List<Finding> brought(Register now, Element changed, LocalDate day) {
        return NewFindings.of(found(now, day), found(NewFindings.with(now, List.of(changed)), day));
    }

    private Stream<Finding> found(Register each, LocalDate day) {
        return Stream.of(stored.findings(each, day), RegisterFindings.of(each, day))
                .flatMap(List::stream);
    }
}
