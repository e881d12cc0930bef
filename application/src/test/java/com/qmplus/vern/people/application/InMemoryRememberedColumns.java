package com.qmplus.vern.people.application;

import com.qmplus.vern.people.RememberedColumn;
import com.qmplus.vern.people.RememberedColumns;
import com.qmplus.vern.register.SystemKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class InMemoryRememberedColumns implements RememberedColumns {

    private final List<RememberedColumn> columns = new ArrayList<>();

    @Override
    public List<RememberedColumn> of(SystemKey system) {
        return columns.stream()
                .filter(column -> column.system().equals(system))
                .sorted(Comparator.comparing(RememberedColumn::heading))
                .toList();
    }

    @Override
    public void add(RememberedColumn column) {
        columns.add(column);
    }
}
