package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Another system that a machine reaches, with a record for each address. What it has done stays done, whoever dies meanwhile. */
final class FarSystem implements PersonalDataSystem {

    static final String SYSTEM = "hubspot";

    final Map<String, Map<String, String>> records = new LinkedHashMap<>();
    final Map<String, TreeSet<String>> restricted = new LinkedHashMap<>();
    boolean isDown;

    void add(String email, Map<String, String> values) {
        records.put(email, new TreeMap<>(values));
        restricted.put(email, new TreeSet<>());
    }

    @Override
    public String system() {
        return SYSTEM;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        return records.keySet().stream()
                .filter(email -> sought.identifiers().contains(address(email)))
                .flatMap(email -> records.get(email).entrySet().stream()
                        .map(each -> new HeldDatum(
                                each.getKey(), each.getValue(), SYSTEM, "crm", null, Set.of(address(email)))))
                .toList();
    }

    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return each(data, (email, datum) -> {
            records.get(email).remove(datum.field());
            return CarriedOut.DONE;
        });
    }

    @Override
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        return corrections.stream().map(this::correct).toList();
    }

    private CarriedOut correct(Correction correction) {
        var held = correction.held();
        var record = records.get(email(held));
        var is = record.get(held.field());
        if (is == null || is.equals(correction.to())) return CarriedOut.DONE_BEFORE;
        if (!is.equals(held.value())) return CarriedOut.CHANGED_SINCE;
        record.put(held.field(), correction.to());
        return CarriedOut.DONE;
    }

    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return each(
                data,
                (email, datum) -> restricted.get(email).add(datum.field()) ? CarriedOut.DONE : CarriedOut.DONE_BEFORE);
    }

    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return each(
                data,
                (email, datum) ->
                        restricted.get(email).remove(datum.field()) ? CarriedOut.DONE : CarriedOut.DONE_BEFORE);
    }

    private List<CarriedOut> each(List<HeldDatum> data, BiFunction<String, HeldDatum, CarriedOut> work) {
        if (isDown) throw new IllegalStateException("It rings and rings");
        return data.stream()
                .map(datum -> {
                    var is = records.get(email(datum)).get(datum.field());
                    if (is == null) return CarriedOut.DONE_BEFORE;
                    return is.equals(datum.value()) ? work.apply(email(datum), datum) : CarriedOut.CHANGED_SINCE;
                })
                .toList();
    }

    private static String email(HeldDatum datum) {
        return datum.whose().iterator().next().value();
    }

    private static KnownIdentifier address(String email) {
        return new KnownIdentifier("email", email);
    }
}
