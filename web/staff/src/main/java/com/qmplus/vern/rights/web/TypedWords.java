package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.RequestForm;
import com.qmplus.vern.shared.web.frame.RuleMessages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** Asks what the desk would say to a field of this name, so that all that is wrong with a form is told at once. */
@FacesValidator("vern.typed")
public class TypedWords implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null) return;
        RequestForm.objection(component.getId(), typed).ifPresent(rule -> {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, RuleMessages.text(rule), null));
        });
    }
}
