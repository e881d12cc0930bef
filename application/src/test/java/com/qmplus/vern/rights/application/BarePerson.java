package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.application.BareSeal;
import com.qmplus.vern.shared.application.Databases;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is held of somebody, by bare SQL: read and opened and written as JSON, or overwritten. Nobody asks who needs to know, and nothing is kept of it. */
final class BarePerson {

    private static final String KEY =
            "select k.id, k.wrapped from vault_key k join person p on p.vault_key = k.id where p.id = ?";
    private static final String DATA = "select id, field_key, sealed, system_key, source_key, collected_on"
            + " from person_datum where person_id = ?";
    private static final byte[] NOTHING = new byte[60];

    private final Databases on;
    private final PersonId person;

    BarePerson(Databases on, PersonId person) {
        this.on = on;
        this.person = person;
    }

    /** @return how many data it was */
    int read() throws SQLException {
        int count = 0;
        try (var connection = on.store().source().getConnection();
                var data = connection.prepareStatement(DATA);
                var json = Json.createGenerator(new ByteArrayOutputStream())) {
            var seal = seal(connection);
            data.setObject(1, id());
            json.writeStartArray();
            try (var rows = data.executeQuery()) {
                for (; rows.next(); count++) write(json, rows, seal);
            }
            json.writeEnd();
        }
        return count;
    }

    private BareSeal seal(Connection connection) throws SQLException {
        try (var key = connection.prepareStatement(KEY)) {
            key.setObject(1, id());
            try (var keys = key.executeQuery()) {
                keys.next();
                return BareSeal.of(keys.getString(1), keys.getBytes(2));
            }
        }
    }

    private static void write(JsonGenerator json, ResultSet row, BareSeal seal) throws SQLException {
        var context = NewDatum.context(UUID.fromString(row.getString(1)));
        json.writeStartObject()
                .write("field", row.getString(2))
                .write("value", seal.open(context, row.getBytes(3)))
                .write("system", row.getString(4))
                .write("source", row.getString(5))
                .write("collected", row.getTimestamp(6).toString())
                .writeEnd();
    }

    int updateAtOnce() throws SQLException {
        try (var connection = on.store().source().getConnection();
                var update = connection.prepareStatement("update person_datum set sealed = ? where person_id = ?")) {
            update.setBytes(1, NOTHING);
            update.setObject(2, id());
            return update.executeUpdate();
        }
    }

    /** The ids are known beforehand. */
    int updateEach(List<Object> ids) throws SQLException {
        try (var connection = on.store().source().getConnection();
                var update = connection.prepareStatement("update person_datum set sealed = ? where id = ?")) {
            connection.setAutoCommit(false);
            for (var id : ids) {
                update.setBytes(1, NOTHING);
                update.setObject(2, id);
                update.addBatch();
            }
            int count = update.executeBatch().length;
            connection.commit();
            return count;
        }
    }

    List<Object> ids() throws SQLException {
        var ids = new ArrayList<>();
        try (var connection = on.store().source().getConnection();
                var query = connection.prepareStatement(DATA)) {
            query.setObject(1, id());
            try (var rows = query.executeQuery()) {
                while (rows.next()) ids.add(rows.getObject(1));
            }
        }
        return ids;
    }

    /** As this database keeps it. */
    private Object id() {
        return on == Databases.DERBY ? person.toString() : person.value();
    }
}
