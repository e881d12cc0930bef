package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Move;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which of what Vern did by itself is asked for, the latest first.
 *
 * @param kind null: all
 * @param state null: whatever became of it
 * @param first how many of the latest are passed over
 */
public record AutomatedQuery(@Nullable Move kind, AutomatedStep.@Nullable State state, int first)
        implements Serializable {}
