package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.application.SqlRow.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the data that were decided on stand as they stood then, each in a place of its own, and why the others do not. Data of
 * the same words in several rows are told apart by their record, where it is known.
 */
final class SqlStanding {

    /** A place in a row. */
    record Place(SqlRow row, Cell cell) {}

    private final List<HeldDatum> data;
    private final SqlTheirs theirs;
    private final List<Place> free;
    private final @Nullable Place[] places;
    private final CarriedOut[] outcomes;

    /** @param done whether a place shows that it was done before, given the datum's number */
    SqlStanding(List<HeldDatum> data, SqlTheirs theirs, BiPredicate<Cell, Integer> done) {
        this.data = data;
        this.theirs = theirs;
        this.free = new ArrayList<>(places(theirs.rows()));
        this.places = new Place[data.size()];
        this.outcomes = new CarriedOut[data.size()];
        for (int i = 0; i < data.size(); i++) places[i] = take(i, data.get(i).value());
        this.free.addAll(places(theirs.strays()));
        for (int i = 0; i < data.size(); i++) outcomes[i] = places[i] == null ? missing(i, done) : CarriedOut.BY_HAND;
    }

    private static List<Place> places(List<SqlRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream().map(cell -> new Place(row, cell)))
                .toList();
    }

    Optional<Place> place(int number) {
        return Optional.ofNullable(places[number]);
    }

    boolean contains(SqlRow row, Cell cell) {
        return Arrays.stream(places)
                .anyMatch(place ->
                        place != null && place.row().equals(row) && place.cell().equals(cell));
    }

    void came(int number, CarriedOut outcome) {
        outcomes[number] = outcome;
    }

    List<CarriedOut> outcomes() {
        return List.of(outcomes);
    }

    private @Nullable Place take(int number, String value) {
        return take(number, (cell, it) -> value.strip().equals(cell.value()));
    }

    private @Nullable Place take(int number, BiPredicate<Cell, Integer> wanted) {
        for (Iterator<Place> each = free.iterator(); each.hasNext(); ) {
            var place = each.next();
            if (!isOf(place, number) || !wanted.test(place.cell(), number)) continue;
            each.remove();
            return place;
        }
        return null;
    }

    private boolean isOf(Place place, int number) {
        var datum = data.get(number);
        return place.cell().field().field().equals(datum.field()) && theirs.mayStand(datum, place.row());
    }

    /** What stands there now was not decided on, or is nobody's whom we know; where nothing stands, it is gone. */
    private CarriedOut missing(int number, BiPredicate<Cell, Integer> done) {
        if (!theirs.fields().contains(data.get(number).field())) return CarriedOut.BY_HAND;
        if (take(number, done) != null) return CarriedOut.DONE_BEFORE;
        var gone = free.stream()
                .noneMatch(place -> isOf(place, number) && !place.cell().isEmpty());
        return gone ? CarriedOut.DONE_BEFORE : CarriedOut.CHANGED_SINCE;
    }
}
