package com.qmplus.vern.register;

import static com.qmplus.vern.register.NoticeAspect.*;
import static com.qmplus.vern.register.NoticeSection.COMPLAINT;
import static com.qmplus.vern.register.NoticeSection.CONTROLLER;
import static com.qmplus.vern.register.NoticeSection.DATA;
import static com.qmplus.vern.register.NoticeSection.DECISIONS;
import static com.qmplus.vern.register.NoticeSection.PROMISES;
import static com.qmplus.vern.register.NoticeSection.PURPOSES;
import static com.qmplus.vern.register.NoticeSection.RECIPIENTS;
import static com.qmplus.vern.register.NoticeSection.RIGHTS;
import static com.qmplus.vern.register.NoticeSection.SHORT;
import static com.qmplus.vern.register.NoticeSection.SOURCES;
import static com.qmplus.vern.register.NoticeSection.STORAGE;
import static com.qmplus.vern.register.NoticeSection.TRANSFERS;

import com.qmplus.vern.register.NoticeFacts.BasisFact;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a notice says, as lines in the order of its pieces. */
final class NoticeLines {

    private final NoticeContent notice;
    private final Map<String, Text> categories;
    private final Map<String, Text> recipients;
    private final List<NoticeLine> lines = new ArrayList<>();

    private NoticeLines(NoticeContent notice) {
        this.notice = notice;
        categories = names(notice.facts().categories(), CategoryFact::key, CategoryFact::name);
        recipients = names(notice.facts().recipients(), RecipientFact::key, RecipientFact::name);
    }

    static List<NoticeLine> of(NoticeContent notice) {
        var all = new NoticeLines(notice);
        all.words();
        all.facts();
        return all.lines;
    }

    private static <T> Map<String, Text> names(List<T> all, Function<T, String> key, Function<T, Text> name) {
        return all.stream().collect(Collectors.toMap(key, name));
    }

    private void words() {
        var wording = notice.wording();
        for (var piece : wording.pieces()) {
            say(piece.section(), "", HEADING, null, null, piece.heading());
            say(piece.section(), "", WORDS, null, null, piece.words());
        }
        for (var promise : wording.promises()) say(PROMISES, "promise/" + promise.nb(), PROMISE, null, null, promise);
        var order =
                wording.pieces().stream().map(piece -> piece.section().name()).collect(Collectors.joining(" "));
        say(SHORT, "", ORDER, null, null, plain(order));
    }

    private void facts() {
        var facts = notice.facts();
        controller(facts);
        facts.purposes().forEach(this::purpose);
        facts.categories().forEach(this::category);
        facts.sources().forEach(it -> say(SOURCES, it.key(), SOURCE, it.name(), null, it.name()));
        facts.recipients().forEach(this::recipient);
        for (var transfer : facts.transfers()) {
            var to = recipients.getOrDefault(transfer.recipient(), plain(transfer.recipient()));
            say(TRANSFERS, transfer.key(), TRANSFER, to, null, transfer.country());
            var tool = transfer.tool();
            if (tool != null) say(TRANSFERS, transfer.key(), TOOL, to, null, tool);
        }
        facts.rights().forEach(it -> say(RIGHTS, it.name(), RIGHT, null, null, plain(it.name())));
        var authority = facts.authority();
        say(
                COMPLAINT,
                "",
                AUTHORITY,
                null,
                null,
                plain(String.join(
                        ", ",
                        authority.name(),
                        authority.address().toString(),
                        authority.phone(),
                        authority.website())));
        say(DECISIONS, "", MACHINES, null, null, facts.automatedDecisions());
        for (var measure : facts.security()) say(PROMISES, "security/" + measure.nb(), SECURITY, null, null, measure);
    }

