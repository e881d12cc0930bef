package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a notice tells the recipient: no more than what they received, and of that what it is to be from now on. */
@ApplicationScoped
public class NoticeViews {

    private RecipientLines lines;
    private Disclosures disclosures;
    private AnswerMaterials materials;
    private Errands errands;
    private CurrentRegister register;
    private Clock clock;

    protected NoticeViews() {} // for CDI

    @Inject
    public NoticeViews(
            RecipientLines lines,
            Disclosures disclosures,
            AnswerMaterials materials,
            Errands errands,
            CurrentRegister register,
            Clock clock) {
        this.lines = lines;
        this.disclosures = disclosures;
        this.materials = materials;
        this.errands = errands;
        this.register = register;
        this.clock = clock;
    }

    NoticeView of(RecipientNotice notice, DataSubjectRequest request) {
        return new NoticeView(
                String.valueOf(notice.reference()),
                Objects.requireNonNullElseGet(
                        lines.whose(notice, request), () -> request.told().name()),
                notice.measure(),
                data(notice, request),
                received(notice, request),
                day(notice.acknowledged()));
    }

    private List<NoticeView.Datum> data(RecipientNotice notice, DataSubjectRequest request) {
        var said = notice.measure() == Measure.CORRECTED ? said(request) : Map.<FieldKey, List<String>>of();
        return notice.fields().stream()
                .map(field -> datum(field, said.getOrDefault(field, List.of()), request))
                .toList();
    }

    private NoticeView.Datum datum(FieldKey field, List<String> said, DataSubjectRequest request) {
        var name = ErrandBook.field(field, register.now());
        return isBeside(field, request)
                ? new NoticeView.Datum(name, List.of(), said)
                : new NoticeView.Datum(name, said, List.of());
    }

    private boolean isBeside(FieldKey field, DataSubjectRequest request) {
        return errands.of(request.id()).stream()
                .filter(errand -> errand.kind() == ErrandKind.ANNOTATE)
                .anyMatch(errand -> errand.fields().contains(field));
    }

    private Map<FieldKey, List<String>> said(DataSubjectRequest request) {
        var words = materials.corrected(request);
        return materials.findings(request).stream()
                .filter(finding -> words.containsKey(finding.id()))
                .collect(Collectors.groupingBy(
                        Finding::field,
                        Collectors.collectingAndThen(
                                Collectors.mapping(finding -> words.get(finding.id()), Collectors.toList()),
                                all -> all.stream()
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())));
    }

    private List<NoticeView.Received> received(RecipientNotice notice, DataSubjectRequest request) {
        var person = notice.person() == null ? request.person() : notice.person();
        if (person == null) return List.of();
        return disclosures.of(person).stream()
                .filter(one -> one.isAllowed() && isTo(notice, one))
                .filter(one -> one.fields().stream().anyMatch(notice.fields()::contains))
                .map(one -> new NoticeView.Received(Objects.requireNonNull(day(one.decided())), one.reference()))
                .toList();
    }

    private static boolean isTo(RecipientNotice notice, Disclosure one) {
        return one.recipient().equals(notice.recipient()) && Objects.equals(one.name(), notice.name());
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
