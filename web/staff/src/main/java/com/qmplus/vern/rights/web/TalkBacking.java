package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.application.MessageView;
import com.qmplus.vern.rights.application.TalkDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the person and whoever works on the case write to each other. */
@Named
@ViewScoped
public class TalkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalkDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable List<MessageView> messages;
    private @Nullable String words;

    public List<MessageView> getMessages() {
        if (messages == null) messages = desk.messages(page.getId());
        return messages;
    }

    /** There is something to read that nobody has said they have. */
    public boolean isUnread() {
        return getMessages().stream().anyMatch(message -> message.fromPerson() && message.read() == null);
    }

    public String write() {
        desk.write(page.getId(), page.getRequest().version(), Objects.requireNonNullElse(words, ""));
        return page.done(page.isMailed() ? "written_mailed" : "written");
    }

    public String read() {
        desk.read(page.getId(), page.getRequest().version());
        return page.done("messages_read");
    }

    /** What should not have been sent goes at once. */
    public String delete(AttachmentId file) {
        desk.delete(page.getId(), page.getRequest().version(), file);
        return page.done("file_deleted");
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
