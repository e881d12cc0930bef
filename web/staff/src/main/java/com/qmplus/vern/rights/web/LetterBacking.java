package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.LetterDesk;
import com.qmplus.vern.rights.application.LetterPage;
import com.qmplus.vern.rights.application.LetterView;
import com.qmplus.vern.rights.application.RequestAction;
import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One letter of a case, as it was sent; and that it has gone by post. */
@Named
@ViewScoped
public class LetterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterDesk desk;

    @Inject
    private RequestDesk requests;

    @Inject
    private transient Clock clock;

    private @Nullable RequestId id;
    private @Nullable LetterId letter;
    private RequestView request;
    private LetterView line;
    private String body;
    private String language;
    private @Nullable LocalDate day;

    public void load() {
        if (id == null || letter == null) throw new NotFound("letter");
        request = requests.view(id);
        line = desk.letters(id).stream()
                .filter(each -> each.id().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter"));
        show(desk.read(id, letter));
        day = LocalDate.now(clock);
    }

    private void show(LetterPage page) {
        body = page.body();
        language = page.language();
    }

    public String posted() {
        desk.posted(Objects.requireNonNull(id), request.version(), line.id(), Objects.requireNonNull(day));
        Words.done("rights", "done.letter_posted");
        return "/rights/request?faces-redirect=true&id=" + id;
    }

    /** It has not gone by post, and whoever reads this works on the case. */
    public boolean isPostable() {
        return line.posted() == null && request.may(RequestAction.POST_LETTER);
    }

    public @Nullable RequestId getId() {
        return id;
    }

    public void setId(@Nullable RequestId id) {
        this.id = id;
    }

    public @Nullable LetterId getLetter() {
        return letter;
    }

    public void setLetter(@Nullable LetterId letter) {
        this.letter = letter;
    }

    public RequestView getRequest() {
        return request;
    }

    public LetterView getLine() {
        return line;
    }

    public String getBody() {
        return body;
    }

    public String getLanguage() {
        return language;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
