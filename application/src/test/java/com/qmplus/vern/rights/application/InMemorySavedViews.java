package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SavedView;
import com.qmplus.vern.rights.SavedViews;
import com.qmplus.vern.staff.EmployeeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

final class InMemorySavedViews implements SavedViews {

    private final List<SavedView> all = new ArrayList<>();

    @Override
    public void add(SavedView view) {
        all.add(view);
    }

    @Override
    public List<SavedView> of(EmployeeId owner) {
        return all.stream()
                .filter(view -> view.belongsTo(owner))
                .sorted(Comparator.comparing(view -> SavedView.plain(view.name())))
                .toList();
    }

    @Override
    public void remove(SavedView view) {
        all.remove(view);
    }
}
