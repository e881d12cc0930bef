package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A consultation that waits for the reader.
 *
 * @param about the entry's name
 * @param by who spoke last
 * @param words how that begins
 */
public record WaitingAdvice(
        UUID id, ConsultationState state, ElementRef ref, Text about, Instant since, String by, String words)
        implements Serializable {}
