package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.application.StatusView.Kind;
import com.qmplus.vern.rights.application.StatusView.Stage;
import java.util.List;

/**
 * Where a request stands, for another system: steps and days. What was asked of the person, written to them or fetched by them
 * is theirs.
 *
 * @param overdue the day has passed, and it has not been answered
 */
public record SystemStatus(SystemReceipt request, boolean overdue, List<Stage> stages) {

    static SystemStatus of(SystemReceipt request, boolean overdue, StatusView view) {
        return new SystemStatus(
                request,
                overdue,
                view.stages().stream()
                        .filter(stage -> stage.kind() != Kind.FETCHED)
                        .toList());
    }
}
