package com.qmplus.vern.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @Test
    void keeps_what_people_write() {
        assertThat(FileName.of("Avtale med Ødegård AS (signert) 🖋️.pdf"))
                .isEqualTo("Avtale med Ødegård AS (signert) 🖋️.pdf");
    }

    @Test
    void has_no_folders() {
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\per\\avtale.pdf")).isEqualTo("avtale.pdf");
        assertThat(FileName.of("..")).isEqualTo("document");
    }

    @Test
    void has_no_signs_that_hide_or_turn_others() {
        assertThat(FileName.of("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileName.of("avtale\u202Efdp.exe")).isEqualTo("avtalefdp.exe");
        assertThat(FileName.of("<script>\"x\"</script>.pdf")).isEqualTo("script.pdf");
    }

    @Test
    void is_never_empty_nor_endless() {
        assertThat(FileName.of("")).isEqualTo("document");
        assertThat(FileName.of("\u0000 ")).isEqualTo("document");
        var cut = FileName.of("🙂".repeat(500) + ".pdf");
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(120);
        assertThat(cut).endsWith("🙂.pdf");
    }
}
