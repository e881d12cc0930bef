package com.qmplus.vern.register;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was found about the need for an assessment of the impact on people (GDPR art. 35, R6.8).
 *
 * @param why the reasons for what was found
 * @param link where the assessment lies
 */
public record Dpia(DpiaNeed need, Text why, @Nullable String link) implements Serializable {}
