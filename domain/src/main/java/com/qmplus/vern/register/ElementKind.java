package com.qmplus.vern.register;

/** The kinds of elements, with the name that each has in the register's file. */
public enum ElementKind {
    CONTROLLER("controller", Controller.class),
    AREA("areas", BusinessArea.class),
    PERSON_CATEGORY("personCategories", PersonCategory.class),
    SYSTEM("systems", DataSystem.class),
    SOURCE("sources", Source.class),
    RECIPIENT("recipients", Recipient.class),
    TRANSFER("transfers", Transfer.class),
    AGREEMENT("agreements", Agreement.class),
    CATEGORY("categories", DataCategory.class),
    FIELD("fields", Field.class),
    ACTIVITY("activities", ProcessingActivity.class),
    PURPOSE("purposes", Purpose.class),
    RELATION_KIND("relationKinds", RelationKind.class),
    RETENTION_RULE("retentionRules", RetentionRule.class);

    private final String nameInFile;
    private final Class<? extends Element> type;

    ElementKind(String nameInFile, Class<? extends Element> type) {
        this.nameInFile = nameInFile;
        this.type = type;
    }

    public String nameInFile() {
        return nameInFile;
    }

    public Class<? extends Element> type() {
        return type;
    }

    public static ElementKind of(Element element) {
        for (var kind : values()) if (kind.type.isInstance(element)) return kind;
        throw new IllegalArgumentException(element.getClass().getName());
    }
}
