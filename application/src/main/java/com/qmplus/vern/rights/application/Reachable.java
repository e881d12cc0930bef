package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.SystemSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The systems that a machine reaches: Vern's own, each of its features that holds something, and what its operator has connected. */
@ApplicationScoped
public class Reachable {

    private Iterable<PersonalDataSystem> own;
    private Iterable<SystemSource> connected;

    protected Reachable() {} // for CDI

    @Inject
    public Reachable(@Any Instance<PersonalDataSystem> own, @Any Instance<SystemSource> connected) {
        this((Iterable<PersonalDataSystem>) own, connected);
    }

    Reachable(Iterable<PersonalDataSystem> own, Iterable<SystemSource> connected) {
        this.own = own;
        this.connected = connected;
    }

    Stream<PersonalDataSystem> all() {
        return Stream.concat(stream(own), stream(connected).flatMap(source -> source.systems().stream()));
    }

    /** One, or of Vern's own all the features that hold something. */
    List<PersonalDataSystem> of(String system) {
        return all().filter(each -> each.system().equals(system)).toList();
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }
}
