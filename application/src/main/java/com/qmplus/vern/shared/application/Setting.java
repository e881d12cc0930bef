package com.qmplus.vern.shared.application;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Every key of the configuration, with its default and meaning, as told in {@code docs/configuration.md} (a test holds
 * the two together). A new key is a new constant here and a row there; {@link Settings} reads it.
 */
public enum Setting {
    ZONE("vern.zone", "Europe/Oslo", ZoneId::of, "The zone in which the controller's days begin and end."),
    ADDRESS(
            "vern.address",
            "http://localhost:8080",
            Setting::address,
            "The address under which the public reaches Vern; links in mails begin with it."),
    PROXY(
            "vern.proxy",
            "false",
            Setting::flag,
            "Whether a proxy stands before Vern and tells in `X-Forwarded-For` and `X-Forwarded-Proto` who calls, and whether by TLS. Only where one does: anyone can write such headers. Required where `vern.address` begins with `https`."),
    DEMO(
            "vern.demo",
            "false",
            Setting::flag,
            "Whether this is a trial: demo accounts with known passwords, synthetic people, mails shown on a page. Never with real data: a database is marked at its first start, and refused as the other."),
    DATA("vern.data", "~/.vern", Setting::path, "The folder for what lies outside the database; the launcher sets it."),
    KEYSTORE_PATH(
            "vern.keystore.path",
            "",
            Setting::path,
            "The PKCS12 keystore with the master keys; `keys.p12` in `vern.data` unless given. Created at the first start. Back it up apart from the database."),
    KEYSTORE_PASSWORD(
            "vern.keystore.password",
            "",
            Setting::secret,
            "The keystore's password, at least 12 characters. Required, but in a trial; best given through the environment as `VERN_KEYSTORE_PASSWORD`."),
    REGISTER_FILE(
            "vern.register.file",
            "",
            Setting::path,
            "A register (JSON) that fills an empty database instead of the one that comes with Vern."),
    REGISTER_IMPORT_SIZE(
            "vern.register.import.size",
            "16",
            between(1, 50),
            "How many megabytes a register may have that is imported in the intranet."),
    DOCUMENT_SIZE(
            "vern.register.document.size",
            "10",
            between(1, 50),
            "How many megabytes the signed document of an agreement may have."),
    DOCUMENT_TYPES(
            "vern.register.document.types",
            "pdf docx odt png jpeg",
            Setting::documentTypes,
            "Which of these forms a signed document may have. What a file is, is seen from its content; one with macros is never taken."),
    SYSTEMS_FILE(
            "vern.systems.file",
            "",
            Setting::path,
            "The other systems that Vern reaches by machine, databases and folders, in one JSON file; see the guide for operators. It holds no password, only the names of keys of this configuration. Empty: none."),
    SYSTEMS_PATIENCE(
            "vern.systems.patience",
            "30",
            between(1, 300),
            "How many seconds another database may take to let Vern in and for each statement; where its driver knows how, it may not be silent for longer either. Then what was to be done there fails and is tried again, and the other systems go on. Whoever uses a data source of the server sets its driver's own limits there too."),
    SESSION_IDLE(
            "vern.session.idle",
            "20",
            between(2, 120),
            "How many minutes an employee's session may be left alone; a warning comes two minutes before the end."),
    SESSION_ABSOLUTE(
            "vern.session.absolute",
            "8",
            between(1, 24),
            "How many hours an employee's session may last at all; a warning comes ten minutes before the end."),
    ANSWER_DAYS(
            "vern.answer.days",
            "14",
            between(1, 90),
            "How many days an answer can be fetched before its content is deleted."),
    ATTACHMENT_SIZE(
            "vern.attachment.size",
            "5",
            between(1, 20),
            "How many megabytes a file may have that a person sends with a message on their case."),
    ATTACHMENT_COUNT(
            "vern.attachment.count", "10", between(0, 50), "How many files a case may hold in all; `0` takes none."),
    ATTACHMENT_TYPES(
            "vern.attachment.types",
            "pdf png jpeg text",
            Setting::attachmentTypes,
            "Which of these forms such a file may have. What a file is, is seen from its content; one in which anything can run is never taken."),
    ERRAND_DAYS(
            "vern.errand.days",
            "5",
            between(0, 20),
            "How many working days a system, or whoever does it there by hand, has to do what was decided; what has to be done before the answer is never due later than that. What is restricted is due on the next working day, whatever this says, and the same day where this is `0`. When the day is over, somebody is told once."),
    RECIPIENT_PATIENCE(
            "vern.recipient.patience",
            "14",
            between(1, 365),
            "After how many days a recipient is reminded, once, who was told that data have changed and has not acknowledged it."),
    LEDGER_YEARS(
            "vern.ledger.years",
            "10",
            between(1, 50),
            "How many years the ledger of erasures tells that something was erased, of whom only by keyed hashes. What it no longer tells can be brought back: keep it longer than any copy of the database, and than any list that is imported."),
    AUTOMATIC_RIGHTS(
            "vern.automatic.rights",
            "",
            Setting::automaticRights,
            "What is answered without a person, where all that was asked for is given, nothing is weighed, every system is searched by machine and the address that was on file has answered: one or more of ACCESS, PORTABILITY, OBJECTION_TO_MARKETING and WITHDRAWAL, with spaces between. Empty: nothing."),
    AUTOMATIC_READ_FIRST(
            "vern.automatic.read-first",
            "message",
            Setting::fieldKeys,
            "The fields, by their keys in the register, that may tell of others, so that an employee reads them before they are handed out (GDPR art. 15(4)): a request that finds one is not answered without a person."),
    CLOCK_PAUSE(
            "vern.clock.pause",
            "suspend",
            Setting::pause,
            "What a question to the person does to the deadline of their request: `suspend` adds the days until the answer, `restart` counts anew from the day on which it is known who asks, `none` does nothing. All three dates are always shown."),
    CLOCK_PROMPT(
            "vern.clock.prompt",
            "7",
            between(0, 31),
            "How many days after the request, or after the answer to the last question, a question still counts as asked promptly; a later one stops no clock."),
    REPEAT_DAYS(
            "vern.repeat.days",
            "180",
            between(1, 1_000),
            "How many days after an answer another request of the same person for the same is shown as a repeat. It is evidence for an excessive request, never proof of one."),
    CLOCK_MUCH(
            "vern.clock.much",
            "30",
            between(1, 10_000),
            "How many data of one person are so many that they may be asked which of them they mean, where they want to see them (GDPR recital 63)."),
    TRIES_PER_ADDRESS(
            "vern.tries.address",
            "120",
            between(1, 100_000),
            "How many calls of public services, and tries to sign in, one network address may make in ten minutes."),
    TRIES_PER_REFERENCE(
            "vern.tries.reference",
            "20",
            between(1, 100_000),
            "How many times a case can be knocked at in ten minutes, whoever knocks."),
    TRIES_PER_KEY(
            "vern.tries.key",
            "600",
            between(1, 100_000),
            "How many calls another system may make with one key in ten minutes."),
    MAIL_HOST("vern.mail.host", "localhost", Setting::name, "The mail server (SMTP) that takes the controller's mail."),
    MAIL_PORT("vern.mail.port", "25", between(1, 65_535), "Its port."),
    MAIL_USER("vern.mail.user", "", text -> text, "The name to sign in to it with; empty where it needs none."),
    MAIL_PASSWORD("vern.mail.password", "", text -> text, "The password to sign in to it with."),
    MAIL_STARTTLS(
            "vern.mail.starttls",
            "true",
            Setting::flag,
            "Whether the line to it must be encrypted; `false` only for one on the same machine."),
    MAIL_FROM(
            "vern.mail.from",
            "",
            Setting::optionalMailAddress,
            "The sender's address; the controller's own in the register where this is empty."),
    MAIL_DAYS(
            "vern.mail.days",
            "30",
            between(1, 365),
            "How many days the text and address of a mail are kept after it was sent or given up.");

