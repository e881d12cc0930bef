package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.rights.AutomaticPolicy;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Hindrance;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a request as far as it goes without a person: to its answer, or to the first thing that somebody must judge (ADR 31). */
@ApplicationScoped
public class AutomaticWork {

    private static final Decider.Vern VERN = new Decider.Vern();

    private Requests requests;
    private PersonalDataDoor door;
    private Whom whom;
    private CaseKeys keys;
    private SystemSearcher searcher;
    private AnswerMaterials materials;
    private Disclosures disclosures;
    private Holds holds;
    private RulingBook rulings;
    private Answering answering;
    private Consequences consequences;
    private Protecting protecting;
    private CurrentRegister register;
    private Settings settings;
    private CaseTime time;

    protected AutomaticWork() {} // for CDI

    @Inject
    public AutomaticWork(
            Requests requests,
            PersonalDataDoor door,
            Whom whom,
            CaseKeys keys,
            SystemSearcher searcher,
            AnswerMaterials materials,
            Disclosures disclosures,
            Holds holds,
            RulingBook rulings,
            Answering answering,
            Consequences consequences,
            Protecting protecting,
            CurrentRegister register,
            Settings settings,
            CaseTime time) {
        this.requests = requests;
        this.door = door;
        this.whom = whom;
        this.keys = keys;
        this.searcher = searcher;
        this.materials = materials;
        this.disclosures = disclosures;
        this.holds = holds;
        this.rulings = rulings;
        this.answering = answering;
        this.consequences = consequences;
        this.protecting = protecting;
        this.register = register;
        this.settings = settings;
        this.time = time;
    }

    /** What the controller lets be answered so; nothing, unless it is configured. */
    AutomaticPolicy policy() {
        var rights = words(Setting.AUTOMATIC_RIGHTS, Right::valueOf);
        return new AutomaticPolicy(rights, words(Setting.AUTOMATIC_READ_FIRST, FieldKey::new));
    }

    private <T> Set<T> words(Setting setting, Function<String, T> each) {
        return settings.given(setting, String.class).stream()
                .flatMap(text -> Arrays.stream(text.strip().split(" +")))
                .map(each)
                .collect(Collectors.toSet());
    }

    /** To the answer, or to what stands in its way, which is then on the timeline. */
    void go(DataSubjectRequest request) {
        work(request).ifPresent(hindrance -> request.leave(hindrance, time.now()));
    }

    private Optional<Hindrance> work(DataSubjectRequest request) {
        var policy = policy();
        return policy.ofRequest(request)
                .or(() -> person(request))
                .or(() -> search(request, policy))
                .or(() -> answer(request));
    }

    private Optional<Hindrance> person(DataSubjectRequest request) {
        request.begin(time.now());
        var use = new Use.ForCase(new CaseRef(request.id().value()));
        var candidates = door.candidates(whom.asked(request), use);
        var found = AutomaticPolicy.person(request, candidates, one -> whom.isOnFile(request, one, time.zone()));
        if (found.isEmpty()) return Optional.of(Hindrance.PERSON);
        var person = found.get().person();
        var hindrance = AutomaticPolicy.ofOthers(others(request, person))
                .or(() -> AutomaticPolicy.ofAuthorities(disclosures.of(person), holds.standing(person)));
        if (hindrance.isPresent()) return hindrance;
        request.confirmPerson(VERN, person, true, time.now());
        keys.passTo(person, request);
        protecting.bringAbout(request);
        return Optional.empty();
    }

    /** Of the person, or from the address, which may be another's by now. */
    private List<DataSubjectRequest> others(DataSubjectRequest request, PersonId person) {
        var addresses =
                Stream.ofNullable(request.intake().requester().plainEmail()).toList();
        return Stream.concat(requests.of(person).stream(), requests.from(addresses).stream())
                .filter(other -> !other.id().equals(request.id()))
                .distinct()
                .toList();
    }

    private Optional<Hindrance> search(DataSubjectRequest request, AutomaticPolicy policy) {
        searcher.search(request, VERN);
        protecting.bringAbout(request);
        return policy.ofSearches(request.searches(), materials.findings(request));
    }

    private Optional<Hindrance> answer(DataSubjectRequest request) {
        var held = rulings.held(request);
        var proposed = new LinkedHashMap<Claim, Proposals>();
        request.claims().open().forEach(claim -> proposed.put(claim, rulings.proposals(request, claim, held)));
        var hindrance = AutomaticPolicy.ofProposals(proposed.values());
        if (hindrance.isPresent()) return hindrance;
        proposed.entrySet().stream()
                .filter(one -> !one.getKey().isOf(Right.ACCESS)) // the copy itself is its answer
                .forEach(one -> confirm(request, one));
        approve(request);
        var texts = new AnswerTexts(request.intake().language());
        answering.send(request, VERN, texts.of("automatic"));
        protecting.bringAbout(request);
        consequences.of(request);
        return Optional.empty();
    }

    private void confirm(DataSubjectRequest request, Map.Entry<Claim, Proposals> ruled) {
        var claim = ruled.getKey();
        rulings.toChange(request, claim).confirm(VERN, ruled.getValue(), rulings.registerVersion(), time.now());
        request.ruled(VERN, Move.RULED, claim, null, time.now());
        protecting.bringAbout(request);
    }

    private void approve(DataSubjectRequest request) {
        var current = register.now();
        request.approve(VERN, current.version(), time.now());
        rulings.refuseUndecided(request);
        answering.refuseIncomplete(answering.build(request, current));
    }
}