    private void controller(NoticeFacts facts) {
        var controller = facts.controller();
        say(CONTROLLER, "", NAME, null, null, plain(controller.name()));
        say(CONTROLLER, "", ORGANISATION_NUMBER, null, null, plain(controller.organisationNumber()));
        say(CONTROLLER, "", ADDRESS, null, null, plain(controller.address()));
        say(CONTROLLER, "", PHONE, null, null, plain(controller.phone()));
        say(CONTROLLER, "", EMAIL, null, null, plain(controller.email()));
        say(CONTROLLER, "", WEBSITE, null, null, plain(controller.website()));
        var officer = facts.officer();
        if (officer == null) return;
        var reached = new ArrayList<>(List.of(officer.name()));
        if (officer.phone() != null) reached.add(officer.phone());
        if (officer.email() != null) reached.add(officer.email());
        say(CONTROLLER, "", OFFICER, null, null, plain(String.join(", ", reached)));
    }

    private void purpose(PurposeFact purpose) {
        var name = purpose.name();
        say(PURPOSES, purpose.key(), PURPOSE, name, null, name);
        say(PURPOSES, purpose.key(), PLAIN_WORDS, name, null, notice.plain(purpose));
        purpose.bases().forEach(basis -> basis(purpose, basis));
        purpose.needs().forEach(need -> need(purpose, need));
        for (var recipient : purpose.recipients()) {
            var who = recipients.getOrDefault(recipient, plain(recipient));
            say(PURPOSES, purpose.key(), RECIPIENT_OF, name, who, who);
        }
        var decision = purpose.decision();
        if (decision != null)
            say(
                    DECISIONS,
                    purpose.key(),
                    DECISION,
                    name,
                    null,
                    joined(List.of(decision.logic(), decision.consequences())));
    }

    private void basis(PurposeFact purpose, BasisFact basis) {
        var name = purpose.name();
        var why = new Text(
                basis.basis().article() + " · " + basis.explanation().nb(),
                basis.basis().article() + " · " + basis.explanation().en());
        say(PURPOSES, purpose.key(), BASIS, name, basis.persons(), why);
        say(PURPOSES, purpose.key(), PROVISION, name, basis.persons(), basis.provision());
        if (basis.interest() != null && !basis.interest().equals(basis.explanation()))
            say(PURPOSES, purpose.key(), INTEREST, name, basis.persons(), basis.interest());
        say(PURPOSES, purpose.key(), SPECIAL, name, basis.persons(), plain(basis.special()));
    }

    private void need(PurposeFact purpose, NeedFact need) {
        var name = purpose.name();
        var category = categories.getOrDefault(need.category(), plain(need.category()));
        say(STORAGE, purpose.key(), KEPT_FOR, name, category, need.keptFor());
        say(STORAGE, purpose.key(), KEPT_BECAUSE, name, category, need.keptBecause());
        if (need.afterwards() != null)
            say(
                    STORAGE,
                    purpose.key(),
                    AFTERWARDS,
                    name,
                    category,
                    plain(need.afterwards().name()));
    }

    private void category(CategoryFact category) {
        say(DATA, category.key(), CATEGORY, category.name(), null, category.name());
        say(DATA, category.key(), DESCRIPTION, category.name(), null, category.description());
        say(DATA, category.key(), FIELDS, category.name(), null, joined(category.fields()));
    }

    private void recipient(RecipientFact recipient) {
        say(RECIPIENTS, recipient.key(), RECIPIENT, recipient.name(), null, recipient.name());
        say(RECIPIENTS, recipient.key(), DESCRIPTION, recipient.name(), null, recipient.description());
        say(
                RECIPIENTS,
                recipient.key(),
                ROLE,
                recipient.name(),
                null,
                plain(recipient.kind().name()));
    }

    /** What is not there is not said. */
    private void say(
            NoticeSection section,
            String group,
            NoticeAspect aspect,
            @Nullable Text about,
            @Nullable Text with,
            @Nullable Text value) {
        if (value == null) return;
        var key = section + "/" + group + "/" + aspect + "/" + (with == null ? "" : with.nb());
        lines.add(new NoticeLine(section, section + "/" + group, key, aspect, about, with, value));
    }

    private static @Nullable Text plain(@Nullable String both) {
        return both == null || both.isBlank() ? null : new Text(both, both);
    }

    private static @Nullable Text joined(List<Text> texts) {
        if (texts.isEmpty()) return null;
        return new Text(
                texts.stream().map(Text::nb).collect(Collectors.joining(" · ")),
                texts.stream().map(Text::en).collect(Collectors.joining(" · ")));
    }
}
