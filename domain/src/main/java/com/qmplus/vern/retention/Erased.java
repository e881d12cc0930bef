package com.qmplus.vern.retention;

import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was erased, where, and by which rule: never what it said (R7.5). */
@Embeddable
public class Erased {

    @Column(name = "field_key")
    private String field;

    @Column(name = "category_key")
    private @Nullable String category;

    @Column(name = "system_key")
    private String system;

    @Column(name = "origin_key")
    private String origin;

    private String rule;

    private boolean annotation;

    protected Erased() {} // for JPA

    /**
     * @param category none where the register does not know the field
     * @param system where it was erased
     * @param origin the system that it came from: another where it was a copy
     * @param rule the article, such as {@code 17(1)(b)}
     */
    public Erased(FieldKey field, @Nullable CategoryKey category, SystemKey system, SystemKey origin, String rule) {
        this.field = field.value();
        this.category = category == null ? null : category.value();
        this.system = system.value();
        this.origin = origin.value();
        this.rule = rule;
    }

    /** Not the datum: what the person had said of it (GDPR art. 16). */
    public static Erased annotation(
            FieldKey field, @Nullable CategoryKey category, SystemKey system, SystemKey origin, String rule) {
        var erased = new Erased(field, category, system, origin, rule);
        erased.annotation = true;
        return erased;
    }

    /** Whether data of that system would bring it back to where it was erased; none brings what a person has said here. */
    public boolean wouldComeBackFrom(SystemKey other) {
        if (annotation) return false;
        return system().equals(other) || isVerns() && (origin().equals(other) || origin().equals(SystemKey.VERN));
    }

    public boolean isVerns() {
        return system().equals(SystemKey.VERN);
    }

    public FieldKey field() {
        return new FieldKey(field);
    }

    public @Nullable CategoryKey category() {
        return category == null ? null : new CategoryKey(category);
    }

    public SystemKey system() {
        return new SystemKey(system);
    }

    public SystemKey origin() {
        return new SystemKey(origin);
    }

    public String rule() {
        return rule;
    }

    public boolean isAnnotation() {
        return annotation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Erased that
                && field.equals(that.field)
                && Objects.equals(category, that.category)
                && system.equals(that.system)
                && origin.equals(that.origin)
                && rule.equals(that.rule)
                && annotation == that.annotation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, category, system, origin, rule, annotation);
    }

    @Override
    public String toString() {
        return "Erased " + field + " in " + system;
    }
}
