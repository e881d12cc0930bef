package com.qmplus.vern.disclosure;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.NationalIdentityNumber;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told about a person (R6.3).
 *
 * @param recipient key of a recipient in the register
 * @param name who it is, where the recipient is a category; empty: as the register names them (C-154/21)
 * @param provision the statute that demands it, quoted; an authority gets nothing without (R6.4)
 * @param agreement by which they are bound to confidentiality; a third party gets nothing without (P9)
 * @param reference of the demand or the letter that asks for it
 * @param despite why it is told though it is only stored; null where it is not, or the purpose may use it
 */
public record NewDisclosure(
        String recipient,
        @Nullable String name,
        List<FieldKey> fields,
        PurposeKey purpose,
        @Nullable String provision,
        @Nullable String agreement,
        @Nullable String reference,
        DisclosureChannel channel,
        @Nullable DespiteRestriction despite)
        implements Serializable {

    public NewDisclosure {
        fields = List.copyOf(fields);
        name = said(name);
        provision = said(provision);
        agreement = said(agreement);
        reference = said(reference);
    }

    /** Of nothing that is only stored. */
    public NewDisclosure(
            String recipient,
            @Nullable String name,
            List<FieldKey> fields,
            PurposeKey purpose,
            @Nullable String provision,
            @Nullable String agreement,
            @Nullable String reference,
            DisclosureChannel channel) {
        this(recipient, name, fields, purpose, provision, agreement, reference, channel, null);
    }

    /** A national identity number stands in what was typed (R4.7). */
    boolean holdsIdentityNumber() {
        return Stream.of(name, provision, agreement, reference, despite == null ? null : despite.why())
                .filter(Objects::nonNull)
                .anyMatch(NationalIdentityNumber::isIn);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.chars().noneMatch(Character::isLetterOrDigit) ? null : text.strip();
    }
}
