package com.qmplus.vern.register.application;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.SourceFact;
import com.qmplus.vern.register.NoticeRight;
import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.NoticePage.Block;
import com.qmplus.vern.register.application.NoticePage.Part;
import com.qmplus.vern.register.application.NoticePage.Row;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Says a notice in one language: each piece with the privacy manager's words, and below them what the register says. */
final class NoticePrinter {

    static final String BUNDLE = "com.qmplus.vern.register.application.notice";

    private final NoticeContent notice;
    private final NoticeFacts facts;
    private final Language language;
    private final PrintedTexts text;
    private final PurposeBlocks purposes;

    private NoticePrinter(NoticeContent notice, Language language) {
        this.notice = notice;
        this.facts = notice.facts();
        this.language = language;
        this.text = new PrintedTexts(BUNDLE, language);
        this.purposes = new PurposeBlocks(notice, language, text);
    }

    static NoticePage print(NoticeContent notice, Language language) {
        var printer = new NoticePrinter(notice, language);
        var parts = notice.wording().pieces().stream().map(printer::part).toList();
        return new NoticePage(language.tag(), notice.facts().controller().name(), parts);
    }

    private Part part(Piece piece) {
        var words = Arrays.stream(say(piece.words()).split("\\R+"))
                .filter(Predicate.not(String::isBlank))
                .toList();
        return new Part(piece.section(), say(piece.heading()), words, blocks(piece.section()));
    }

    private List<Block> blocks(NoticeSection section) {
        return switch (section) {
            case SHORT -> List.of(purposes.overview());
            case PURPOSES -> purposes.all();
            case DATA -> purposes.categories();
            case STORAGE -> purposes.storage();
            case RECIPIENTS -> purposes.recipients();
            case TRANSFERS -> purposes.transfers();
            case PROVISION -> purposes.provision();
            case SOURCES -> sources();
            case RIGHTS -> rights();
            case WITHDRAWAL -> withdrawal();
            case DECISIONS -> decisions();
            case PROMISES -> promises();
            case CONTROLLER -> controller();
            case COMPLAINT -> complaint();
            case CHANGES -> List.of();
        };
    }

    private List<Block> sources() {
        var all = new ArrayList<Block>();
        addSources(all, "sources.self", SourceFact::fromThePerson);
        addSources(all, "sources.others", Predicate.not(SourceFact::fromThePerson));
        return all;
    }

    private void addSources(List<Block> all, String title, Predicate<SourceFact> wanted) {
        var rows = facts.sources().stream()
                .filter(wanted)
                .map(source -> Row.of(say(source.name())))
                .toList();
        if (!rows.isEmpty()) all.add(Block.list(text.of(title), rows));
    }

    /** The right to object stands first and apart, as the law demands (GDPR art. 21(4)). */
    private List<Block> rights() {
        var rows = facts.rights().stream()
                .map(right -> Row.to(
                        NoticeLinks.of(right),
                        text.of("right." + right),
                        text.of("right-told." + right),
                        text.of("article", text.article(right.article()))))
                .toList();
        return List.of(
                Block.note(text.of("rights.object"), text.of("rights.object.told")),
                Block.list("", rows),
                Block.text(text.of("rights.how")));
    }

    private List<Block> withdrawal() {
        var consented = facts.purposes().stream()
                .filter(purpose -> purpose.restsOn(LawfulBasis.CONSENT))
                .map(purpose -> Row.to("#" + PurposeBlocks.anchor(purpose), say(purpose.name())))
                .toList();
        if (consented.isEmpty()) return List.of(Block.text(text.of("withdrawal.none")));
        return List.of(
                Block.list(text.of("withdrawal.purposes"), consented),
                Block.list(
                        "",
                        List.of(Row.to(
                                NoticeLinks.of(NoticeRight.WITHDRAWAL),
                                text.of("right." + NoticeRight.WITHDRAWAL),
                                text.of("right-told." + NoticeRight.WITHDRAWAL)))));
    }

    private List<Block> decisions() {
        var blocks = new ArrayList<Block>();
        var told = facts.automatedDecisions();
        if (told != null) blocks.add(Block.text(say(told)));
        for (PurposeFact purpose : facts.purposes()) {
            var decision = purpose.decision();
            if (decision == null) continue;
            blocks.add(Block.facts(
                    say(purpose.name()),
                    List.of(
                            Row.of(text.of("decisions.logic"), say(decision.logic())),
                            Row.of(text.of("decisions.consequences"), say(decision.consequences())))));
        }
        return blocks;
    }

    private List<Block> promises() {
        var blocks = new ArrayList<Block>();
        addList(blocks, "", notice.wording().promises());
        addList(blocks, text.of("promises.security"), facts.security());
        return blocks;
    }

    private void addList(List<Block> blocks, String title, List<Text> texts) {
        if (texts.isEmpty()) return;
        blocks.add(
                Block.list(title, texts.stream().map(each -> Row.of(say(each))).toList()));
    }

    private List<Block> controller() {
        var controller = facts.controller();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(text.of("controller.name"), controller.name()));
        if (controller.organisationNumber() != null)
            rows.add(Row.of(text.of("controller.number"), controller.organisationNumber()));
        rows.add(Row.of(text.of("controller.address"), controller.address()));
        rows.add(Row.to(NoticeLinks.phone(controller.phone()), text.of("controller.phone"), controller.phone()));
        rows.add(Row.to(NoticeLinks.mail(controller.email()), text.of("controller.email"), controller.email()));
        if (controller.website() != null)
            rows.add(Row.to(controller.website(), text.of("controller.website"), controller.website()));
        return List.of(Block.facts("", rows), officer());
    }

    private Block officer() {
        var officer = facts.officer();
        if (officer == null) return Block.text(text.of("officer.none"));
        var rows = new ArrayList<Row>();
        rows.add(Row.of(text.of("controller.name"), officer.name()));
        if (officer.phone() != null)
            rows.add(Row.to(NoticeLinks.phone(officer.phone()), text.of("controller.phone"), officer.phone()));
        if (officer.email() != null)
            rows.add(Row.to(NoticeLinks.mail(officer.email()), text.of("controller.email"), officer.email()));
        return Block.facts(text.of("officer"), rows);
    }

    private List<Block> complaint() {
        var authority = facts.authority();
        return List.of(
                Block.facts(
                        "",
                        List.of(
                                Row.of(text.of("complaint.to"), authority.name()),
                                Row.of(
                                        text.of("controller.address"),
                                        authority.address().toString()),
                                Row.to(
                                        NoticeLinks.phone(authority.phone()),
                                        text.of("controller.phone"),
                                        authority.phone()),
                                Row.to(authority.website(), text.of("controller.website"), authority.website()))),
                Block.list(
                        "",
                        List.of(Row.to(
                                NoticeLinks.COMPLAIN, text.of("complaint.how"), text.of("complaint.how.told")))));
    }

    private String say(Text told) {
        return told.in(language);
    }
}
