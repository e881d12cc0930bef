package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.JoinObstacle;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another request that looks like this one.
 *
 * @param shared the rights that both claim
 * @param answered when the other was; null: it waits for its answer
 * @param earlier it is the other that goes on when the two are one
 * @param assignee name of whoever has the other; empty: nobody
 * @param obstacle why the two cannot be joined, whoever has them; null: they can
 * @param mailed who sent the later one is told by mail if the two are joined; else somebody must tell them
 * @param joinable whoever looks may say that the two are one
 */
public record KinView(
        RequestId id,
        long version,
        String reference,
        Likeness likeness,
        List<Right> shared,
        LocalDate received,
        @Nullable Instant answered,
        boolean earlier,
        String assignee,
        @Nullable JoinObstacle obstacle,
        boolean mailed,
        boolean joinable)
        implements Serializable {}
