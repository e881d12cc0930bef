package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What this installation is told through MicroProfile Config: properties of the server, or its environment. */
@ApplicationScoped
public class Settings {

    private static final String PASSWORD_IN_A_TRIAL = "vern-trial-keystore";

    private Function<String, Optional<String>> source;

    protected Settings() {} // for CDI

    @Inject
    public Settings(Config config) {
        this(key -> config.getOptionalValue(key, String.class));
    }

    private Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** Settings given as a map, the others by default. */
    public static Settings of(Map<String, String> given) {
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }

    public <T> T value(Setting setting, Class<T> type) {
        return given(setting, type).orElseThrow(() -> new WrongSetting(setting, "it is required, and has no default"));
    }

    /** The value, if one was given or there is a default. */
    public <T> Optional<T> given(Setting setting, Class<T> type) {
        var text = source.apply(setting.key()).orElse(setting.fallback());
        return text.isBlank() ? Optional.empty() : Optional.of(type.cast(setting.parse(text)));
    }

    /** What only its operator can name, such as the password of another system. */
    Optional<String> secret(String key) {
        return source.apply(key).filter(text -> !text.isBlank());
    }

    public boolean isTrial() {
        return value(Setting.DEMO, Boolean.class);
    }

    public ZoneId zone() {
        return value(Setting.ZONE, ZoneId.class);
    }

    public URI address() {
        return value(Setting.ADDRESS, URI.class);
    }

    /** The folder for what lies outside the database. */
    public Path data() {
        return value(Setting.DATA, Path.class);
    }

    public Path keystore() {
        return given(Setting.KEYSTORE_PATH, Path.class).orElseGet(() -> data().resolve("keys.p12"));
    }

    /** In a trial there is one for all, as there is nothing to keep secret. */
    public String keystorePassword() {
        if (isTrial()) return given(Setting.KEYSTORE_PASSWORD, String.class).orElse(PASSWORD_IN_A_TRIAL);
        return value(Setting.KEYSTORE_PASSWORD, String.class);
    }

    public int number(Setting setting) {
        return value(setting, Integer.class);
    }

    /** Reads every setting, and fails on the first that is wrong. */
    public void check() {
        Arrays.stream(Setting.values()).forEach(setting -> given(setting, Object.class));
        keystorePassword();
        if ("https".equals(address().getScheme()) && !value(Setting.PROXY, Boolean.class))
            throw new WrongSetting(
                    Setting.PROXY, "vern.address begins with https, so a proxy ends TLS before Vern: give true");
    }
}
