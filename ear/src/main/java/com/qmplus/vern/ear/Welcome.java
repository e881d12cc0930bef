package com.qmplus.vern.ear;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What a newcomer reads when Vern is ready. */
record Welcome(Server server, Duration time) {

    String text() {
        return """

                Vern is ready after %.1f seconds.

                  Public pages      %s
                  Intranet          %s
                  Auditor           %s
                  REST              %s
                  OpenAPI           %s
                  Health            %s
                  Administration    http://127.0.0.1:%d  (user admin, password in %s)

                  Data              %s
                  Files             %s
                  Log               %s
                %s
                Stop with Ctrl-C.""".formatted(
                        time.toMillis() / 1000.0,
                        server.at("/"),
                        server.at("/staff"),
                        server.at("/staff/audit"),
                        server.at("/api/v1"),
                        server.at("/openapi"),
                        server.at("/health/ready"),
                        server.plan().admin().port(),
                        server.domain().folder().resolve("admin-password"),
                        server.plan().database().whereabouts(),
                        server.plan().data(),
                        server.domain().log(),
                        accounts());
    }

    private String accounts() {
        if (!server.plan().isTrial()) return "";
        var accounts = DemoAccount.all(server.plan().application());
        return accounts.isEmpty() ? "" : "\n" + table(accounts) + trialMail();
    }

    private static String table(List<DemoAccount> accounts) {
        return accounts.stream()
                .map(account -> "    %-8s %-20s %s%n".formatted(account.signInName(), account.name(), account.roles()))
                .collect(Collectors.joining(
                        "", "  Trial accounts (password %s):%n".formatted(DemoAccount.PASSWORD), ""));
    }

    private String trialMail() {
        return "  The code page shows the six digits. Mail that was sent: " + server.at("/trial/mail") + "\n";
    }
}
