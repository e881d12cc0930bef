package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a notice tells the recipient: no more than what they received, and of that what it is to be from now on. */
@ApplicationScoped
public class NoticeViews {

    private RecipientLines lines;
    private Disclosures disclosures;
    private ErrandBook book;
    private CurrentRegister register;
    private Clock clock;

    protected NoticeViews() {} // for CDI

    @Inject
    public NoticeViews(
            RecipientLines lines, Disclosures disclosures, ErrandBook book, CurrentRegister register, Clock clock) {
        this.lines = lines;
        this.disclosures = disclosures;
        this.book = book;
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

    /** What systems are told of the very data that are put right; of what was refused, nothing. */
    private List<NoticeView.Datum> data(RecipientNotice notice, DataSubjectRequest request) {
        var orders = notice.measure() == Measure.CORRECTED ? book.orders(request) : List.<ErrandPolicy.Order>of();
        return notice.fields().stream()
                .map(field -> new NoticeView.Datum(
                        ErrandBook.field(field, register.now()),
                        said(orders, ErrandKind.CORRECT, field),
                        said(orders, ErrandKind.ANNOTATE, field)))
                .toList();
    }

    private static List<String> said(List<ErrandPolicy.Order> orders, ErrandKind kind, FieldKey field) {
        return orders.stream()
                .filter(order -> order.kind() == kind)
                .flatMap(order -> order.items().stream())
                .filter(item -> item.held().field().equals(field.value()))
                .map(ErrandItem::to)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
