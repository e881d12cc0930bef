package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import java.util.Optional;
import java.util.Properties;

/** How the mail server is reached. */
record SmtpAccess(
        String host,
        int port,
        Optional<String> user,
        Optional<String> password,
        boolean startTls,
        Optional<String> sender,
        int patience) {

    private static final int MILLISECONDS = 20_000;

    static SmtpAccess of(Settings settings) {
        return new SmtpAccess(
                settings.value(Setting.MAIL_HOST, String.class),
                settings.number(Setting.MAIL_PORT),
                settings.given(Setting.MAIL_USER, String.class),
                settings.given(Setting.MAIL_PASSWORD, String.class),
                settings.value(Setting.MAIL_STARTTLS, Boolean.class),
                settings.given(Setting.MAIL_FROM, String.class),
                MILLISECONDS);
    }

    /** Never waits longer than the carrier's lease lasts; where encryption is asked for, it is not optional. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(patience));
        properties.put("mail.smtp.timeout", String.valueOf(patience));
        properties.put("mail.smtp.writetimeout", String.valueOf(patience));
        return properties;
    }
}
