package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.application.Vault;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The keyed hashes of this feature, each for its own purpose. */
final class Macs {

    private Macs() {}

    static String ofSignInName(Vault vault, String signInName) {
        return hex(vault, "sign-in name", signInName);
    }

    static String ofAddress(Vault vault, String address) {
        return hex(vault, "sign-in address", address);
    }

    static String ofInvitation(Vault vault, String code) {
        return hex(vault, "invitation", OneTimeCode.normalised(code));
    }

    static String ofKey(Vault vault, String secret) {
        return hex(vault, "system key", secret);
    }

    static String ofCall(Vault vault, String call) {
        return hex(vault, "keyed call", call);
    }

    private static String hex(Vault vault, String purpose, String text) {
        return HexFormat.of().formatHex(vault.mac(purpose, text.getBytes(StandardCharsets.UTF_8)));
    }
}
