package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.DocumentRow;
import com.qmplus.vern.register.application.Property;
import com.qmplus.vern.register.application.PropertyType;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the form in which an element is changed: what was there, and what is typed over it. */
public class FormRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DocumentRow row;
    private String nb;
    private String en;
    private String[] chosen;
    private @Nullable String amount;
    private String unit = "Y";
    private boolean mixed;
    private boolean wrong;
    private final String shown;

    FormRow(DocumentRow row) {
        this.row = row;
        this.nb = row.nb();
        this.en = row.en();
        this.chosen = row.chosen().toArray(String[]::new);
        if (getProperty().type() == PropertyType.PERIOD) split();
        this.shown = written();
    }

    DocumentRow filled() {
        return row.with(value(), en, List.of(chosen));
    }

    private String value() {
        if (getProperty().type() != PropertyType.PERIOD || written().equals(shown)) return nb;
        return amount == null || amount.isBlank() ? "" : written();
    }

    private String written() {
        return "P" + Objects.requireNonNullElse(amount, "").strip() + unit;
    }

    /**
     * A period is typed as a number and a unit; one of years and months is told in months. One that mixes them with days has
     * no such form, and stays as it was until it is typed over.
     */
    private void split() {
        if (nb.isEmpty()) return;
        var period = parsed(nb);
        mixed = period.getDays() != 0 && period.toTotalMonths() != 0;
        if (mixed) return;
        unit = period.getDays() != 0 ? "D" : period.getMonths() != 0 ? "M" : "Y";
        amount = String.valueOf(
                switch (unit) {
                    case "D" -> period.getDays();
                    case "M" -> period.toTotalMonths();
                    default -> period.getYears();
                });
    }

    private static Period parsed(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException unreadable) {
            return Period.ZERO;
        }
    }

    public DocumentRow getRow() {
        return row;
    }

    public Property getProperty() {
        return row.property();
    }

    public String getPath() {
        return row.path();
    }

    public PropertyType getType() {
        return getProperty().type();
    }

    /** Whether it is written in both languages. */
    public boolean isBilingual() {
        return switch (getType()) {
            case TEXT, PROSE, TEXTS -> true;
            default -> false;
        };
    }

    /** The input of the row where a fault of its property is told. */
    String input(boolean english) {
        return switch (getType()) {
            case TEXT -> english ? "textEn" : "text";
            case PROSE, TEXTS -> english ? "proseEn" : "prose";
            case LINES -> "lines";
            case DAY -> "day";
            case PERIOD -> "amount";
            case YES -> "yes";
            case ONE -> "one";
            case MANY -> "many";
            case REF -> "ref";
            case REFS -> "refs";
            case LINE -> "line";
            case GROUP, GROUPS, JSON -> "head";
        };
    }

    public String getNb() {
        return nb;
    }

    public void setNb(@Nullable String nb) {
        this.nb = unix(nb);
    }

    /** Browsers send two signs for the end of a line. */
    private static String unix(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n");
    }

    public String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = unix(en);
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    /** What stays chosen stays in its order, whatever order the page shows: else every form would change it. */
    public void setChosen(String @Nullable [] ticked) {
        var now = ticked == null ? List.<String>of() : List.of(ticked);
        var kept = Stream.of(chosen).filter(now::contains);
        var added = now.stream().filter(each -> !List.of(chosen).contains(each));
        this.chosen = Stream.concat(kept, added).toArray(String[]::new);
    }

    public boolean isYes() {
        return nb.equals("true");
    }

    public void setYes(boolean yes) {
        this.nb = yes ? "true" : "";
    }

    public @Nullable LocalDate getDay() {
        return nb.isEmpty() ? null : LocalDate.parse(nb);
    }

    public void setDay(@Nullable LocalDate day) {
        this.nb = day == null ? "" : day.toString();
    }

    /** Whether it is a period of years or months and days, which a number and a unit cannot tell. */
    public boolean isMixed() {
        return mixed;
    }

    /** Whether something in it was refused. */
    public boolean isWrong() {
        return wrong;
    }

    void setWrong(boolean refused) {
        this.wrong = refused;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
