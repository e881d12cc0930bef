package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.AutomatedStep;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.application.AutomatedPage;
import com.qmplus.vern.rights.application.AutomatedQuery;
import com.qmplus.vern.rights.application.HumanReviewDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Vern did by itself, on all cases; what is asked for stands in the address. */
@Named
@RequestScoped
public class AutomatedBacking {

    @Inject
    private HumanReviewDesk desk;

    private @Nullable String kind;
    private @Nullable String state;
    private @Nullable String from;
    private AutomatedPage page;

    public void load() {
        page = desk.list(new AutomatedQuery(named(AutomatedStep.MOVES, kind), named(getStates(), state), first()));
    }

    private int first() {
        return from != null && from.matches("[0-9]{1,9}") ? Integer.parseInt(from) : 0;
    }

    /** What an address says that nobody could have chosen is not asked for. */
    private static <E extends Enum<E>> @Nullable E named(List<E> all, @Nullable String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public AutomatedPage getPage() {
        return page;
    }

    public List<Move> getKinds() {
        return AutomatedStep.MOVES;
    }

    public List<AutomatedStep.State> getStates() {
        return Arrays.asList(AutomatedStep.State.values());
    }

    /** The address of the same list, further back. */
    public String getOlder() {
        return Stream.of("kind=" + plain(kind), "state=" + plain(state), "from=" + page.next())
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }

    private static String plain(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").replaceAll("[^A-Z_]", "");
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
