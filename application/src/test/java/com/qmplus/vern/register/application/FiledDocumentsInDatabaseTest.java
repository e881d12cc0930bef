package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.qmplus.vern.register.DocumentType;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a database can hold to: rows that nobody changes. */
@ParameterizedClass(name = "on {0}")
@EnumSource(value = Databases.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiledDocumentsInDatabaseTest {

    private final Databases on;
    private final FiledDocuments documents;

    FiledDocumentsInDatabaseTest(Databases on) {
        this.on = on;
        this.documents = on.repository(InMemoryFiledDocuments::new, JpaFiledDocuments::new);
    }

    @Test
    void the_database_itself_lets_nobody_change_or_delete_what_was_filed() {
        var filed = filed("agreement-" + UUID.randomUUID());
        attempt("update filed_document set file_name = 'other.pdf' where id = '" + filed.id() + "'");
        attempt("update filed_content set content = "
                + (on == Databases.DERBY ? "cast(X'09' as blob)" : "'\\x09'::bytea") + " where document_id = '"
                + filed.id()
                + "'");
        attempt("delete from filed_content where document_id = '" + filed.id() + "'");
        attempt("delete from filed_document where id = '" + filed.id() + "'");
        assertThat(on.inTransaction(() -> documents.get(filed.id())).name()).isEqualTo("agreement.pdf");
        assertThat(on.inTransaction(() -> documents.content(filed)).bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void what_the_database_refuses_for_another_reason_is_not_taken_for_a_filing_at_the_same_time() {
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> filed("a".repeat(151)));
    }

    private FiledDocument filed(String agreement) {
        var document = new FiledDocument(
                UUID.randomUUID(),
                new ElementRef(ElementKind.AGREEMENT, agreement),
                1,
                "agreement.pdf",
                DocumentType.PDF,
                3,
                "a".repeat(64),
                KeyId.random(),
                EmployeeId.random(),
                Instant.parse("2026-11-22T09:30:00Z"));
        on.inTransaction(() -> documents.add(document, new Sealed(new byte[] {1, 2, 3})));
        return document;
    }

    /** Whether the database objects or does nothing, is its own way. */
    private void attempt(String sql) {
        try (var connection = on.store().source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isNotBlank();
        }
    }
}
