package com.qmplus.vern.audit.application;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The access log is about people too, and so part of what Vern holds about them (R8.4). */
@ApplicationScoped
public class HeldConsultations implements PersonalDataSystem {

    private static final String VERN = "vern";
    private static final String FIELD = "consultation";

    private Consultations consultations;

    protected HeldConsultations() {} // for CDI

    @Inject
    public HeldConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String system() {
        return VERN;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        return consultations.of(sought.person()).stream()
                .map(HeldConsultations::datum)
                .toList();
    }

    private static HeldDatum datum(Consultation consultation) {
        var purpose = consultation.purpose() == null ? "" : " · " + consultation.purpose();
        var value =
                "%s · %s%s".formatted(consultation.operation(), String.join(", ", consultation.categories()), purpose);
        return new HeldDatum(FIELD, value, VERN, VERN, consultation.recordedOn(), null);
    }
}
