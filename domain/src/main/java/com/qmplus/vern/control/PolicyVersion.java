package com.qmplus.vern.control;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The privacy policy in one of its versions, as sentences that are tied to the promises they make. It is read from its text, tied, and
 * published; from then on it never changes, and a new text is a new version.
 */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {

    @Id
    private int number;

    @Version
    private long version;

    @Column(name = "made_on")
    private Instant madeOn;

    /** Nobody, of what Vern is delivered with. */
    @Column(name = "made_by")
    private @Nullable EmployeeId madeBy;

    @Column(name = "published_on")
    private @Nullable Instant publishedOn;

    @Column(name = "published_by")
    private @Nullable EmployeeId publishedBy;

    @ElementCollection
    @CollectionTable(name = "policy_sentence", joinColumns = @JoinColumn(name = "policy_number"))
    @OrderBy("number")
    private List<PolicySentence> sentences = new ArrayList<>();

    protected PolicyVersion() {} // for JPA

    private PolicyVersion(int number, @Nullable EmployeeId by, Instant when) {
        this.number = number;
        this.madeBy = by;
        this.madeOn = when;
    }

    /**
     * What Vern is delivered with: published, by nobody.
     *
     * @param ties of each sentence, in their order
     */
    public static PolicyVersion delivered(List<Tie> ties, Instant when) {
        var first = new PolicyVersion(1, null, when);
        for (var tie : ties) first.add(tie.sentence(), tie.translation(), tie.promises());
        first.publishedOn = when;
        return first;
    }

    /** A sentence, its translation, and the promises that it makes. */
    public record Tie(Sentence sentence, @Nullable String translation, Collection<Promise> promises) {}

    /**
     * A new text. A sentence that says what one of this version says keeps its translation and its promises; the others are yet to be tied.
     *
     * @throws NothingWritten there is no sentence in it
     * @throws SentenceTooLong one is longer than a sentence is
     */
    public PolicyVersion rewritten(List<Sentence> read, EmployeeId by, Instant when) {
        if (read.isEmpty()) throw new NothingWritten();
        var next = new PolicyVersion(number + 1, by, when);
        var comparison = PolicyComparison.of(this, read);
        for (var each : comparison.now()) {
            var was = each.was();
            if (was == null) next.add(each.sentence(), null, List.of());
            else next.add(each.sentence(), was.translation(), was.promises());
        }
        return next;
    }

    private void add(Sentence sentence, @Nullable String translation, Collection<Promise> promises) {
        if (sentence.text().length() > PolicySentence.LONGEST
                || sentence.section().length() > PolicySentence.LONGEST_HEADING)
            throw new SentenceTooLong(sentences.size() + 1);
        sentences.add(new PolicySentence(sentences.size() + 1, sentence, translation, promises));
    }

    /**
     * Says what a sentence promises, and how it reads in bokmål.
     *
     * @throws PolicyPublished it is published and stays as it is
     */
    public void tie(int sentence, Collection<Promise> promises, @Nullable String translation) {
        mustBeDraft();
        var at = sentence(sentence);
        sentences.set(sentences.indexOf(at), at.tied(promises, translation));
    }

    private PolicySentence sentence(int wanted) {
        return sentences.stream()
                .filter(each -> each.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("sentence"));
    }

    /**
     * @throws PolicyPublished it is already
     * @throws SentencesNotTied some make no promise yet
     */
    public void publish(EmployeeId by, Instant when) {
        mustBeDraft();
        if (!untied().isEmpty()) throw new SentencesNotTied(untied());
        publishedBy = by;
        publishedOn = when;
    }

    /** @throws PolicyPublished it holds, or has held */
    public void mustBeDraft() {
        if (isPublished()) throw new PolicyPublished();
    }

    /** The sentences that are tied to no promise, in their order. */
    public List<Integer> untied() {
        return sentences.stream()
                .filter(each -> !each.isTied())
                .map(PolicySentence::number)
                .toList();
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public int number() {
        return number;
    }

    public long version() {
        return version;
    }

    public Instant madeOn() {
        return madeOn;
    }

    public @Nullable EmployeeId madeBy() {
        return madeBy;
    }

    public @Nullable Instant publishedOn() {
        return publishedOn;
    }

    public @Nullable EmployeeId publishedBy() {
        return publishedBy;
    }

    public List<PolicySentence> sentences() {
        return List.copyOf(sentences);
    }
}
