package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.DocumentType;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.WrongDocument;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Sha256;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Where the signed documents of agreements with processors and of arrangements with joint controllers are filed and fetched (GDPR
 * art. 28(9), 26). Each is sealed under a key of its own. A newer one replaces the one that the page showed; all are kept.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class FilingDesk {

    private static final String FREE = "what the controller has agreed with a company; whoever signed did so for it";
    private static final int MEGABYTE = 1024 * 1024;

    private FiledDocuments documents;
    private CurrentRegister register;
    private Vault vault;
    private Colleagues colleagues;
    private Settings settings;
    private Caller caller;
    private Clock clock;

    protected FilingDesk() {} // for EJB

    @Inject
    public FilingDesk(
            FiledDocuments documents,
            CurrentRegister register,
            Vault vault,
            Colleagues colleagues,
            Settings settings,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.register = register;
        this.vault = vault;
        this.colleagues = colleagues;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @FreeOfPersonalData(FREE)
    public FiledView filed(ElementRef element) {
        return view(element, Instant.MAX);
    }

    /** Those that had been filed by the end of a past day. */
    @FreeOfPersonalData(FREE)
    public FiledView filedOn(ElementRef element, LocalDate day) {
        return view(element, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** Also one that was replaced. */
    @FreeOfPersonalData(FREE)
    public FiledFile fetch(UUID id) {
        var document = documents.get(id);
        var content = vault.open(document.key(), place(id), documents.content(document));
        return new FiledFile(document.name(), document.type().mediaType(), content);
    }

    /**
     * Files a document in place of the one that the page showed; the same document once more changes nothing.
     *
     * @param shown the number of the one that the page showed; 0 where there was none
     * @throws WrongDocument it is empty, too large, or of no form that is taken
     * @throws StalePage somebody else has filed one meanwhile
     */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData(FREE)
    public void file(ElementRef element, int shown, String name, byte[] content) {
        if (!belongs(element)) throw new NotFound("agreement");
        var type = accepted(content);
        var sha256 = Sha256.of(content);
        var before = documents.of(element);
        if (!before.isEmpty() && before.getFirst().sha256().equals(sha256)) return;
        StalePage.refuse(shown, number(before));
        var id = UUID.randomUUID();
        var key = vault.newKey(id);
        var document = new FiledDocument(
                id,
                element,
                number(before) + 1,
                name,
                type,
                content.length,
                sha256,
                key,
                EmployeeId.of(caller.id()),
                clock.instant());
        documents.add(document, vault.seal(key, place(id), content));
    }

    private DocumentType accepted(byte[] content) {
        int megabytes = settings.number(Setting.DOCUMENT_SIZE);
        if (content.length == 0) throw new WrongDocument("empty", "");
        if (content.length > megabytes * MEGABYTE) throw new WrongDocument("tooLarge", String.valueOf(megabytes));
        return DocumentType.of(content)
                .filter(type -> types().contains(type.name().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new WrongDocument("type", told()));
    }

    private List<String> types() {
        return Arrays.asList(
                settings.value(Setting.DOCUMENT_TYPES, String.class).split(" "));
    }

    private String told() {
        return String.join(", ", types()).toUpperCase(Locale.ROOT);
    }

    private FiledView view(ElementRef element, Instant before) {
        var filed = documents.of(element).stream()
                .filter(it -> it.when().isBefore(before))
                .toList();
        var names = colleagues.namesOf(
                filed.stream().map(FiledDocument::by).distinct().toList());
        return new FiledView(
                belongs(element),
                number(filed),
                filed.stream()
                        .map(it -> new FiledView.Line(
                                it.id(), it.name(), it.size(), it.sha256(), names.getOrDefault(it.by(), ""), it.when()))
                        .toList(),
                told(),
                settings.number(Setting.DOCUMENT_SIZE));
    }

    private static int number(List<FiledDocument> newestFirst) {
        return newestFirst.isEmpty() ? 0 : newestFirst.getFirst().number();
    }

    private boolean belongs(ElementRef element) {
        return register.now().find(element).filter(OnFile::belongsTo).isPresent();
    }

    private static String place(UUID id) {
        return "filed document " + id;
    }
}
