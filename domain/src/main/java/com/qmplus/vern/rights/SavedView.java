package com.qmplus.vern.rights;

import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/** A way to look at the queue that an employee has given a name, for themselves alone: what it shows and in which order. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    /** More are no help in finding one. */
    public static final int MOST = 12;

    public static final int LONGEST_NAME = 40;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "owner_id")
    private EmployeeId owner;

    @Column(name = "view_name")
    private String name;

    @Column(name = "plain_name")
    private String plainName;

    @Column(name = "view_filter")
    private String filter;

    @Column(name = "view_sort")
    private String sort;

    private boolean descending;

    @Column(name = "start_view")
    private boolean start;

    protected SavedView() {} // for JPA

    /** @param filter what it shows, and {@code sort} by what, as the queue's address has them */
    public SavedView(UUID id, EmployeeId owner, String name, String filter, String sort, boolean descending) {
        this.id = id;
        this.owner = owner;
        this.filter = filter;
        this.sort = sort;
        this.descending = descending;
        rename(name);
    }

    public final void rename(String other) {
        name = other.strip();
        plainName = plain(other);
    }

    /** Two that differ in capitals alone are one name. */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The queue opens with it. */
    public void startWithIt(boolean yes) {
        start = yes;
    }

    public boolean isCalled(String other) {
        return plainName.equals(plain(other));
    }

    public boolean belongsTo(EmployeeId employee) {
        return owner.equals(employee);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String filter() {
        return filter;
    }

    public String sort() {
        return sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public boolean isStart() {
        return start;
    }
}
