package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached us by phone, letter, visit or e-mail.
 *
 * @param received the day it reached us (R3.1)
 * @param rights what it claims; one at least
 * @param scope what was said or written, word for word
 */
public record NewRequest(
        Channel channel,
        LocalDate received,
        Language language,
        Set<Right> rights,
        String name,
        @Nullable String email,
        String phone,
        String scope)
        implements Serializable {}
