package com.qmplus.vern.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an action, for the page that a redirect leads to. It waits in the session, and where there is none
 * nothing is kept: the pages get along without a cookie of the flash's own, which one application would have read where
 * another had written it, and which a start of the server makes unreadable. Values cannot be kept: addresses carry them.
 */
final class MessagesInSession extends Flash {

    private static final String KEY = MessagesInSession.class.getName();

    private boolean keeping;
    private boolean kept;
    private boolean redirecting;

    @Override
    public void doPrePhaseActions(FacesContext context) {
        var phase = context.getCurrentPhaseId();
        if (phase == PhaseId.RESTORE_VIEW) take(context).forEach(message -> context.addMessage(null, message));
        if (phase == PhaseId.RENDER_RESPONSE && kept) take(context);
    }

    /** Called at the end of each phase, and before a redirect is sent: kept once, since the next request may follow at once. */
    @Override
    public void doPostPhaseActions(FacesContext context) {
        if (!keeping || kept || context.getMessageList().isEmpty()) return;
        kept = true;
        request(context).getSession().setAttribute(KEY, new ArrayList<>(context.getMessageList()));
    }

    @SuppressWarnings("unchecked")
    private static List<FacesMessage> take(FacesContext context) {
        var session = request(context).getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof List<?> messages)) return List.of();
        session.removeAttribute(KEY);
        return (List<FacesMessage>) messages;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    @Override
    public boolean isKeepMessages() {
        return keeping;
    }

    @Override
    public void setKeepMessages(boolean keep) {
        keeping = keep;
    }

    @Override
    public boolean isRedirect() {
        return redirecting;
    }

    @Override
    public void setRedirect(boolean redirect) {
        redirecting = redirect;
    }

    @Override
    public void putNow(String key, Object value) {
        throw noValues();
    }

    @Override
    public void keep(String key) {
        throw noValues();
    }

    @Override
    public Object put(String key, Object value) {
        throw noValues();
    }

    @Override
    public void putAll(Map<? extends String, ?> values) {
        throw noValues();
    }

    private static UnsupportedOperationException noValues() {
        return new UnsupportedOperationException("Keep a value in the address or in the session");
    }

    @Override
    public @Nullable Object get(Object key) {
        return null;
    }

    @Override
    public @Nullable Object remove(Object key) {
        return null;
    }

    @Override
    public void clear() {}

    @Override
    public int size() {
        return 0;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public boolean containsKey(Object key) {
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return false;
    }

    @Override
    public Set<String> keySet() {
        return Set.of();
    }

    @Override
    public Collection<Object> values() {
        return Set.of();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Set.of();
    }
}
