package com.qmplus.vern.retention.web;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.application.HoldDesk;
import com.qmplus.vern.retention.application.HoldView;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What keeps a person's data from being erased: set, and lifted again with a reason. */
@Named
@ViewScoped
public class HoldBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HoldDesk desk;

    private @Nullable PersonId id;
    private HoldView.@Nullable OfPerson person;
    private @Nullable HoldGround ground;
    private @Nullable String field;
    private @Nullable LocalDate review;
    private String why = "";
    private String liftWhy = "";

    public void load() {
        person = desk.of(who());
    }

    public String set() {
        var one = field == null || field.isBlank() ? null : key(field);
        desk.set(who(), Objects.requireNonNull(ground), one, Objects.requireNonNull(review), why);
        Words.done("retention", "hold.set.done");
        return again();
    }

    public String lift(UUID hold) {
        desk.lift(who(), hold, liftWhy);
        Words.done("retention", "hold.lift.done");
        return again();
    }

    private String again() {
        return "/retention/holds?faces-redirect=true&id=" + who();
    }

    private PersonId who() {
        if (id == null) throw new NotFound("person");
        return id;
    }

    private static FieldKey key(String text) {
        try {
            return new FieldKey(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFound("field");
        }
    }

    public List<HoldGround> getGrounds() {
        return List.of(HoldGround.values());
    }

    public HoldView.@Nullable OfPerson getPerson() {
        return person;
    }

    public @Nullable PersonId getId() {
        return id;
    }

    public void setId(@Nullable PersonId id) {
        this.id = id;
    }

    public @Nullable HoldGround getGround() {
        return ground;
    }

    public void setGround(@Nullable HoldGround ground) {
        this.ground = ground;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getLiftWhy() {
        return liftWhy;
    }

    public void setLiftWhy(String liftWhy) {
        this.liftWhy = liftWhy;
    }
}
