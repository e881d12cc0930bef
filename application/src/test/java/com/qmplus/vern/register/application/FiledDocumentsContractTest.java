package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.DocumentType;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiledDocumentsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final EmployeeId MANAGER = EmployeeId.random();
    private static final String NAME = "Avtale æøå 🖋.pdf";

    private final Databases on;
    private final FiledDocuments documents;
    private final KeyId key = KeyId.random();
    private final ElementRef agreement = new ElementRef(ElementKind.AGREEMENT, "agreement-" + UUID.randomUUID());

    FiledDocumentsContractTest(Databases on) {
        this.on = on;
        this.documents = on.repository(InMemoryFiledDocuments::new, JpaFiledDocuments::new);
    }

    @Test
    void comes_back_as_it_was_filed() {
        var content = new byte[3_000_000];
        Arrays.fill(content, (byte) 7);
        var id = filed(1, content);
        var found = on.inTransaction(() -> documents.get(id));
        assertThat(found.of()).isEqualTo(agreement);
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.name()).isEqualTo(NAME);
        assertThat(found.type()).isEqualTo(DocumentType.PDF);
        assertThat(found.size()).isEqualTo(3_000_000);
        assertThat(found.sha256()).isEqualTo("a".repeat(64));
        assertThat(found.key()).isEqualTo(key);
        assertThat(found.by()).isEqualTo(MANAGER);
        assertThat(found.when()).isEqualTo(NOW);
        assertThat(on.inTransaction(() -> documents.content(found)).bytes()).isEqualTo(content);
    }

    @Test
    void those_of_an_entry_come_newest_first_with_all_that_were_replaced() {
        var first = filed(1, new byte[] {1});
        var second = filed(2, new byte[] {2});
        assertThat(on.inTransaction(() -> documents.of(agreement)))
                .extracting(FiledDocument::id)
                .containsExactly(second, first);
        assertThat(on.inTransaction(() -> documents.of(new ElementRef(ElementKind.RECIPIENT, agreement.key()))))
                .isEmpty();
        assertThat(on.inTransaction(() -> documents.all()))
                .extracting(FiledDocument::id)
                .contains(first, second);
    }

    @Test
    void of_two_who_file_at_once_one_looks_again() {
        filed(1, new byte[] {1});
        assertThatExceptionOfType(StalePage.class).isThrownBy(() -> filed(1, new byte[] {2}));
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> on.inTransaction(() -> documents.get(UUID.randomUUID())));
    }

    private UUID filed(int number, byte[] content) {
        var document = new FiledDocument(
                UUID.randomUUID(),
                agreement,
                number,
                NAME,
                DocumentType.PDF,
                content.length,
                "a".repeat(64),
                key,
                MANAGER,
                NOW);
        on.inTransaction(() -> documents.add(document, new Sealed(content)));
        return document.id();
    }
}
