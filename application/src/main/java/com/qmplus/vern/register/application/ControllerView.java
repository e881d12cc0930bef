package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ContactPoint;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.PostalAddress;
import com.qmplus.vern.register.SupervisoryAuthority;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Who the controller is and how to reach them: on every public page and letter (P18). */
public record ControllerView(
        String name,
        @Nullable String organisationNumber,
        PostalAddress address,
        String phone,
        String email,
        @Nullable String website,
        @Nullable ContactPoint dataProtectionOfficer,
        SupervisoryAuthority supervisoryAuthority)
        implements Serializable {

    static ControllerView of(Controller controller) {
        return new ControllerView(
                controller.name(),
                controller.organisationNumber(),
                controller.address(),
                controller.phone(),
                controller.email(),
                controller.website(),
                controller.dataProtectionOfficer(),
                controller.supervisoryAuthority());
    }
}
