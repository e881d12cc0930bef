package com.qmplus.vern.register;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked, advised or decided what, when, and which revision of the entry they had before them. Never changed, never deleted. */
@Entity
@Table(name = "consultation_step")
public class ConsultationStep {

    @Id
    @Column(updatable = false)
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "consultation_id", updatable = false)
    private Consultation consultation;

    @Column(updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsultationMove move;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable AdviceOutcome outcome;

    @Column(name = "made_by", updatable = false)
    private EmployeeId by;

    @Column(name = "made_on", updatable = false)
    private Instant when;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String words;

    protected ConsultationStep() {} // for JPA

    ConsultationStep(
            Consultation consultation, int place, ConsultationMove move, @Nullable AdviceOutcome outcome, Said said) {
        this.id = said.id();
        this.consultation = consultation;
        this.place = place;
        this.move = move;
        this.outcome = outcome;
        this.by = said.by();
        this.when = said.when();
        this.revision = said.revision();
        this.words = said.words();
    }

    /**
     * What somebody says.
     *
     * @param id given by the page, so that a form that is sent twice says it once
     * @param revision of the entry that they had before them
     * @param words may be empty where a decision needs no reason
     */
    public record Said(UUID id, EmployeeId by, Instant when, int revision, String words) {}

    public UUID id() {
        return id;
    }

    public ConsultationMove move() {
        return move;
    }

    public @Nullable AdviceOutcome outcome() {
        return outcome;
    }

    public EmployeeId by() {
        return by;
    }

    public Instant when() {
        return when;
    }

    public int revision() {
        return revision;
    }

    public String words() {
        return words;
    }
}
