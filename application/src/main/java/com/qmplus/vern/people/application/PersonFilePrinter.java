package com.qmplus.vern.people.application;

import com.qmplus.vern.people.DatumView;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a file out for reading: every key by its name in the register, every datum with what it is there for. */
final class PersonFilePrinter {

    private final Register register;
    private final LocalDate today;

    PersonFilePrinter(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    PersonFileView print(PersonFile file) {
        var relations = file.relationKinds(today);
        return new PersonFileView(
                file.id(),
                file.name(),
                file.relations().stream().map(this::relation).toList(),
                file.identifiers().stream()
                        .map(known -> new PersonFileView.IdentifierLine(
                                known.kind(), register.system(known.system()).name(), known.value()))
                        .toList(),
                register.fields().stream()
                        .flatMap(field -> file.data().stream()
                                .filter(datum -> datum.field().equals(field.key())))
                        .map(datum -> datum(datum, relations))
                        .toList(),
                register.version());
    }

    private PersonFileView.RelationLine relation(RelationView relation) {
        return new PersonFileView.RelationLine(
                register.relationKind(relation.kind()).name(),
                relation.from(),
                relation.until(),
                relation.holdsOn(today),
                names(register.purposesOf(relation.kind(), today)));
    }

    private PersonFileView.DatumLine datum(DatumView datum, Set<RelationKindKey> relations) {
        var field = register.field(datum.field());
        return new PersonFileView.DatumLine(
                datum.id(),
                field.name(),
                register.category(field.category()).name(),
                datum.value(),
                register.system(datum.system()).name(),
                source(datum.source()),
                datum.collected(),
                names(register.purposesServing(datum.field(), relations, today)));
    }

    private @Nullable Text source(@Nullable String key) {
        return key == null ? null : register.findSource(key).map(Source::name).orElse(null);
    }

    private static List<Text> names(List<Purpose> purposes) {
        return purposes.stream().map(Purpose::name).toList();
    }
}
