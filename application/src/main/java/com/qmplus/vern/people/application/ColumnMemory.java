package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.SystemKey.HUBSPOT;

import com.qmplus.vern.people.RememberedColumn;
import com.qmplus.vern.people.RememberedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remembers as which field each column of the CRM's export was read, so that nobody needs to say it twice. */
@ApplicationScoped
public class ColumnMemory {

    private static final int LONGEST_HEADING = 200;

    private RememberedColumns columns;

    protected ColumnMemory() {} // for CDI

    @Inject
    public ColumnMemory(RememberedColumns columns) {
        this.columns = columns;
    }

    @Transactional
    public List<RememberedColumn> recall() {
        return columns.of(HUBSPOT);
    }

    @Transactional
    public void remember(Map<String, String> mapping) {
        var known =
                columns.of(HUBSPOT).stream().collect(Collectors.toMap(RememberedColumn::heading, Function.identity()));
        mapping.forEach((heading, field) -> {
            var column = known.get(heading);
            if (column != null) column.readAs(field);
            else if (heading.length() <= LONGEST_HEADING) columns.add(new RememberedColumn(HUBSPOT, heading, field));
        });
    }
}
