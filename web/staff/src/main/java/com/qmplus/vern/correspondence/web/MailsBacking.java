package com.qmplus.vern.correspondence.web;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.application.MailDesk;
import com.qmplus.vern.correspondence.application.MailLine;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of outgoing mail: how each fares, never to whom it goes or what it says. */
@Named
@ViewScoped
public class MailsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One way to narrow the list. */
    public record Tab(MailState state, long count, boolean here) implements Serializable {}

    @Inject
    private MailDesk desk;

    private @Nullable MailState state;
    private @Nullable MailId after;
    private @Nullable String bounced;
    private List<MailLine> mails = List.of();
    private Map<MailState, Long> counts = Map.of();

    public void load() {
        mails = desk.mails(state, after);
        counts = desk.counts();
    }

    public String retry(MailLine mail) {
        desk.retry(mail.id(), mail.version());
        return done("done.retry");
    }

    public String noteBounce() {
        desk.bounced(bounced == null ? "" : bounced);
        return done("done.bounced");
    }

    private static String done(String key) {
        Words.done("mails", key);
        return "/correspondence/mails?faces-redirect=true&includeViewParams=true";
    }

    public List<Tab> getTabs() {
        return Arrays.stream(MailState.values())
                .map(each -> new Tab(each, counts.getOrDefault(each, 0L), each == state))
                .toList();
    }

    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The last of a full page: there may be older ones. */
    public @Nullable MailId getOlder() {
        return mails.size() < MailDesk.PAGE ? null : mails.getLast().id();
    }

    public List<MailLine> getMails() {
        return mails;
    }

    public @Nullable MailState getState() {
        return state;
    }

    public void setState(@Nullable MailState state) {
        this.state = state;
    }

    public @Nullable MailId getAfter() {
        return after;
    }

    public void setAfter(@Nullable MailId after) {
        this.after = after;
    }

    public @Nullable String getBounced() {
        return bounced;
    }

    public void setBounced(@Nullable String bounced) {
        this.bounced = bounced;
    }
}
