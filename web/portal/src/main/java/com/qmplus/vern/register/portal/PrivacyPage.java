package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.NoticeBoard;
import com.qmplus.vern.register.application.NoticeEdition;
import com.qmplus.vern.shared.portal.Drawn;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.portal.Unchanged;
import com.qmplus.vern.shared.web.DateText;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The privacy notice as everybody reads it: the version that holds now, or the one that the address names. */
@Named
@RequestScoped
public class PrivacyPage {

    /** Set by whoever takes an address that names a version. */
    static final String NUMBER = "com.qmplus.vern.notice";

    private static final String BUNDLE = "com.qmplus.vern.register.portal.messages";

    private NoticeBoard board;
    private HttpServletRequest request;
    private Visitor visitor;
    private Contact contact;
    private Drawn drawn;
    private boolean asked;
    private @Nullable NoticeEdition edition;

    protected PrivacyPage() {} // for CDI

    @Inject
    public PrivacyPage(NoticeBoard board, HttpServletRequest request, Visitor visitor, Contact contact, Drawn drawn) {
        this.board = board;
        this.request = request;
        this.visitor = visitor;
        this.contact = contact;
        this.drawn = drawn;
    }

    public boolean isPublished() {
        return getEdition() != null;
    }

    public @Nullable NoticeEdition getEdition() {
        if (!asked) {
            asked = true;
            edition = ask();
        }
        return edition;
    }

    private @Nullable NoticeEdition ask() {
        return request.getAttribute(NUMBER) instanceof Integer number
                ? board.version(number, visitor.language())
                : board.latest(visitor.language()).orElse(null);
    }

    /** A browser that has this very page is told so instead; one without a notice is never kept. */
    public void spare() {
        if (isPublished())
            Unchanged.answer(
                    FacesContext.getCurrentInstance(),
                    getMark() + "-" + Objects.hash(contact.getController()) + "-" + drawn.getStart());
    }

    /** All that the text of the notice depends on. */
    public String getMark() {
        var known = Objects.requireNonNull(getEdition());
        return known.sha256() + "-" + known.number() + "-" + known.latest() + "-" + visitor.getTag();
    }

    public String getTitle() {
        var known = getEdition();
        return known == null ? say("none.title") : known.title();
    }

    /** Version 2 · In force from 22 November 2026. */
    public String getInForce() {
        var known = getEdition();
        return known == null ? "" : say("edition", known.number(), written(known.day()));
    }

    public String named(NoticeEdition.Version version) {
        return say("version", version.number(), written(version.day()));
    }

    public String address(NoticeEdition.Version version) {
        return request.getContextPath() + "/privacy/versions/" + version.number();
    }

    /** Links to our own pages begin where the portal lies. */
    public String link(String href) {
        return href.startsWith("/") ? request.getContextPath() + href : href;
    }

    private String written(LocalDate day) {
        return new DateText(visitor.language()).day(day);
    }

    private String say(String key, Object... words) {
        var text = new Texts(BUNDLE, visitor.language()).of(key);
        return new MessageFormat(text, visitor.getLocale()).format(words);
    }
}
