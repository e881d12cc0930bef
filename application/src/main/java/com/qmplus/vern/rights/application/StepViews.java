package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.application.StepView.By;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.KeyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of a case's steps what its timeline shows. */
@ApplicationScoped
public class StepViews {

    private CaseSeal seal;
    private KeyNames systems;

    protected StepViews() {} // for CDI

    @Inject
    public StepViews(CaseSeal seal, KeyNames systems) {
        this.seal = seal;
        this.systems = systems;
    }

    /** Whose names are needed to tell the steps and who has the case. */
    List<EmployeeId> employees(DataSubjectRequest request) {
        var deciders = request.timeline().steps().stream()
                .filter(step -> by(step) == By.STAFF)
                .map(step -> EmployeeId.of(step.decider()));
        return Stream.concat(deciders, Optional.ofNullable(request.assignee()).stream())
                .distinct()
                .toList();
    }

    /** @param whole with the details and the words; otherwise only what was done, when and by whom */
    List<StepView> of(DataSubjectRequest request, Map<EmployeeId, String> names, boolean whole) {
        return request.timeline().steps().stream()
                .map(step -> view(request, step, names, whole))
                .toList();
    }

    private StepView view(DataSubjectRequest request, Step step, Map<EmployeeId, String> names, boolean whole) {
        var by = by(step);
        return new StepView(
                step.move(),
                step.made(),
                by,
                decider(step, by, names),
                step.move().article(),
                step.move().rule(),
                whole ? step.detail() : null,
                whole ? seal.words(request, step.words()) : null);
    }

    private String decider(Step step, By by, Map<EmployeeId, String> names) {
        return switch (by) {
            case STAFF -> names.getOrDefault(EmployeeId.of(step.decider()), "");
            case OTHER_SYSTEM -> system(step.decider().substring(Decider.KEY.length()));
            case PERSON, VERN -> "";
        };
    }

    private String system(String key) {
        return systems.names(List.of(key)).getOrDefault(key, "");
    }

    private static By by(Step step) {
        return switch (step.decider()) {
            case Decider.PERSON -> By.PERSON;
            case Decider.VERN -> By.VERN;
            default -> step.decider().startsWith(Decider.KEY) ? By.OTHER_SYSTEM : By.STAFF;
        };
    }
}
