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

/** Who did what with a draft, when, and in which words (R0.3). Never changed. */
@Entity
@Table(name = "notice_step")
public class NoticeStep {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "draft_id")
    private NoticeDraft draft;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "move")
    private NoticeMove move;

    @Column(name = "made_by")
    private EmployeeId by;

    @Column(name = "made_on")
    private Instant when;

    private @Nullable String words;

    protected NoticeStep() {} // for JPA

    NoticeStep(NoticeDraft draft, int place, NoticeMove move, EmployeeId by, Instant when, @Nullable String words) {
        this.id = UUID.randomUUID();
        this.draft = draft;
        this.place = place;
        this.move = move;
        this.by = by;
        this.when = when;
        this.words = words;
    }

    public NoticeMove move() {
        return move;
    }

    public EmployeeId by() {
        return by;
    }

    public Instant when() {
        return when;
    }

    public @Nullable String words() {
        return words;
    }

    int place() {
        return place;
    }
}
