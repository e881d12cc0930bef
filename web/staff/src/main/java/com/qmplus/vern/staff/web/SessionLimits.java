package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** How long a session may be left alone, and how long it may last at all. */
@ApplicationScoped
public class SessionLimits {

    @Inject
    private Settings settings;

    public Duration idle() {
        return Duration.ofMinutes(settings.number(Setting.SESSION_IDLE));
    }

    public Duration absolute() {
        return Duration.ofHours(settings.number(Setting.SESSION_ABSOLUTE));
    }
}
