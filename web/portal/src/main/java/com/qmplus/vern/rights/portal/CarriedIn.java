package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.application.StatusView.Carried;
import com.qmplus.vern.rights.application.StatusView.Carried.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How far one system has come with all that was decided of what it holds. */
public record CarriedIn(Text system, List<Carried> each) {

    public CarriedIn {
        each = List.copyOf(each);
    }

    /** One system after the other, as they are given. */
    static List<CarriedIn> of(List<Carried> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Carried::system, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new CarriedIn(one.getKey(), one.getValue()))
                .toList();
    }

    /** It is done there when all of it is; what cannot be done is told once nothing is under way any more. */
    public Progress progress() {
        if (has(Progress.NOW)) return Progress.NOW;
        return has(Progress.NEVER) ? Progress.NEVER : Progress.DONE;
    }

    private boolean has(Progress progress) {
        return each.stream().anyMatch(carried -> carried.progress() == progress);
    }
}
