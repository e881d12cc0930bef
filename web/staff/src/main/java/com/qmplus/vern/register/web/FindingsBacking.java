package com.qmplus.vern.register.web;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.Unconfirmed;
import com.qmplus.vern.register.web.RegisterBacking.Part;
import com.qmplus.vern.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the register lacks, what runs out soon, and what is to be confirmed: each with the way to where it stands. */
@Named
@RequestScoped
public class FindingsBacking {

    private static final Set<String> MAY_NAME_PEOPLE = Set.of(Roles.PRIVACY_MANAGER, Roles.DPO);

    @Inject
    private RegisterDesk desk;

    @Inject
    private Caller caller;

    private @Nullable List<Finding> findings;
    private @Nullable Map<ElementKind, List<Unconfirmed>> unconfirmed;

    public List<Finding> getFindings() {
        if (findings == null) findings = desk.findings();
        return findings;
    }

    /** Whether the reader may see of whom data are stored without a reason. */
    public boolean isMayNamePeople() {
        return caller.roles().stream().anyMatch(MAY_NAME_PEOPLE::contains);
    }

    /** By kind, in the order of the register. */
    public List<Map.Entry<ElementKind, List<Unconfirmed>>> getUnconfirmed() {
        if (unconfirmed == null)
            unconfirmed = desk.unconfirmed().stream()
                    .collect(Collectors.groupingBy(Unconfirmed::kind, TreeMap::new, Collectors.toList()));
        return List.copyOf(unconfirmed.entrySet());
    }

    /** Where the register tells of an element of this kind. */
    public Part partOf(ElementKind kind) {
        return switch (kind) {
            case CONTROLLER -> Part.CONTROLLER;
            case SYSTEM -> Part.SYSTEMS;
            case RECIPIENT, TRANSFER, AGREEMENT -> Part.RECIPIENTS;
            case CATEGORY, FIELD -> Part.CATEGORIES;
            case RELATION_KIND, PERSON_CATEGORY, SOURCE -> Part.RELATIONS;
            case AREA, ACTIVITY, PURPOSE, RETENTION_RULE -> Part.PURPOSES;
        };
    }
}
