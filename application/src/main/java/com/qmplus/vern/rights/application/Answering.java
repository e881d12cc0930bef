package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswers;
import com.qmplus.vern.rights.Article12;
import com.qmplus.vern.rights.Article15;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.IncompleteAnswer;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.LetterOccasion;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds, checks, prints and seals an answer. */
@ApplicationScoped
public class Answering {

    private AnswerMaterials materials;
    private CurrentRegister register;
    private AnswerPrinter printer;
    private AnswerBook answers;
    private CaseMails mails;
    private LetterBook letters;
    private Secrets secrets;
    private Settings settings;
    private Clock clock;

    protected Answering() {} // for CDI

    @Inject
    public Answering(
            AnswerMaterials materials,
            CurrentRegister register,
            AnswerPrinter printer,
            AnswerBook answers,
            CaseMails mails,
            LetterBook letters,
            Secrets secrets,
            Settings settings,
            Clock clock) {
        this.materials = materials;
        this.register = register;
        this.printer = printer;
        this.answers = answers;
        this.mails = mails;
        this.letters = letters;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    AccessAnswer build(DataSubjectRequest request, Register version) {
        return AccessAnswers.build(materials.of(request, version));
    }

    /** As it would be sent now. */
    AccessAnswer now(DataSubjectRequest request) {
        return build(request, versionOf(request));
    }

    void refuseIncomplete(AccessAnswer answer) {
        var missing = missing(answer);
        if (!missing.isEmpty()) throw new IncompleteAnswer(missing);
    }

    /** Access must be whole (art. 15), and a refusal must say why and where to go with it (art. 12(4)). */
    private static List<String> missing(AccessAnswer answer) {
        var missing = new ArrayList<>(Article12.missing(answer));
        if (answer.isAccess()) missing.addAll(Article15.missing(answer));
        return missing;
    }

    void refuseUnknown(DataSubjectRequest request, ItemId item) {
        if (materials.findings(request).stream()
                .noneMatch(finding -> finding.id().equals(item))) throw new NotFound("item");
    }

    AnswerDraftView draft(DataSubjectRequest request) {
        var answer = now(request);
        return new AnswerDraftView(request.id(), request.version(), answer, hidden(request), missing(answer));
    }

    /** What the reviewer sees and the person will not. */
    private Map<String, String> hidden(DataSubjectRequest request) {
        var excluded =
                request.exclusions().stream().map(exclusion -> exclusion.item()).toList();
        var hidden = new HashMap<String, String>();
        if (excluded.isEmpty()) return hidden;
        materials.findings(request).stream()
                .filter(finding -> excluded.contains(finding.id()))
                .forEach(finding -> hidden.put(finding.id().toString(), finding.value()));
        return hidden;
    }

    byte[] preview(DataSubjectRequest request) {
        return printer.pdf(now(request));
    }

    /** Made available and told of, in one transaction: that is when the request is answered (art. 12(3)). */
    void send(DataSubjectRequest request, Decider.Worker by, String words) {
        var answer = now(request);
        refuseIncomplete(answer);
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(settings.number(Setting.ANSWER_DAYS)));
        var link = request.intake().requester().email() == null ? null : secrets.newToken();
        request.answer(by, now, until, link == null ? null : secrets.hash(link));
        answers.keep(request, answer);
        letters.send(request, new LetterOccasion.Answered(answer, day(until)), words, by);
        if (link != null) mails.answerReady(request, link, until);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The version that was approved; before that, the one that holds now. */
    private Register versionOf(DataSubjectRequest request) {
        var approved = request.registerVersion();
        return approved == null || request.state().compareTo(RequestState.APPROVED) < 0
                ? register.now()
                : register.at(approved);
    }
}