    private static final int SHORTEST_SECRET = 12;

    private final String key;
    private final String fallback;
    private final transient Function<String, Object> parser;
    private final String meaning;

    Setting(String key, String fallback, Function<String, Object> parser, String meaning) {
        this.key = key;
        this.fallback = fallback;
        this.parser = parser;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    /** The default; empty where there is none. */
    public String fallback() {
        return fallback;
    }

    public String meaning() {
        return meaning;
    }

    Object parse(String text) {
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw new WrongSetting(this, String.valueOf(e.getMessage()));
        }
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("write true or false");
        };
    }

    private static Object address(String text) {
        var uri = URI.create(text);
        if (uri.getHost() == null || !uri.getScheme().matches("https?"))
            throw new IllegalArgumentException("write an address that begins with https:// or http://");
        return uri;
    }

    private static Object path(String text) {
        return Path.of(text.startsWith("~/") ? System.getProperty("user.home") + text.substring(1) : text);
    }

    private static Object secret(String text) {
        if (text.length() < SHORTEST_SECRET)
            throw new IllegalArgumentException("give at least " + SHORTEST_SECRET + " characters");
        return text;
    }

    private static Object name(String text) {
        if (!text.matches("[A-Za-z0-9.:_-]+")) throw new IllegalArgumentException("write the name of a machine");
        return text;
    }

    private static Object pause(String text) {
        if (!text.matches("suspend|restart|none")) throw new IllegalArgumentException("write suspend, restart or none");
        return text;
    }

    private static Object automaticRights(String text) {
        var right = "(ACCESS|PORTABILITY|OBJECTION_TO_MARKETING|WITHDRAWAL)";
        if (!text.matches(right + "( " + right + ")*"))
            throw new IllegalArgumentException(
                    "write one or more of ACCESS, PORTABILITY, OBJECTION_TO_MARKETING and WITHDRAWAL, with spaces between");
        return text;
    }

    private static Object fieldKeys(String text) {
        if (!text.matches("[a-z0-9-]+( [a-z0-9-]+)*"))
            throw new IllegalArgumentException("write the keys of fields, with spaces between");
        return text;
    }

    private static Object documentTypes(String text) {
        if (!text.matches("(pdf|docx|odt|png|jpeg)( (pdf|docx|odt|png|jpeg))*"))
            throw new IllegalArgumentException(
                    "write one or more of pdf, docx, odt, png and jpeg, with spaces between");
        return text;
    }

    private static Object attachmentTypes(String text) {
        if (!text.matches("(pdf|png|jpeg|text)( (pdf|png|jpeg|text))*"))
            throw new IllegalArgumentException("write one or more of pdf, png, jpeg and text, with spaces between");
        return text;
    }

    private static Object optionalMailAddress(String text) {
        if (!text.isBlank() && !text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+"))
            throw new IllegalArgumentException("write one mail address, such as post@example.no");
        return text;
    }

    static Function<String, Object> between(int least, int most) {
        return text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most)
                throw new IllegalArgumentException("write a number from " + least + " to " + most);
            return number;
        };
    }
}
