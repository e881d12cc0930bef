package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Chooses the post: in the trial nothing leaves the house, {@link TrialMail} shows it. */
@ApplicationScoped
public class PostOffice implements Post {

    private static final Round NOWHERE = new Round() {
        @Override
        public void deliver(String messageId, Letter letter) {} // it is in the outbox, where the trial's page reads it

        @Override
        public void close() {}
    };

    private Settings settings;
    private CurrentRegister register;
    private Clock clock;

    protected PostOffice() {} // for CDI

    @Inject
    public PostOffice(Settings settings, CurrentRegister register, Clock clock) {
        this.settings = settings;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Round open() throws Undelivered {
        if (settings.isTrial()) return NOWHERE;
        return SmtpRound.open(
                SmtpAccess.of(settings), Letterhead.of(register.now().controller()), clock);
    }
}
