package com.qmplus.vern.register.web;

import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.NoticeDesk;
import com.qmplus.vern.register.application.NoticeDraftView;
import com.qmplus.vern.register.application.NoticeForm;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of one piece of the draft, of one purpose or of one promise, in both languages. */
@Named
@ViewScoped
public class NoticeWordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/register/notice?faces-redirect=true";

    @Inject
    private NoticeDesk desk;

    @Inject
    private Visitor visitor;

    private @Nullable NoticeSection section;
    private @Nullable String purpose;
    private @Nullable Integer promise;
    private String title = "";
    private long version;
    private @Nullable String headingNb;
    private @Nullable String headingEn;
    private @Nullable String wordsNb;
    private @Nullable String wordsEn;

    public void loadPiece() {
        var draft = draft();
        var piece = draft.pieces().stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow(() -> new NotFound("piece"));
        title = piece.heading().in(visitor.language());
        headingNb = piece.heading().nb();
        headingEn = piece.heading().en();
        show(piece.words());
    }

    public void loadWords() {
        var draft = draft();
        if (purpose != null) {
            var line = draft.purposes().stream()
                    .filter(each -> each.key().equals(purpose))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("purpose"));
            title = line.name().in(visitor.language());
            show(line.plain());
        } else if (promise != null && promise >= 0 && promise < draft.promises().size()) {
            title = Words.of("register", "notice.promise");
            show(draft.promises().get(promise));
        } else title = Words.of("register", "notice.promise.new");
    }

    private NoticeDraftView draft() {
        var draft = desk.draft(visitor.language()).orElseThrow(() -> new NotFound("notice draft"));
        version = draft.version();
        return draft;
    }

    private void show(Text words) {
        wordsNb = words.nb();
        wordsEn = words.en();
    }

    public String savePiece() {
        var form = new NoticeForm(typed(headingNb), typed(headingEn), typed(wordsNb), typed(wordsEn));
        desk.writePiece(version, Objects.requireNonNull(section), form);
        return done();
    }

    public String saveWords() {
        if (purpose != null) desk.writePurpose(version, purpose, typed(wordsNb), typed(wordsEn));
        else desk.writePromise(version, promise == null ? Integer.MAX_VALUE : promise, typed(wordsNb), typed(wordsEn));
        return done();
    }

    private static String done() {
        Words.done("register", "notice.done.write");
        return BACK;
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public String getTitle() {
        return title;
    }

    public @Nullable NoticeSection getSection() {
        return section;
    }

    public void setSection(@Nullable NoticeSection section) {
        this.section = section;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable Integer getPromise() {
        return promise;
    }

    public void setPromise(@Nullable Integer promise) {
        this.promise = promise;
    }

    public @Nullable String getHeadingNb() {
        return headingNb;
    }

    public void setHeadingNb(@Nullable String headingNb) {
        this.headingNb = headingNb;
    }

    public @Nullable String getHeadingEn() {
        return headingEn;
    }

    public void setHeadingEn(@Nullable String headingEn) {
        this.headingEn = headingEn;
    }

    public @Nullable String getWordsNb() {
        return wordsNb;
    }

    public void setWordsNb(@Nullable String wordsNb) {
        this.wordsNb = wordsNb;
    }

    public @Nullable String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(@Nullable String wordsEn) {
        this.wordsEn = wordsEn;
    }
}
