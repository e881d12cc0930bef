package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.SystemFailed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Another system that a machine reaches: one record, which may be another's, of a house that may be closed for now. */
final class Crm implements PersonalDataSystem {

    static final String SYSTEM = "hubspot";

    final Map<String, String> record = new LinkedHashMap<>(Map.of("interests", "Hus", "page-views", "7"));
    final Set<String> restricted = new TreeSet<>();
    final Set<String> withdrawn = new TreeSet<>();
    final Set<String> tellings = new LinkedHashSet<>();
    boolean isDown;
    SystemFailed.@Nullable Why fails;
    boolean erases = true;
    boolean takesItsTime;
    boolean onlyWhatWasSaid;
    int asked;

    /** By what the records are known that it was told of last. */
    Set<KnownIdentifier> told = Set.of();

    Set<KnownIdentifier> whose = Set.of(new KnownIdentifier("email", KnownPeople.EMAIL));

    private static final class Failing extends SystemFailed {
        private static final long serialVersionUID = 1L;

        private Failing(Why why) {
            super(why, "It does not work");
        }
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        if (fails != null) throw new Failing(fails);
        return record.entrySet().stream()
                .map(each -> new HeldDatum(each.getKey(), each.getValue(), SYSTEM, "crm", null, whose))
                .toList();
    }

    @Override
    public List<CarriedOut> erase(Sought sought, List<HeldDatum> data) {
        asked++;
        tellings.add(sought.telling());
        told = data.getFirst().whose();
        return data.stream().map(this::erase).toList();
    }

    private CarriedOut erase(HeldDatum datum) {
        var is = record.get(datum.field());
        if (is == null) return CarriedOut.DONE_BEFORE;
        if (!is.equals(datum.value())) return CarriedOut.CHANGED_SINCE;
        if (takesItsTime) return CarriedOut.WAITING;
        if (!erases) return CarriedOut.BY_HAND;
        if (onlyWhatWasSaid) return CarriedOut.ANNOTATION_ERASED;
        record.remove(datum.field());
        return CarriedOut.DONE;
    }

    @Override
    public void withdraw(Sought sought, Verb verb, List<HeldDatum> data) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        data.forEach(datum -> withdrawn.add(verb + " " + datum.field()));
    }

    @Override
    public List<CarriedOut> restrict(Sought sought, List<HeldDatum> data) {
        return data.stream().map(datum -> marked(datum, true)).toList();
    }

    @Override
    public List<CarriedOut> release(Sought sought, List<HeldDatum> data) {
        return data.stream().map(datum -> marked(datum, false)).toList();
    }

    private CarriedOut marked(HeldDatum datum, boolean restrict) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        var is = record.get(datum.field());
        if (is == null) return CarriedOut.DONE_BEFORE;
        if (!is.equals(datum.value())) return CarriedOut.CHANGED_SINCE;
        var changed = restrict ? restricted.add(datum.field()) : restricted.remove(datum.field());
        return changed ? CarriedOut.DONE : CarriedOut.DONE_BEFORE;
    }

    @Override
    public List<CarriedOut> correct(Sought sought, List<Correction> corrections) {
        asked++;
        corrections.forEach(each -> record.put(each.held().field(), each.to()));
        return corrections.stream().map(each -> CarriedOut.DONE).toList();
    }
}
