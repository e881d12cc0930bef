package com.qmplus.vern.shared.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing that is told of has happened tomorrow. */
@FacesValidator("vern.past")
public class PastDay implements Validator<LocalDate> {

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today()))
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of("frame", "invalid.inFuture"), null));
    }

    /** Faces makes its validators itself, and injects nothing into them. */
    private static LocalDate today() {
        return LocalDate.now(CDI.current().select(Clock.class).get());
    }
}
