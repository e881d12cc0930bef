package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseMessage;
import com.qmplus.vern.rights.CaseMessages;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.MessageId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what the person and whoever works on their case write to each other, sealed under the key of the case. */
@ApplicationScoped
public class TalkBook {

    private CaseMessages messages;
    private AttachmentBook attachments;
    private CaseSeal seal;
    private Secrets secrets;
    private Clock clock;

    protected TalkBook() {} // for CDI

    @Inject
    public TalkBook(CaseMessages messages, AttachmentBook attachments, CaseSeal seal, Secrets secrets, Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.seal = seal;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The same text with the same files from the same page is the same message, however often it is sent; another text is another message.
     *
     * @param page what the page was given when it was opened
     */
    Optional<MessageId> already(RequestId request, String page, String text, List<Upload> files) {
        var ticket = ticket(page, text, files);
        return messages.of(request).stream()
                .filter(message -> message.ticket().equals(ticket))
                .map(CaseMessage::id)
                .findFirst();
    }

    MessageId add(DataSubjectRequest request, Decider by, String page, String text, List<Upload> files) {
        var id = MessageId.random();
        messages.add(new CaseMessage(
                id,
                request.id(),
                messages.of(request.id()).size(),
                by,
                seal.words(request, text),
                ticket(page, text, files),
                clock.instant()));
        attachments.add(request, id, files);
        return id;
    }

    private String ticket(String page, String text, List<Upload> files) {
        var hashes = files.stream().map(file -> Sha256.of(file.content())).collect(Collectors.joining(" "));
        return secrets.mac("message", String.join("\n", page, hashes, text));
    }

    List<CaseMessage> of(RequestId request) {
        return messages.of(request);
    }

    /** The other side has seen all of it. */
    void seen(RequestId request, boolean byPerson) {
        messages.of(request).stream()
                .filter(message -> message.isFromPerson() != byPerson)
                .forEach(message -> message.read(clock.instant()));
    }

    /** @param names of the employees by their ids; to the person, none */
    List<MessageView> views(DataSubjectRequest request, Map<String, String> names) {
        var files = attachments.views(request).stream().collect(Collectors.groupingBy(AttachmentView::message));
        return messages.of(request.id()).stream()
                .map(message -> new MessageView(
                        message.id(),
                        message.isFromPerson(),
                        names.getOrDefault(message.by(), ""),
                        message.written(),
                        message.read(),
                        Objects.requireNonNullElse(seal.words(request, message.words()), ""),
                        List.copyOf(files.getOrDefault(message.id(), List.of()))))
                .toList();
    }
}
