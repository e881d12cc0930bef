package com.qmplus.vern.people.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Vern's own store holds about a person, for the answer to them (GDPR art. 15(3)), and where what is decided of it is carried out
 * (art. 16 to 18); through the door like all. Restricting needs nothing more here: what is claimed takes effect at once.
 */
@ApplicationScoped
public class PeopleHoldings implements PersonalDataSystem {

    private static final String UNKNOWN = "unknown";
    private static final String SELF = "self";

    private PersonalDataDoor door;

    protected PeopleHoldings() {} // for CDI

    @Inject
    public PeopleHoldings(PersonalDataDoor door) {
        this.door = door;
    }

    @Override
    public String system() {
        return SystemKey.VERN.value();
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        if (!sought.knowsPerson()) return List.of();
        var file = door.open(new PersonId(sought.person()), new Use.ForCase(new CaseRef(sought.onBehalfOfCase())));
        return file.data().stream().flatMap(PeopleHoldings::held).toList();
    }

    /** What the person says of a datum is held too, in their own words. */
    private static Stream<HeldDatum> held(DatumView datum) {
        var source = datum.source() == null ? UNKNOWN : datum.source();
        var held = held(datum, datum.value(), source, datum.collected());
        var annotation = datum.annotation();
        if (annotation == null) return Stream.of(held);
        return Stream.of(held, held(datum, annotation.statement(), SELF, annotation.since()));
    }

    private static HeldDatum held(DatumView datum, String value, String source, @Nullable Instant collected) {
        return new HeldDatum(datum.field().value(), value, datum.system().value(), source, collected);
    }

    @Override
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return of(whose, corrections, door::correct);
    }

    @Override
    public List<CarriedOut> annotate(Sought whose, List<Annotation> annotations) {
        return of(whose, annotations, door::annotate);
    }

    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return of(whose, data, door::erase);
    }

    /** It was, as soon as it was claimed; what is not restricted by now is so no longer for a reason. */
    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return of(whose, data, door::restricted);
    }

    /** It is, as soon as the person has been told, as far as their case goes (art. 18(3)). */
    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return of(whose, data, door::released);
    }

    private interface Work<T> {
        List<CarriedOut> on(PersonId person, List<T> these, Use.ForExecution use);
    }

    /** Of nobody whom we know, nothing is held here. */
    private static <T> List<CarriedOut> of(Sought whose, List<T> these, Work<T> work) {
        if (!whose.knowsPerson())
            return these.stream().map(one -> CarriedOut.DONE_BEFORE).toList();
        var use = new Use.ForExecution(new CaseRef(whose.onBehalfOfCase()));
        return work.on(new PersonId(whose.person()), these, use);
    }
}
