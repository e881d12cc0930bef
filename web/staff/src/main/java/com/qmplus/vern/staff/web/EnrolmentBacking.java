package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.application.SignInStep.NeedsEnrolment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The secret of a new second factor, to be scanned or typed. */
@Named
@RequestScoped
public class EnrolmentBacking {

    @Inject
    private Door door;

    private @Nullable QrCode picture;

    public int getSize() {
        return picture().size();
    }

    public String getOutline() {
        return picture().outline();
    }

    public String getSecret() {
        return step().secret();
    }

    public String getAddress() {
        return step().otpauthUri();
    }

    private QrCode picture() {
        if (picture == null) picture = new QrCode(step().otpauthUri());
        return picture;
    }

    private NeedsEnrolment step() {
        return door.waitingFor(NeedsEnrolment.class).orElseThrow(() -> new NotFound("enrolment"));
    }
}
