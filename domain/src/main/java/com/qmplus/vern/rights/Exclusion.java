package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One datum left out of the copy because it would harm the rights of others (GDPR art. 15(4)); the person is told why. */
@Entity
@Table(name = "request_exclusion")
public class Exclusion {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private DataSubjectRequest request;

    @Column(name = "item_id")
    private UUID item;

    @Column(name = "reason")
    private Sealed reason;

    protected Exclusion() {} // for JPA

    Exclusion(DataSubjectRequest request, ItemId item, Sealed reason) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.item = item.value();
        this.reason = reason;
    }

    public ItemId item() {
        return new ItemId(item);
    }

    /** Sealed under the key of the case. */
    public Sealed reason() {
        return reason;
    }
}
