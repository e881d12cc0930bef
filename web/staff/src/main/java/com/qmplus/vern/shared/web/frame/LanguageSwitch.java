package com.qmplus.vern.shared.web.frame;

import com.qmplus.vern.shared.web.Languages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Another language in the middle of a form: the page is sent with all that is typed in it, and comes back in the other
 * language as it stood. Nothing is checked, nothing is done, and no bean hears of it.
 */
public class LanguageSwitch implements PhaseListener {

    private static final long serialVersionUID = 1L;

    static final String PARAMETER = "vern.keep";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!isAsked(context)) return;
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        context.getViewRoot().setLocale(Languages.of(request).locale());
        context.addMessage(null, new Kept(Words.of("frame", "kept")));
        context.renderResponse();
    }

    private static boolean isAsked(FacesContext context) {
        return context.isPostback()
                && context.getExternalContext().getRequestParameterMap().containsKey(PARAMETER);
    }
}
