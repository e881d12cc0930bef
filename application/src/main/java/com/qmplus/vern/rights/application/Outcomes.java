package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.ClaimOutcome;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What was decided of each claim, in the words of the answer, for the page of the case: also when the answer itself is gone. */
@ApplicationScoped
public class Outcomes {

    private static final AnswerTexts NB = new AnswerTexts(Language.NB);
    private static final AnswerTexts EN = new AnswerTexts(Language.EN);
    private static final String KEPT = "KEEP";

    private AnswerMaterials materials;
    private CurrentRegister register;
    private CaseSeal seal;

    protected Outcomes() {} // for CDI

    @Inject
    public Outcomes(AnswerMaterials materials, CurrentRegister register, CaseSeal seal) {
        this.materials = materials;
        this.register = register;
        this.seal = seal;
    }

    /** Nothing before it is answered, while it is looked at anew, or once the case can no longer be read. */
    List<StatusView.Outcome> of(DataSubjectRequest request) {
        if (!request.state().isAnswered() || request.offer().available() == null || seal.isGone(request))
            return List.of();
        var then = version(request);
        return ClaimOutcome.of(materials.decided(request, then)).stream()
                .map(outcome -> new StatusView.Outcome(
                        outcome.right(),
                        together(outcome.lines().stream()
                                .map(line -> line(line, then))
                                .toList())))
                .toList();
    }

    /** What is decided alike, of the same and for the same reason, is told once, with everything that we use it for. */
    private static List<StatusView.Decided> together(List<StatusView.Decided> decided) {
        var alike = new LinkedHashMap<StatusView.Decided, List<Text>>();
        decided.forEach(one -> alike.computeIfAbsent(one.in(List.of()), first -> new ArrayList<>())
                .addAll(one.purposes()));
        return alike.entrySet().stream()
                .map(one -> one.getKey().in(one.getValue()))
                .toList();
    }

    private Register version(DataSubjectRequest request) {
        var approved = request.registerVersion();
        return approved == null ? register.now() : register.at(approved);
    }

    private static StatusView.Decided line(ClaimOutcome.Line line, Register register) {
        var verdict = line.verdict();
        var purpose = verdict.purpose();
        var instead = verdict.instead();
        return new StatusView.Decided(
                said("outcome." + verdict.outcome()),
                said("reason." + verdict.reason()),
                verdict.article(),
                purpose == null ? List.of() : List.of(purpose(purpose, register)),
                instead == null ? null : said("instead." + instead),
                line.places().stream()
                        .map(place -> place(place, verdict.outcome().equals(KEPT), register))
                        .toList());
    }

    private static Text purpose(PurposeKey key, Register register) {
        return register.findPurpose(key).map(Purpose::name).orElse(new Text(key.value(), key.value()));
    }

    private static StatusView.Place place(ClaimOutcome.Place place, boolean kept, Register register) {
        boolean dated = kept && !place.kept().isOpen();
        return new StatusView.Place(
                system(place.system(), register),
                ErrandBook.named(place.fields(), register),
                kept,
                dated ? place.kept().first() : null,
                dated ? place.kept().last() : null);
    }

    private static Text system(String key, Register register) {
        return register.systems().stream()
                .filter(system -> system.stableKey().equals(key))
                .findFirst()
                .map(DataSystem::name)
                .orElse(new Text(key, key));
    }

    private static Text said(String key) {
        return new Text(NB.of(key), EN.of(key));
    }
}
