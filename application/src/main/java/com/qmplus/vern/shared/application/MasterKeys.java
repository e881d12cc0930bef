package com.qmplus.vern.shared.application;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/**
 * The keys that wrap the vault's keys, by alias {@code vern-master-<n>}, and the one for keyed hashes. The highest number
 * wraps; the older ones open what is not yet wrapped anew.
 */
public record MasterKeys(Map<String, SecretKey> masters, SecretKey mac) {

    static final String PREFIX = "vern-master-";

    public MasterKeys {
        masters = Map.copyOf(masters);
    }

    public String newest() {
        return masters.keySet().stream()
                .max(Comparator.comparingInt(MasterKeys::number))
                .orElseThrow();
    }

    public SecretKey master(String alias) {
        var key = masters.get(alias);
        if (key == null) throw new IllegalStateException(missing(alias));
        return key;
    }

    static boolean isMaster(String alias) {
        return alias.matches(PREFIX + "[0-9]{1,6}");
    }

    private static int number(String alias) {
        return Integer.parseInt(alias.substring(PREFIX.length()));
    }

    private String missing(String alias) {
        return "The keystore lacks %s, under which keys of the database are wrapped; it has %s. Give %s the right file."
                .formatted(alias, sorted(masters.keySet()), Setting.KEYSTORE_PATH.key());
    }

    private static String sorted(Set<String> aliases) {
        return aliases.stream().sorted().collect(Collectors.joining(", "));
    }
}
