package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseCode;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.RequestDraft.Answer;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps drafts sealed for an hour; what was not sent by then is gone, key and all. */
@ApplicationScoped
public class DraftBook {

    static final int AT_A_TIME = 200;

    private Drafts drafts;
    private Vault vault;
    private Clock clock;

    protected DraftBook() {} // for CDI

    @Inject
    public DraftBook(Drafts drafts, Vault vault, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.clock = clock;
    }

    DraftId start(Language language, Right right) {
        var id = DraftId.random();
        var key = vault.newKey(id.value());
        var claims = vault.sealText(key, context(id), DraftClaims.of(right).json());
        var draft = new RequestDraft(id, key, language, claims, clock.instant());
        draft.askFor(vault.sealText(key, context(id), Behalf.NOT_SAID));
        drafts.add(draft);
        return id;
    }

    DraftClaims claims(RequestDraft draft) {
        return DraftClaims.read(vault.openText(draft.key(), context(draft), draft.claims()));
    }

    void claim(RequestDraft draft, DraftClaims claims) {
        draft.claim(vault.sealText(draft.key(), context(draft), claims.json()));
    }

    /** Null: for themselves, or they have not said it. */
    @Nullable
    Behalf behalf(RequestDraft draft) {
        var said = saidOfBehalf(draft);
        return said == null || said.equals(Behalf.NOT_SAID) ? null : Behalf.read(said);
    }

    /** They have said for whom they ask: nobody is taken to ask for themselves who has not (R4.5). */
    boolean isWhomSaid(RequestDraft draft) {
        return !Behalf.NOT_SAID.equals(saidOfBehalf(draft));
    }

    private @Nullable String saidOfBehalf(RequestDraft draft) {
        var sealed = draft.behalf();
        return sealed == null ? null : vault.openText(draft.key(), context(draft), sealed);
    }

    void askFor(RequestDraft draft, @Nullable Behalf behalf) {
        draft.askFor(behalf == null ? null : vault.sealText(draft.key(), context(draft), behalf.json()));
    }

    RequestDraft get(DraftId id) {
        return alive(drafts.find(id).orElse(null));
    }

    RequestDraft alone(DraftId id) {
        return alive(drafts.findAlone(id).orElse(null));
    }

    private RequestDraft alive(@Nullable RequestDraft draft) {
        if (draft == null || draft.hasExpired(clock.instant())) throw new NotFound("draft");
        return draft;
    }

    void write(RequestDraft draft, Answer which, String text) {
        draft.answer(which, vault.sealText(draft.key(), context(draft), text));
    }

    String read(RequestDraft draft, Answer which) {
        var sealed = draft.answer(which);
        return sealed == null ? "" : vault.openText(draft.key(), context(draft), sealed);
    }

    DraftView view(RequestDraft draft) {
        return new DraftView(
                draft.id(),
                draft.language(),
                read(draft, Answer.NAME),
                read(draft, Answer.EMAIL),
                read(draft, Answer.PHONE),
                claims(draft),
                isWhomSaid(draft),
                behalf(draft),
                draft.isSent());
    }

    void sent(RequestDraft draft, RequestId as, CaseCode code, String from) {
        draft.sent(as, vault.sealText(draft.key(), context(draft), code.grouped()), from);
    }

    RequestId sentAs(RequestDraft draft) {
        var request = draft.request();
        if (request == null) throw new NotFound("request");
        return request;
    }

    /** Once, and for a moment more to the browser that sent it; afterwards nobody here knows it any more. */
    @Nullable
    String tellCode(RequestDraft draft, String to) {
        var sealed = draft.tellCode(to, clock.instant());
        return sealed == null ? null : vault.openText(draft.key(), context(draft), sealed);
    }

    List<RequestDraft> old() {
        return drafts.startedBy(clock.instant().minus(RequestDraft.LIFE), AT_A_TIME);
    }

    /** The key of one that was sent lives on as the key of its case. */
    void drop(RequestDraft draft) {
        if (!draft.isSent()) vault.forget(draft.key());
        drafts.remove(draft);
    }

    private static String context(RequestDraft draft) {
        return context(draft.id());
    }

    private static String context(DraftId draft) {
        return "draft " + draft;
    }
}
