package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.RecordPage.Chapter;
import com.qmplus.vern.register.application.RecordPage.Fact;
import com.qmplus.vern.register.application.RecordPage.Section;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the record of processing out as an authority reads it (GDPR art. 30(1) and (4)): who answers for it, what is done in each
 * business area and why, and what systems, recipients and transfers it rests on. What does not hold on the day is left out, and
 * counted.
 */
final class RecordPrinter {

    static final String BUNDLE = "com.qmplus.vern.register.application.record";

    private final Register register;
    private final OnFile filed;
    private final LocalDate day;
    private final RecordWords words;
    private final PrintedTexts text;
    private final RecordPurposes purposes;
    private final Map<String, List<ProcessingActivity>> activities;

    private RecordPrinter(Register register, OnFile filed, LocalDate day, PrintedTexts text, Language language) {
        this.register = register;
        this.filed = filed;
        this.day = day;
        this.text = text;
        this.words = new RecordWords(text, language);
        this.purposes = new RecordPurposes(register, day, words);
        this.activities = register.activities().stream()
                .filter(this::isPrinted)
                .collect(Collectors.groupingBy(ProcessingActivity::area));
    }

    /**
     * @param filed the signed documents on that day
     * @param day on which it holds
     */
    static byte[] pdf(Register register, OnFile filed, LocalDate day, Language language) {
        var text = new PrintedTexts(BUNDLE, language);
        return RecordPdf.of(print(register, filed, day, text, language), text);
    }

    static RecordPage print(Register register, OnFile filed, LocalDate day, PrintedTexts text, Language language) {
        return new RecordPrinter(register, filed, day, text, language).page();
    }

    private RecordPage page() {
        var name = register.controller().name();
        var chapters = new ArrayList<Chapter>();
        chapters.add(controller());
        register.areas().stream()
                .filter(area -> activities.containsKey(area.key()))
                .map(this::area)
                .forEach(chapters::add);
        chapters.addAll(new RecordAppendix(register, filed, day, words).all());
        return new RecordPage(
                text.tag(),
                text.of("title"),
                text.of("description", name, text.day(day), String.valueOf(register.version())),
                about(name),
                List.copyOf(chapters));
    }

    private List<String> about(String name) {
        long unconfirmed = register.elements().stream()
                .filter(this::holds)
                .filter(Element::confirm)
                .count();
        long ended = register.elements().stream().filter(it -> !isPrinted(it)).count();
        return Stream.of(
                        name,
                        text.of("about.state", text.day(day), String.valueOf(register.version())),
                        text.of("about.law"),
                        unconfirmed == 0 ? "" : text.of("about.unconfirmed", unconfirmed),
                        ended == 0 ? "" : text.of("about.ended", ended))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Chapter controller() {
        var controller = register.controller();
        return new Chapter(
                "controller",
                text.of("controller"),
                List.of(),
                List.of(
                        words.section("controller-who", text.of("controller.who"), who(controller)),
                        words.section("controller-dpo", text.of("officer"), officer(controller)),
                        words.section("controller-joint", text.of("joint"), joint()),
                        words.section(
                                "controller-security",
                                text.of("security"),
                                List.of(words.fact("security.everywhere", words.all(controller.securityMeasures())))),
                        words.section(
                                "controller-decisions",
                                text.of("decisions"),
                                List.of(words.fact(
                                        "decisions.told", List.of(words.in(controller.automatedDecisions())))))));
    }

    private List<Fact> who(Controller controller) {
        return words.facts(
                words.fact("name", controller.name()),
                words.fact("number", controller.organisationNumber()),
                words.fact("address", controller.address().toString()),
                words.fact("phone", controller.phone()),
                words.fact("email", controller.email()),
                words.fact("website", controller.website()));
    }

    private List<Fact> officer(Controller controller) {
        var officer = controller.dataProtectionOfficer();
        if (officer == null) return List.of(words.fact("officer", text.of("officer.none")));
        return words.facts(
                words.fact("name", officer.name()),
                words.fact("phone", officer.phone()),
                words.fact("email", officer.email()));
    }

    private List<Fact> joint() {
        var joint = register.recipients().stream()
                .filter(it -> it.kind() == RecipientKind.JOINT_CONTROLLER && holds(it))
                .map(it -> new Fact(
                        words.in(it.name()),
                        Stream.concat(
                                        Stream.of(
                                                it.arrangement() == null
                                                        ? text.of("joint.unknown")
                                                        : words.in(it.arrangement())),
                                        filed.current(ElementRef.to(it)).map(words::filed).stream())
                                .toList()))
                .toList();
        return joint.isEmpty() ? List.of(words.fact("joint", text.of("joint.none"))) : joint;
    }

    private Chapter area(BusinessArea area) {
        return new Chapter(
                "area-" + area.key(),
                areaName(area),
                List.of(),
                activities.getOrDefault(area.key(), List.of()).stream()
                        .map(this::activity)
                        .toList());
    }

    /** A part of another area says of which. */
    private String areaName(BusinessArea area) {
        var within = area.within();
        if (within == null) return words.in(area.name());
        return register.areas().stream()
                .filter(it -> it.key().equals(within))
                .findFirst()
                .map(it -> words.in(it.name()) + " – " + words.in(area.name()))
                .orElseGet(() -> words.in(area.name()));
    }

    private Section activity(ProcessingActivity activity) {
        var systems = activity.systems().stream()
                .map(register::system)
                .filter(this::holds)
                .map(it -> words.in(it.name()))
                .toList();
        var dpia = activity.dpia();
        var facts = words.facts(
                words.fact(
                        "systems", systems.isEmpty() ? List.of(text.of("none")) : List.of(String.join(", ", systems))),
                dpia == null
                        ? words.fact("dpia", text.of("dpia.unknown"))
                        : words.fact("dpia", text.of("dpia." + dpia.need()) + " " + words.in(dpia.why())),
                dpia == null ? null : words.fact("dpia.link", dpia.link()),
                words.fact("review", activity.reviewBy() == null ? null : text.day(activity.reviewBy())));
        return new Section(
                "activity-" + activity.key(),
                words.in(activity.name()),
                holds(activity)
                        ? List.of(words.in(activity.description()))
                        : List.of(words.in(activity.description()), text.of("activity.over")),
                facts,
                List.of(),
                purposes.of(activity));
    }

    /** An activity also where it does not hold, but a purpose under it does: no purpose may be lost. */
    private boolean isPrinted(Element element) {
        return holds(element) || element instanceof ProcessingActivity activity && purposes.has(activity);
    }

    private boolean holds(Element element) {
        return element.valid().covers(day);
    }
}
