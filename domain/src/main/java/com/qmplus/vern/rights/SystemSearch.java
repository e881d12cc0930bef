package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The search of one system for one case: waiting, until a machine or a person has said what it holds (GDPR art. 15(3)). */
@Entity
@Table(name = "request_search")
public class SystemSearch {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private DataSubjectRequest request;

    @Column(name = "system_key")
    private String system;

    @Column(name = "by_machine")
    private boolean byMachine;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private SearchResult result;

    @Column(name = "items")
    private int items;

    @Column(name = "findings")
    private @Nullable Sealed findings;

    @Column(name = "failure")
    private @Nullable Sealed failure;

    @Column(name = "searched_on")
    private @Nullable Instant searched;

    protected SystemSearch() {} // for JPA

    SystemSearch(DataSubjectRequest request, String system, boolean byMachine) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.system = system;
        this.byMachine = byMachine;
        this.result = SearchResult.WAITING;
    }

    void cameTo(Outcome outcome, Instant now) {
        result = outcome.result();
        items = outcome.items();
        findings = outcome.findings();
        failure = outcome.failure();
        searched = now;
    }

    /** What a search came to: sealed findings, or the sealed reason why it failed. */
    public record Outcome(
            SearchResult result,
            int items,
            @Nullable Sealed findings,
            @Nullable Sealed failure) {

        public static Outcome found(int items, Sealed findings) {
            return new Outcome(SearchResult.FOUND, items, findings, null);
        }

        public static Outcome nothing() {
            return new Outcome(SearchResult.NOTHING, 0, null, null);
        }

        public static Outcome failed(Sealed reason) {
            return new Outcome(SearchResult.FAILED, 0, null, reason);
        }
    }

    public String system() {
        return system;
    }

    public boolean byMachine() {
        return byMachine;
    }

    public SearchResult result() {
        return result;
    }

    public int items() {
        return items;
    }

    public @Nullable Sealed findings() {
        return findings;
    }

    public @Nullable Sealed failure() {
        return failure;
    }

    public @Nullable Instant searched() {
        return searched;
    }
}
