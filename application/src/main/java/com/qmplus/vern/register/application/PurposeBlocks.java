package com.qmplus.vern.register.application;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticeFacts.BasisFact;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.NoticePage.Block;
import com.qmplus.vern.register.application.NoticePage.Row;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a notice says purpose by purpose, and the same facts seen from the data and from those who receive them. */
final class PurposeBlocks {

    private final NoticeContent notice;
    private final NoticeFacts facts;
    private final Language language;
    private final PrintedTexts text;

    PurposeBlocks(NoticeContent notice, Language language, PrintedTexts text) {
        this.notice = notice;
        this.facts = notice.facts();
        this.language = language;
        this.text = text;
    }

    static String anchor(PurposeFact purpose) {
        return "purpose-" + purpose.key();
    }

    Block overview() {
        return Block.list(
                text.of("short.purposes"),
                facts.purposes().stream()
                        .map(purpose -> Row.to("#" + anchor(purpose), say(purpose.name())))
                        .toList());
    }

    List<Block> all() {
        return facts.purposes().stream()
                .map(purpose ->
                        Block.fold(anchor(purpose), say(purpose.name()), say(notice.plain(purpose)), details(purpose)))
                .toList();
    }

    private List<Block> details(PurposeFact purpose) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.facts(text.of("purpose.why"), together(purpose.bases(), it -> say(it.persons()), this::why)));
        var interests = purpose.bases().stream()
                .filter(basis -> basis.interest() != null && !basis.interest().equals(basis.explanation()))
                .toList();
        if (!interests.isEmpty())
            blocks.add(Block.facts(
                    text.of("purpose.interest"),
                    together(interests, it -> say(it.persons()), it -> sayOr(it.interest(), ""))));
        if (!purpose.needs().isEmpty())
            blocks.add(Block.table(
                    text.of("purpose.data"),
                    List.of(text.of("table.data"), text.of("table.kept"), text.of("table.afterwards")),
                    together(purpose.needs(), this::category, this::kept, this::afterwards)));
        blocks.add(Block.facts(
                text.of("purpose.else"),
                List.of(
                        Row.of(text.of("purpose.recipients"), recipientsOf(purpose)),
                        Row.of(text.of("purpose.must"), must(purpose)))));
        return blocks;
    }

    /** Those of whom the same is said are named together, so that it is said once. */
    @SafeVarargs
    private static <T> List<Row> together(List<T> all, Function<T, String> name, Function<T, String>... said) {
        var names = new LinkedHashMap<List<String>, List<String>>();
        for (var each : all)
            names.computeIfAbsent(Stream.of(said).map(it -> it.apply(each)).toList(), first -> new ArrayList<>())
                    .add(name.apply(each));
        return names.entrySet().stream()
                .map(row -> new Row(
                        Stream.concat(Stream.of(String.join(", ", row.getValue())), row.getKey().stream())
                                .toList(),
                        null))
                .toList();
    }

    private String why(BasisFact basis) {
        var quoted = new ArrayList<String>();
        quoted.add(text.of("article", text.article(basis.basis().article())));
        if (basis.special() != null) quoted.add(text.of("article", text.article(basis.special())));
        if (basis.provision() != null) quoted.add(say(basis.provision()));
        return say(basis.explanation()) + " ("
                + text.of("basis." + basis.basis().article()) + ": " + String.join("; ", quoted) + ")";
    }

    private String recipientsOf(PurposeFact purpose) {
        if (purpose.recipients().isEmpty()) return text.of("recipients.nobody");
        return facts.recipients().stream()
                .filter(recipient -> purpose.recipients().contains(recipient.key()))
                .map(recipient -> say(recipient.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether one must, and what follows if one does not: by what the purpose rests on (GDPR art. 13(2)(e)). */
    private String must(PurposeFact purpose) {
        return bases(purpose).map(basis -> text.of("must." + basis.article())).collect(Collectors.joining(" "));
    }

    private static Stream<LawfulBasis> bases(PurposeFact purpose) {
        return purpose.bases().stream().map(BasisFact::basis).distinct();
    }

    List<Block> categories() {
        return facts.categories().stream()
                .map(category -> Block.fold(
                        "data-" + category.key(),
                        category.special() ? text.of("data.special", say(category.name())) : say(category.name()),
                        say(category.description()),
                        insideOf(category)))
                .toList();
    }

    private List<Block> insideOf(CategoryFact category) {
        var inside = new ArrayList<Block>();
        var fields = category.fields().stream().map(field -> Row.of(say(field))).toList();
        if (!fields.isEmpty()) inside.add(Block.list(text.of("data.fields"), fields));
        inside.add(Block.list(text.of("data.purposes"), purposes(it -> it.needs(category.key()))));
        return inside;
    }

    List<Block> storage() {
        return facts.categories().stream()
                .map(category -> Block.fold(
                        "storage-" + category.key(),
                        say(category.name()),
                        "",
                        List.of(Block.table(
                                "",
                                List.of(text.of("table.purpose"), text.of("table.kept"), text.of("table.because")),
                                kept(category)))))
                .toList();
    }

    private List<Row> kept(CategoryFact category) {
        var rows = new ArrayList<Row>();
        for (var purpose : facts.purposes())
            for (var need : purpose.needs())
                if (need.category().equals(category.key()))
                    rows.add(Row.of(say(purpose.name()), kept(need), sayOr(need.keptBecause(), "")));
        return rows;
    }

    List<Block> recipients() {
        return facts.recipients().stream()
                .map(recipient -> Block.fold(
                        "recipient-" + recipient.key(),
                        say(recipient.name()),
                        say(recipient.description()),
                        insideOf(recipient)))
                .toList();
    }

    private List<Block> insideOf(RecipientFact recipient) {
        var inside = new ArrayList<Block>();
        inside.add(Block.text(text.of("recipient." + recipient.kind())));
        if (!recipient.named()) inside.add(Block.text(text.of("unnamed." + recipient.kind())));
        inside.add(Block.list(
                text.of("data.purposes"), purposes(it -> it.recipients().contains(recipient.key()))));
        return inside;
    }

    List<Block> transfers() {
        if (facts.transfers().isEmpty()) return List.of(Block.text(text.of("transfers.none")));
        var names = facts.recipients().stream().collect(Collectors.toMap(RecipientFact::key, RecipientFact::name));
        var rows = facts.transfers().stream()
                .map(transfer -> Row.of(
                        sayOr(names.get(transfer.recipient()), transfer.recipient()),
                        say(transfer.country()),
                        sayOr(transfer.tool(), text.of("transfers.unknown"))))
                .toList();
        return List.of(
                Block.table(
                        text.of("transfers.caption"),
                        List.of(text.of("table.recipient"), text.of("table.country"), text.of("table.tool")),
                        rows),
                Block.text(text.of("transfers.copy", facts.controller().email())));
    }

    List<Block> provision() {
        var rows = facts.purposes().stream()
                .map(purpose -> Row.of(say(purpose.name()), must(purpose)))
                .toList();
        return List.of(Block.fold(
                "provision-each",
                text.of("provision.each"),
                "",
                List.of(Block.table("", List.of(text.of("table.purpose"), text.of("purpose.must")), rows))));
    }

    private List<Row> purposes(Predicate<PurposeFact> wanted) {
        return facts.purposes().stream()
                .filter(wanted)
                .map(purpose -> Row.to("#" + anchor(purpose), say(purpose.name())))
                .toList();
    }

    private String category(NeedFact need) {
        Function<CategoryFact, String> name =
                category -> category.special() ? text.of("data.special", say(category.name())) : say(category.name());
        return facts.categories().stream()
                .filter(category -> category.key().equals(need.category()))
                .findFirst()
                .map(name)
                .orElse(need.category());
    }

    private String kept(NeedFact need) {
        return sayOr(need.keptFor(), text.of("kept.unknown"));
    }

    private String afterwards(NeedFact need) {
        return need.afterwards() == null ? "" : text.of("after." + need.afterwards());
    }

    private String sayOr(@Nullable Text told, String otherwise) {
        return told == null ? otherwise : say(told);
    }

    private String say(Text told) {
        return told.in(language);
    }
}
