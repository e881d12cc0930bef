package com.qmplus.vern.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the controller does with personal data, in which systems (GDPR art. 30(1)); its purposes name it.
 *
 * @param reviewBy the last day on which somebody is to see whether this is still true (art. 24(1))
 * @param dpia what was found about the need for an impact assessment (art. 35); none: nobody has looked
 */
public record ProcessingActivity(
        String key,
        Text name,
        Text description,
        String area,
        List<SystemKey> systems,
        @Nullable LocalDate reviewBy,
        @Nullable Dpia dpia,
        Validity valid,
        boolean confirm)
        implements Element {

    public ProcessingActivity {
        systems = Lists.copy(systems);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key;
    }
}
