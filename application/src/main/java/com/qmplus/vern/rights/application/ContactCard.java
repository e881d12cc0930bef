package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contact details among the copied data as a vCard 4.0 (RFC 6350), which address books read (GDPR art. 20(1), policy P15). What says
 * the same in two systems is in it once.
 */
final class ContactCard {

    private static final FieldKey COMPANY = new FieldKey("company");
    private static final FieldKey JOB_TITLE = new FieldKey("job-title");
    private static final Map<String, BiConsumer<Address, String>> OF_AN_ADDRESS = Map.of(
            "street", Address::setStreetAddress,
            "postal-code", Address::setPostalCode,
            "city", Address::setLocality,
            "country", Address::setCountry);

    private static final Set<String> KNOWN = Stream.concat(
                    OF_AN_ADDRESS.keySet().stream(),
                    Stream.of(
                                    FieldKey.EMAIL,
                                    FieldKey.MOBILE,
                                    FieldKey.PHONE,
                                    FieldKey.FIRST_NAME,
                                    FieldKey.LAST_NAME,
                                    COMPANY,
                                    JOB_TITLE)
                            .map(FieldKey::value))
            .collect(Collectors.toUnmodifiableSet());

    private final VCard card = new VCard(VCardVersion.V4_0);
    private final List<ItemPart> items;

    private ContactCard(Stream<ItemPart> items) {
        this.items = items.filter(item -> KNOWN.contains(item.field()))
                .filter(item -> !valueOf(item).isBlank())
                .toList();
    }

    /** Nothing, where there is no contact detail beside the name. */
    static Optional<byte[]> of(AccessAnswer answer) {
        var card = new ContactCard(answer.categories().stream().flatMap(category -> category.items().stream()));
        return card.hasDetails() ? Optional.of(card.written(answer)) : Optional.empty();
    }

    private boolean hasDetails() {
        said(FieldKey.EMAIL, card::addEmail);
        said(FieldKey.MOBILE, number -> card.addTelephoneNumber(number, TelephoneType.CELL));
        said(FieldKey.PHONE, number -> card.addTelephoneNumber(number, TelephoneType.VOICE));
        addresses().distinct().forEach(card::addAddress);
        said(COMPANY, name -> card.addOrganization(organization(name)));
        said(JOB_TITLE, card::addTitle);
        return !card.getProperties().isEmpty();
    }

    private byte[] written(AccessAnswer answer) {
        card.setKind(Kind.individual());
        card.setFormattedName(answer.person());
        var name = new StructuredName();
        said(FieldKey.LAST_NAME, any -> name.setFamily(any));
        said(FieldKey.FIRST_NAME, any -> name.setGiven(any));
        if (name.getFamily() != null || name.getGiven() != null) card.setStructuredName(name);
        return FoldedLines.of(text()).getBytes(StandardCharsets.UTF_8);
    }

    /** Not folded by what writes it: that counts characters, not octets. */
    private String text() {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.setAddProdId(false);
            writer.write(card);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private static Organization organization(String name) {
        var organization = new Organization();
        organization.getValues().add(name);
        return organization;
    }

    private void said(FieldKey field, Consumer<String> property) {
        values(field).distinct().forEach(property);
    }

    private Stream<String> values(FieldKey field) {
        return items.stream().filter(item -> item.field().equals(field.value())).map(ContactCard::valueOf);
    }

    /** Of each system its own: a street of one does not lie in the town of another. */
    private Stream<Address> addresses() {
        Map<String, Address> bySystem = new LinkedHashMap<>();
        for (var item : items) {
            var part = OF_AN_ADDRESS.get(item.field());
            if (part != null)
                part.accept(bySystem.computeIfAbsent(item.system(), system -> new Address()), valueOf(item));
        }
        return bySystem.values().stream();
    }

    /** Nothing of what is kept back. */
    private static String valueOf(ItemPart item) {
        return item.isExcluded() ? "" : Objects.requireNonNullElse(item.value(), "");
    }
}
