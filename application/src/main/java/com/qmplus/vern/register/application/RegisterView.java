package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BalancingTest;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole register as employees read it: by business area, each purpose with all that hangs on it. {@code lastDays} are of what has ended, or will. */
public record RegisterView(
        int version,
        Instant madeOn,
        ControllerView controller,
        Text automatedDecisions,
        List<Text> securityMeasures,
        List<Area> areas,
        List<Category> categories,
        List<SystemLine> systems,
        List<Receiver> recipients,
        List<TransferLine> transfers,
        List<AgreementLine> agreements,
        List<Relation> relations,
        List<ElementView.Named> personCategories,
        List<ElementView.Named> sources,
        int toConfirm,
        Map<ElementRef, LocalDate> lastDays)
        implements Serializable {

    public record Area(String key, Text name, boolean confirm, List<Activity> activities) implements Serializable {

        /** Whether the key is its own, or that of an activity, a purpose or a storage time in it. */
        public boolean holds(@Nullable String of) {
            return key.equals(of) || activities.stream().anyMatch(activity -> activity.holds(of));
        }
    }

    public record Activity(
            String key, Text name, Text description, List<Text> systems, boolean confirm, List<PurposeView> purposes)
            implements Serializable {

        boolean holds(@Nullable String of) {
            return key.equals(of)
                    || purposes.stream()
                            .anyMatch(purpose -> purpose.key().equals(of)
                                    || String.valueOf(of).startsWith(purpose.key() + "/"));
        }
    }

    public record PurposeView(
            String key,
            Text name,
            Text description,
            List<Basis> bases,
            List<Need> needs,
            List<Text> recipients,
            List<Text> relations,
            boolean confirm)
            implements Serializable {}

    /** {@code article} as quoted: 6(1)(f), and {@code special} beside it: 9(2)(a). */
    public record Basis(
            Text personCategory,
            String article,
            @Nullable Text provision,
            Text explanation,
            @Nullable BalancingTest balancing,
            @Nullable String special)
            implements Serializable {}

    /** A category that the purpose needs, and how long it keeps it; nothing is kept where no rule says so. */
    public record Need(
            String key,
            Text name,
            boolean special,
            @Nullable Text keptFor,
            @Nullable Text keptBecause,
            boolean confirm) implements Serializable {}

    public record Category(
            String key, Text name, Text description, boolean special, List<FieldLine> fields, boolean confirm)
            implements Serializable {}

    public record FieldLine(String key, Text name) implements Serializable {}

    public record SystemLine(
            String key,
            Text name,
            Text description,
            @Nullable Text processor,
            Text location,
            boolean searchedByMachine,
            boolean confirm)
            implements Serializable {}

    /** {@code kind} is the name of a recipient's kind. */
    public record Receiver(String key, Text name, Text description, String kind, boolean named, boolean confirm)
            implements Serializable {}

    public record TransferLine(
            String key,
            Text recipient,
            Text country,
            @Nullable Text tool,
            boolean confirm) implements Serializable {}

    /** {@code missing} are the law's demands that it was not seen to meet. */
    public record AgreementLine(
            String key,
            Text processor,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> missing,
            List<Text> subProcessors,
            boolean confirm)
            implements Serializable {}

    public record Relation(String key, Text name, Text personCategory, List<Text> purposes, boolean confirm)
            implements Serializable {}
}
