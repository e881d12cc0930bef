package com.qmplus.vern.ear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;

/** The password of the server's own administrator: new at every start unless one is given, and never printed. */
record AdminPassword(String value) {

    private static final int ROUNDS = 100; // what the server's key file counts for SSHA256
    private static final int RANDOM_BYTES = 24;
    private static final int SALT_BYTES = 8;

    static AdminPassword from(Settings settings) {
        return new AdminPassword(settings.text("vern.admin.password", random()));
    }

    void write(Path keyFile) throws IOException {
        Files.writeString(keyFile, line("admin", "asadmin"));
    }

    /**
     * The server lets a bean run as a role (timers do, as SYSTEM) only when its user file has somebody of that name in it.
     * Nobody can sign in so: the password is random and forgotten.
     */
    static void writeRoles(Path keyFile, Collection<String> roles) throws IOException {
        var lines = roles.stream().map(role -> new AdminPassword(random()).line(role, role));
        Files.writeString(keyFile, lines.collect(Collectors.joining()));
    }

    private String line(String user, String group) {
        return user + ";{SSHA256}" + salted() + ";" + group + "\n";
    }

    private String salted() {
        var salt = randomBytes(SALT_BYTES);
        var hash = hash(concatenated(value.getBytes(UTF_8), salt));
        for (int round = 1; round < ROUNDS; round++) hash = hash(hash);
        return Base64.getEncoder().encodeToString(concatenated(hash, salt));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(RANDOM_BYTES));
    }

    private static byte[] randomBytes(int count) {
        var bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "AdminPassword[…]";
    }
}
