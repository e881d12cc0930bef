package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseCode;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.MailedCode;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Case codes and the tokens of links: made here, known afterwards by their keyed hashes only. */
@ApplicationScoped
public class Secrets {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private Vault vault;

    protected Secrets() {} // for CDI

    @Inject
    public Secrets(Vault vault) {
        this.vault = vault;
    }

    CaseCode newCode() {
        return CaseCode.random(random);
    }

    String hash(CaseCode code) {
        return mac("case code", code.value());
    }

    /** Takes as long whether or not there is a hash to compare with. */
    boolean opens(String typed, @Nullable String hash) {
        var code = CaseCode.typed(typed);
        var given = mac("case code", code.map(CaseCode::value).orElse(typed));
        var same = MessageDigest.isEqual(bytes(given), bytes(hash == null ? given.substring(1) : hash));
        return same && code.isPresent();
    }

    MailedCode newMailedCode() {
        return MailedCode.random(random);
    }

    /** Of one case: the same code opens no other. */
    String hash(DataSubjectRequest request, MailedCode code) {
        return mac("code to a contact on file", request.id() + " " + code.value());
    }

    /** What was typed is the one-time code that was mailed for this case. */
    boolean opensMailed(DataSubjectRequest request, String typed) {
        var hash = request.codeOnFile().hash();
        return hash != null
                && MailedCode.typed(typed)
                        .filter(code -> MessageDigest.isEqual(bytes(hash(request, code)), bytes(hash)))
                        .isPresent();
    }

    /** 256 bits, for the address of a page. */
    String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String token) {
        return mac("email confirmation", token);
    }

    String hashOfBrowser(String secret) {
        return mac("sent from", secret);
    }

    String hashOfAddress(String email) {
        return mac("plea for a code", Requester.plain(email));
    }

    String mac(String purpose, String text) {
        return HexFormat.of().formatHex(vault.mac(purpose, bytes(text)));
    }

    SecureRandom random() {
        return random;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
