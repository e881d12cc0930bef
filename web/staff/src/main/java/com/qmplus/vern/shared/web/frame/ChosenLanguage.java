package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.web.Languages;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Pages speak the language that was chosen from their very beginning: what an address is told, too, not only what is shown. */
public class ChosenLanguage extends ViewHandlerWrapper {

    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of((HttpServletRequest) context.getExternalContext().getRequest())
                .locale();
    }
}
