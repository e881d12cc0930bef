package com.qmplus.vern.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One element as it was from one version of the register until another, kept as a document. A change ends this revision
 * and adds the next; nothing that past answers were built on is lost.
 */
@Entity
@Table(name = "register_element")
public class ElementRevision {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ElementKind kind;

    @Column(name = "element_key")
    private String elementKey;

    private int revision;

    /** The order in which the controller wrote the elements down, and reads them. */
    private int place;

    @Column(name = "since_version")
    private int sinceVersion;

    @Column(name = "until_version")
    private @Nullable Integer untilVersion;

    private String document;

    protected ElementRevision() {} // for JPA

    /** The first revision of an element, as of the version that brings it. */
    public ElementRevision(Element element, int place, int sinceVersion, String document) {
        this.id = UUID.randomUUID();
        this.kind = ElementKind.of(element);
        this.elementKey = element.stableKey();
        this.revision = 1;
        this.place = place;
        this.sinceVersion = sinceVersion;
        this.document = document;
    }

    private ElementRevision(ElementRevision before, int sinceVersion, String document) {
        this.id = UUID.randomUUID();
        this.kind = before.kind;
        this.elementKey = before.elementKey;
        this.revision = before.revision + 1;
        this.place = before.place;
        this.sinceVersion = sinceVersion;
        this.document = document;
    }

    /** What the element is from that version on; this revision holds until the one before it. */
    public ElementRevision revise(int version, String changed) {
        if (untilVersion != null) throw new IllegalStateException("Revised already: " + kind + " " + elementKey);
        untilVersion = version - 1;
        return new ElementRevision(this, version, changed);
    }

    public boolean holdsIn(int version) {
        return sinceVersion <= version && (untilVersion == null || version <= untilVersion);
    }

    public ElementKind kind() {
        return kind;
    }

    public String elementKey() {
        return elementKey;
    }

    public int revision() {
        return revision;
    }

    public int sinceVersion() {
        return sinceVersion;
    }

    public int place() {
        return place;
    }

    public String document() {
        return document;
    }
}
