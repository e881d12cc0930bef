package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of an answer's content, sealed by itself, so that nobody ever holds the whole of it. */
@Entity
@Table(name = "finished_answer_piece")
public class AnswerPiece {

    @Id
    private UUID id;

    @Column(name = "answer_id")
    private UUID answer;

    private int place;
    private Sealed content;

    protected AnswerPiece() {} // for JPA
}
