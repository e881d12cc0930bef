package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found in one register and not in another, or there of fewer people. */
final class NewFindings {

    private NewFindings() {}

    /** The register as it would be with these elements, new or in place of what they were. */
    static Register with(Register now, Collection<? extends Element> changed) {
        var refs = changed.stream().map(ElementRef::to).collect(Collectors.toSet());
        var others = now.elements().stream().filter(element -> !refs.contains(ElementRef.to(element)));
        return Register.of(
                now.version(), Stream.concat(others, changed.stream()).toList());
    }

    static List<Finding> of(Stream<Finding> before, Stream<Finding> after) {
        var known = before.collect(Collectors.toMap(About::of, Finding::count, Math::max));
        return after.filter(finding -> isNews(finding, known.get(About.of(finding))))
                .toList();
    }

    private static boolean isNews(Finding finding, @Nullable Integer before) {
        return before == null || finding.count() > before;
    }

    /** One finding, however many it concerns. */
    private record About(
            FindingRule rule, String key, @Nullable Text with) {

        static About of(Finding finding) {
            return new About(finding.rule(), finding.kind() + "/" + finding.key(), finding.with());
        }
    }
}
