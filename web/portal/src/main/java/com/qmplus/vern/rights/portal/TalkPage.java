package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.SpokenCase.About;
import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.rights.application.Entry.Entered;
import com.qmplus.vern.rights.application.Entry.Locked;
import com.qmplus.vern.rights.application.Entry.Wrong;
import com.qmplus.vern.rights.application.Grant;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.TalkView;
import com.qmplus.vern.rights.application.TalkWindow;
import com.qmplus.vern.rights.application.Upload;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person and whoever works on their case write to each other. Should the half hour be over when a message is sent, the
 * page asks for reference and code beside it, and what was written stays.
 */
@Named
@RequestScoped
public class TalkPage {

    private static final String HERE = "/status/messages?faces-redirect=true&sent=true";
    private static final String KNOCK_AGAIN = "/status?faces-redirect=true&after=expired";
    private static final String WORDS = "words";
    private static final String NUMBER = "number";
    private static final String FILE = "file";

    @Inject
    private TalkWindow window;

    @Inject
    private CaseWindow door;

    @Inject
    private CaseKey key;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private @Nullable TalkView talk;
    private @Nullable String words;
    private @Nullable String reference;
    private @Nullable String code;
    private @Nullable List<Part> files;
    private boolean locked;

    /** Who has not opened their case does that first. */
    public @Nullable String show() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            talk = window.talk(grant.get());
            return null;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        }
    }

    public @Nullable String send() {
        var grant = isTyped() ? entered() : key.grant();
        if (grant.isEmpty()) return knock();
        try {
            window.write(grant.get(), getPage(), about(), Objects.requireNonNullElse(words, ""), uploads());
            return HERE;
        } catch (GrantExpired over) {
            key.giveBack();
            return knock();
        } catch (InvalidField wrong) {
            mistakes.add(WORDS, text("talk.error." + wrong.reason()));
        } catch (WrongAttachment wrong) {
            mistakes.add(
                    FILE,
                    new MessageFormat(text("talk.file.error." + wrong.reason())).format(new Object[] {wrong.limit()}));
        } catch (NotNow | TooManyTries refused) {
            mistakes.add(WORDS, RuleTexts.of((BrokenRule) refused, visitor.language()));
        }
        try {
            talk = window.talk(grant.get());
        } catch (GrantExpired over) {
            key.giveBack();
            return knock();
        }
        return null;
    }

    /** What was written stays on the page, with a place for reference and code beside it. */
    private @Nullable String knock() {
        locked = true;
        mistakes.add(NUMBER, text("talk.error.expired"));
        return null;
    }

    private boolean isTyped() {
        return reference != null && code != null;
    }

    private Optional<Grant> entered() {
        try {
            return switch (door.enter(String.valueOf(reference), String.valueOf(code), "")) {
                case Entered(var grant) -> {
                    key.take(grant);
                    yield Optional.of(grant);
                }
                case Wrong() -> refused(text("status.error.wrong"));
                case Locked() -> refused(text("status.error.locked"));
            };
        } catch (TooManyTries wait) {
            return refused(RuleTexts.of(wait, visitor.language()));
        }
    }

    private Optional<Grant> refused(String why) {
        mistakes.add(NUMBER, why);
        return Optional.empty();
    }

    /** What was chosen; an input that was left empty is no file. One byte more than is taken tells that it is too large. */
    private List<Upload> uploads() {
        return Objects.requireNonNullElse(files, List.<Part>of()).stream()
                .filter(part -> part.getSize() > 0
                        || !Objects.toString(part.getSubmittedFileName(), "").isEmpty())
                .map(TalkPage::upload)
                .toList();
    }

    private static Upload upload(Part part) {
        try (var content = part.getInputStream()) {
            return new Upload(Objects.toString(part.getSubmittedFileName(), ""), content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private About about() {
        return "OTHER".equals(getAbout()) ? About.SOMETHING_ELSE : About.OUR_QUESTION;
    }

    private String text(String name) {
        return new Texts("com.qmplus.vern.rights.portal.messages", visitor.language()).of(name);
    }

    /** What this page was given when it was opened: the same page sends the same text once. */
    public String getPage() {
        var given = request.getParameter("page");
        return given == null || given.isBlank() ? UUID.randomUUID().toString() : given;
    }

    /** Whether what is written answers our question; as it was chosen, it stays. */
    public String getAbout() {
        return Objects.toString(request.getParameter("about"), "");
    }

    public boolean isSent() {
        return request.getParameter("sent") != null && !mistakes.isAny();
    }

    /** Before it is known how the case stands, what was sent is read. */
    public boolean isWritable() {
        return locked || talk == null || talk.open();
    }

    /** Reference and code are asked for beside the message, or were. */
    public boolean isKnocking() {
        return locked || request.getParameter(NUMBER) != null;
    }

    public boolean isLocked() {
        return locked;
    }

    public @Nullable TalkView getTalk() {
        return talk;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
