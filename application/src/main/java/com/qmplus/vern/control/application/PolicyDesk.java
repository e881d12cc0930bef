package com.qmplus.vern.control.application;

import static com.qmplus.vern.shared.Roles.AUDITOR;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.control.DraftAlready;
import com.qmplus.vern.control.NothingWritten;
import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PolicyComparison;
import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.control.PolicyText;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.control.Sentence;
import com.qmplus.vern.control.SentencesNotTied;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the published policy is read, and where a new text of it is tied to what it promises before it holds. */
@Stateless
@RolesAllowed(PRIVACY_MANAGER)
public class PolicyDesk {

    private static final String WHY = "what the controller tells everybody";

    private Policies policies;
    private Colleagues colleagues;
    private Caller caller;
    private Clock clock;

    protected PolicyDesk() {} // for EJB

    @Inject
    public PolicyDesk(Policies policies, Colleagues colleagues, Caller caller, Clock clock) {
        this.policies = policies;
        this.colleagues = colleagues;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one that holds. */
    @RolesAllowed({PRIVACY_MANAGER, DPO, AUDITOR})
    @FreeOfPersonalData(WHY)
    public PolicyView published() {
        return view(current());
    }

    /** The one that is being tied, beside what it is to replace. */
    @FreeOfPersonalData(WHY)
    public Optional<PolicyView> draft() {
        return policies.draft().map(this::view);
    }

    /**
     * Reads a new text; what it says as before keeps its promises.
     *
     * @throws DraftAlready another is being tied
     * @throws NothingWritten there is no sentence in it
     */
    @FreeOfPersonalData(WHY)
    public void begin(String text) {
        if (policies.draft().isPresent()) throw new DraftAlready();
        policies.add(current().rewritten(PolicyText.read(text, Locale.ENGLISH), me(), clock.instant()));
    }

    /**
     * Says what a sentence promises.
     *
     * @throws StalePage somebody has changed the draft since
     */
    @FreeOfPersonalData(WHY)
    public void tie(int number, long version, int sentence, Set<Promise> promises, @Nullable String translation) {
        policies.get(number, version).tie(sentence, promises, translation);
    }

    /**
     * From now on it holds, and the next run looks at it.
     *
     * @throws SentencesNotTied some make no promise yet
     */
    @FreeOfPersonalData(WHY)
    public void publish(int number, long version) {
        policies.get(number, version).publish(me(), clock.instant());
    }

    /** @throws StalePage somebody has changed or published it since */
    @FreeOfPersonalData(WHY)
    public void discard(int number, long version) {
        var draft = policies.get(number, version);
        draft.mustBeDraft();
        policies.remove(draft);
    }

    private PolicyVersion current() {
        return policies.published().orElseThrow(() -> new NotFound("policy"));
    }

    private PolicyView view(PolicyVersion policy) {
        var by = policy.publishedBy();
        var publisher = by == null ? null : colleagues.namesOf(List.of(by)).get(by);
        return PolicyView.of(policy, publisher, gone(policy));
    }

    private List<PolicySentence> gone(PolicyVersion policy) {
        var read = policy.sentences().stream()
                .map(each -> new Sentence(each.section(), each.wording()))
                .toList();
        return policies.find(policy.number() - 1)
                .map(before -> PolicyComparison.of(before, read).gone())
                .orElse(List.of());
    }

    private EmployeeId me() {
        return EmployeeId.of(caller.id());
    }
}
