package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** As which field a column of a system's export was last read; a column may have been told not to be stored. */
@Entity
@Table(name = "import_mapping")
public class RememberedColumn {

    private static final String NOT_STORED = "";

    @Id
    private UUID id;

    @Column(name = "system_key")
    private String system;

    private String heading;

    @Column(name = "field_key")
    private String field;

    protected RememberedColumn() {} // for JPA

    public RememberedColumn(SystemKey system, String heading, String field) {
        this.id = UUID.randomUUID();
        this.system = system.value();
        this.heading = heading;
        this.field = field;
    }

    /** From now on the column is read so; empty: not at all. */
    public void readAs(String newField) {
        field = newField;
    }

    public SystemKey system() {
        return new SystemKey(system);
    }

    public String heading() {
        return heading;
    }

    public Optional<FieldKey> field() {
        return field.equals(NOT_STORED) ? Optional.empty() : Optional.of(new FieldKey(field));
    }
}
