package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.NoticeBoard;
import com.qmplus.vern.register.application.NoticeEdition;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.DateText;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.LocalDate;
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
    private boolean asked;
    private @Nullable NoticeEdition edition;

    protected PrivacyPage() {} // for CDI

    @Inject
    public PrivacyPage(NoticeBoard board, HttpServletRequest request, Visitor visitor) {
        this.board = board;
        this.request = request;
        this.visitor = visitor;
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
