package com.qmplus.vern.rights.application;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.application.QmPlusRegister;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.UseKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UseOrderTest {

    @Test
    void uses_stand_as_the_register_lists_their_purposes_then_their_fields_whatever_order_they_came_in() {
        var register = QmPlusRegister.register();
        var purposes = register.purposes().stream().map(Purpose::key).limit(3).toList();
        var findings =
                register.fields().stream().limit(20).map(UseOrderTest::found).toList();
        var inOrder = purposes.stream()
                .flatMap(
                        purpose -> findings.stream().map(found -> new UseKey(found.id(), purpose, LawfulBasis.CONSENT)))
                .toList();
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(UseOrder.of(register, findings.stream().collect(toMap(Finding::id, Function.identity()))));

        assertThat(shuffled).isEqualTo(inOrder);
    }

    private static Finding found(Field field) {
        return new Finding(ItemId.random(), field.key(), "x", "crm", null, null);
    }
}
