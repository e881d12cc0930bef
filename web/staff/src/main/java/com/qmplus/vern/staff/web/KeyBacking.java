package com.qmplus.vern.staff.web;

import com.qmplus.vern.staff.KeyScope;
import com.qmplus.vern.staff.application.KeyDesk;
import com.qmplus.vern.staff.application.NewKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Making a key: the page that follows shows its secret, once. */
@Named
@RequestScoped
public class KeyBacking {

    private static final int MONTHS = 12;

    @Inject
    private KeyDesk desk;

    @Inject
    private FreshKeys fresh;

    @Inject
    private Clock clock;

    private String name = "";
    private List<KeyScope> scopes = List.of();
    private @Nullable LocalDate until;

    @PostConstruct
    void open() {
        until = LocalDate.now(clock).plusMonths(MONTHS);
    }

    public String make() {
        return fresh.keep(desk.make(new NewKey(name, Set.copyOf(scopes), Objects.requireNonNull(until))));
    }

    public KeyScope[] getAllScopes() {
        return KeyScope.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<KeyScope> getScopes() {
        return scopes;
    }

    public void setScopes(List<KeyScope> scopes) {
        this.scopes = scopes;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
