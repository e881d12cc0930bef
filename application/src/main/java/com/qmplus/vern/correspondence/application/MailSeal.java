package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailAddress;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.SealedLetter;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Seals a letter under a key of its own, and opens it for the carrier. */
@ApplicationScoped
public class MailSeal {

    private Vault vault;
    private Settings settings;

    protected MailSeal() {} // for CDI

    @Inject
    public MailSeal(Vault vault, Settings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** @param owner whose key it is: the person's or the case's, or the mail's own where there is neither */
    SealedLetter close(MailId id, UUID owner, Letter letter) {
        var key = vault.newKey(owner);
        var content = vault.sealText(key, context(id), letter.asJson());
        return new SealedLetter(messageId(id), hash(new MailAddress(letter.to())), key, content);
    }

    /** @return nothing when the content has been dropped, or its key destroyed */
    Optional<Letter> open(Mail mail) {
        var key = mail.vaultKey();
        var content = mail.content();
        if (key == null || content == null || vault.isDestroyed(key)) return Optional.empty();
        return Optional.of(Letter.fromJson(vault.openText(key, context(mail.id()), content)));
    }

    void drop(Mail mail) {
        var key = mail.vaultKey();
        if (key != null) vault.destroy(key);
        mail.dropContent();
    }

    /** By which mails to an address are found without storing the address. */
    String hash(MailAddress address) {
        var plain = address.normalised().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(vault.mac("mail address", plain));
    }

    private String messageId(MailId id) {
        return "<" + id + "@" + settings.address().getHost() + ">";
    }

    private static String context(MailId id) {
        return "mail " + id;
    }
}
