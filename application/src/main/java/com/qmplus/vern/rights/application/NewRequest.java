package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that reached us by phone, letter, visit or e-mail; {@code received} is the day it reached us (R3.1). */
public record NewRequest(
        Channel channel,
        LocalDate received,
        Language language,
        String name,
        @Nullable String email,
        String phone,
        String scope)
        implements Serializable {}
