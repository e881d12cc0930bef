package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.portal.Contact;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How to claim a right that these pages do not take in yet: any channel counts, and no form is needed (R2.1). */
@Named
@RequestScoped
public class ClaimPage {

    private static final Set<String> RIGHTS =
            Set.of("correct", "delete", "stop", "withdraw", "take", "object", "limit");

    private HttpServletRequest request;
    private Visitor visitor;
    private Contact contact;

    protected ClaimPage() {} // for CDI

    @Inject
    public ClaimPage(HttpServletRequest request, Visitor visitor, Contact contact) {
        this.request = request;
        this.visitor = visitor;
        this.contact = contact;
    }

    /** Which right, as in the keys of the texts. */
    public String getRight() {
        var right = request.getParameter("right");
        if (right == null || !RIGHTS.contains(right)) throw new NotFound("right");
        return right;
    }

    /** A link that opens an e-mail to the controller with subject and text in place. */
    public String getMail() {
        var texts = new Texts("com.qmplus.vern.rights.portal.messages", visitor.language());
        var controller = contact.getController();
        return controller == null
                ? ""
                : mailto(
                        controller.email(),
                        texts.of("centre." + getRight() + ".title"),
                        texts.of("claim.letter." + getRight()));
    }

    static String mailto(String address, String subject, String text) {
        return "mailto:" + address + "?subject=" + encoded(subject) + "&body="
                + encoded(text.replace("\n", "\r\n") + "\r\n");
    }

    /** As RFC 6068 has it: a plus is a plus, so a space is %20. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
