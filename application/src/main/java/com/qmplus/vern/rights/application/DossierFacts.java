package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers all that a case holds, for an authority or a court: who asked what, when what was done, what was decided and why. */
@ApplicationScoped
public class DossierFacts {

    private CaseSeal seal;
    private ClaimRulings rulings;
    private StepViews steps;
    private ScopeViews scopes;
    private DeadlineViews deadlines;
    private DossierDecisions decisions;
    private DossierSurroundings surroundings;
    private CurrentRegister register;
    private Deciders deciders;

    protected DossierFacts() {} // for CDI

    @Inject
    public DossierFacts(
            CaseSeal seal,
            ClaimRulings rulings,
            StepViews steps,
            ScopeViews scopes,
            DeadlineViews deadlines,
            DossierDecisions decisions,
            DossierSurroundings surroundings,
            CurrentRegister register,
            Deciders deciders) {
        this.seal = seal;
        this.rulings = rulings;
        this.steps = steps;
        this.scopes = scopes;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.surroundings = surroundings;
        this.register = register;
        this.deciders = deciders;
    }

    /** Whose case it is. */
    LetterSender controller() {
        return LetterSender.of(register.now().controller());
    }

    /** @param language of what the register calls things */
    List<DossierSection> of(DataSubjectRequest request, List<CaseLetter> letters, Language language) {
        var names = new DossierNames(register.now(), language, deciders.names(employees(request)));
        return Stream.of(
                        request(request),
                        claims(request, names),
                        clock(request),
                        questions(request),
                        searches(request, names),
                        decisions.of(request, names),
                        surroundings.effects(request, names),
                        surroundings.errands(request, names),
                        surroundings.recipients(request, names),
                        surroundings.disclosures(request, names),
                        timeline(request, names),
                        surroundings.messages(request, names),
                        surroundings.files(request),
                        letters(letters))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private DossierSection request(DataSubjectRequest request) {
        var intake = request.intake();
        var asker = intake.requester();
        var section = new DossierSection(DossierPart.REQUEST)
                .add("reference", intake.reference())
                .add("received", request.deadline().received())
                .add("channel", intake.channel())
                .add("language", intake.language())
                .add("name", asker.name())
                .add("email", asker.email())
                .add("phone", seal.words(request, asker.phone()))
                .add("message", seal.words(request, asker.scope()))
                .add("state", request.state())
                .add("answered", request.offer().available());
        addConcerned(section, request);
        return section;
    }

    /** By what right somebody asks, and for whom, as they told it (R4.5). */
    private void addConcerned(DossierSection section, DataSubjectRequest request) {
        request.representation()
                .ifPresent(by -> section.add("represented", by.role())
                        .add("authority", by.authority())
                        .add("identified", by.identity()));
        var concerned = request.intake().concerned();
        if (concerned == null) return;
        section.add("concerned_name", concerned.name())
                .add("concerned_email", concerned.email())
                .add("concerned_phone", seal.words(request, concerned.phone()))
                .add("concerned_age", concerned.age());
    }

    private DossierSection claims(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.CLAIMS);
        for (var claim : request.claims().all())
            section.add(
                    claim.right(),
                    claim.right().article(),
                    claim.state(),
                    claim.grounds().stream().sorted().map(Ground::article).collect(Collectors.joining(", ")),
                    claim.scope().isEverything()
                            ? "EVERYTHING"
                            : new DossierCell(
                                    claim.scope().toString(),
                                    names.texts(scopes.names(request, claim)).said()),
                    seal.words(request, claim.words()),
                    seal.words(request, claim.recipient()));
        return section;
    }

    /** By every way of counting, so that nobody has to take the one that was chosen on trust (R3.4). */
    private DossierSection clock(DataSubjectRequest request) {
        var view = deadlines.of(request, true);
        var section = new DossierSection(DossierPart.CLOCK);
        section.add(
                "CHOSEN",
                view.received(),
                view.reckoning().months(),
                view.reckoning().pausedDays(),
                view.reckoning().end(),
                view.due());
        for (var mode : PauseMode.values())
            view.all().stream()
                    .filter(one -> one.mode() == mode)
                    .forEach(one ->
                            section.add(mode, one.received(), one.months(), one.pausedDays(), one.end(), one.due()));
        return section;
    }

    private static DossierSection questions(DataSubjectRequest request) {
        var section = new DossierSection(DossierPart.QUESTIONS);
        for (var question : request.questions())
            section.add(question.kind(), question.asked(), question.answered(), question.stopsClock());
        return section;
    }

    private static DossierSection searches(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.SEARCHES);
        for (var search : request.searches().all())
            section.add(names.system(search.system()), search.result(), search.items(), search.searched());
        return section;
    }

    private DossierSection timeline(DataSubjectRequest request, DossierNames names) {
        var section = new DossierSection(DossierPart.TIMELINE);
        for (var step : steps.of(request, names.employees(), true))
            section.add(
                    step.made(),
                    step.move(),
                    step.decider().isEmpty() ? step.by() : step.decider(),
                    step.article(),
                    names.detail(step.detail()),
                    step.words());
        return section;
    }

    private static DossierSection letters(List<CaseLetter> letters) {
        var section = new DossierSection(DossierPart.LETTERS);
        for (var letter : letters)
            section.add(letter.kind(), letter.made(), letter.posted(), letter.read(), letter.sha256());
        return section;
    }

    private List<EmployeeId> employees(DataSubjectRequest request) {
        var ruled = rulings.of(request.id()).stream()
                .flatMap(ruling -> ruling.decisions().stream())
                .flatMap(decision -> Stream.of(decision.decider(), decision.second()));
        var handedTo = request.timeline().steps().stream()
                .map(Step::detail)
                .filter(DossierNames::isId)
                .map(EmployeeId::of);
        return Stream.of(steps.employees(request).stream(), handedTo, ruled, surroundings.employees(request))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
