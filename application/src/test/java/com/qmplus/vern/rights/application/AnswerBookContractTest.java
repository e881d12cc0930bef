package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.SealBroken;
import com.qmplus.vern.shared.application.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How answers are kept, and given out. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerBookContractTest {

    private static final AccessAnswer LARGE = AnAnswer.in(Language.NB).ofSize(6_000);
    private static final AccessAnswer SMALL = AnAnswer.in(Language.NB).ofSize(2);

    private final RightsWorld world;
    private final Journey journey;
    private final byte[] letter = new byte[150_000];
    private final AnswerBook book;

    AnswerBookContractTest(Databases on) {
        world = new RightsWorld(new RecordingAccessLog(), on);
        journey = new Journey(world).asked();
        new Random(7).nextBytes(letter); // nothing to be made smaller
        book = world.answerBook(new AnswerPrinter() {
            @Override
            public byte[] pdf(AccessAnswer answer) {
                return letter;
            }
        });
    }

    static byte[] read(AnswerStream file) {
        var out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    @Test
    void an_answer_is_kept_in_sealed_pieces_and_read_as_it_was_written() throws Exception {
        var answer = kept(LARGE);
        assertThat(answer.pieces()).isGreaterThan(3);
        assertThat(answer.isWhole()).isFalse();
        world.inTransaction(() -> {
            for (int place = 0; place < answer.pieces(); place++)
                assertThat(world.answers.piece(answer.id(), place).orElseThrow().bytes())
                        .hasSizeLessThan(Pieces.SIZE + 100);
        });

        var file = open(Part.ZIP);
        var zip = read(file);
        assertThat(zip).hasSize((int) answer.size());
        assertThat(file.length()).isEqualTo(answer.size());
        assertThat(Sha256.of(zip)).isEqualTo(answer.sha256());
        for (var part : new Part[] {Part.PDF, Part.JSON, Part.CSV}) {
            var one = open(part);
            assertThat(read(one)).hasSize((int) one.length());
        }
        assertThat(read(open(Part.PDF))).isEqualTo(letter);
        assertThat(open(Part.PDF).fileName()).isEqualTo("answer-" + journey.reference() + ".pdf");
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("answer.pdf");
        }
    }

    @Test
    void no_piece_is_left_out_exchanged_cut_off_or_another_s() {
        var answer = kept(LARGE);
        var key = journey.request().intake().key();
        var seal = world.seal();
        var second =
                world.inTransaction(() -> world.answers.piece(answer.id(), 1)).orElseThrow();
        var right = AnswerPlace.of(key, answer, 1);
        assertThat(seal.piece(right, second)).hasSize(Pieces.SIZE);

        for (var wrong : new AnswerPlace[] {
            new AnswerPlace(key, answer.id(), 0, false, false),
            new AnswerPlace(key, answer.id(), 1, true, false),
            new AnswerPlace(key, AnswerId.random(), 1, false, false),
            new AnswerPlace(key, answer.id(), 1, false, true)
        }) assertThatThrownBy(() -> seal.piece(wrong, second)).isInstanceOf(SealBroken.class);

        int end = answer.pieces() - 1;
        var last =
                world.inTransaction(() -> world.answers.piece(answer.id(), end)).orElseThrow();
        var notTheEnd = new AnswerPlace(key, answer.id(), end, false, false);
        assertThatThrownBy(() -> seal.piece(notTheEnd, last)).isInstanceOf(SealBroken.class);
    }

    @Test
    void answered_anew_the_proof_of_each_answer_stays_and_the_last_is_given_out() {
        var first = kept(LARGE);
        var second = kept(SMALL);

        var all = world.inTransaction(() -> world.answers.of(journey.id()));
        assertThat(all).extracting(FinishedAnswer::sha256).containsExactly(first.sha256(), second.sha256());
        assertThat(all).extracting(FinishedAnswer::manifest).containsExactly(first.manifest(), second.manifest());
        assertThat(all).extracting(FinishedAnswer::hasContent).containsExactly(false, true);
        assertThat(world.inTransaction(() -> world.answers.piece(first.id(), 0)))
                .isEmpty();
        assertThat(Sha256.of(read(open(Part.ZIP)))).isEqualTo(second.sha256());

        world.inTransaction(() -> book.deleteContent(journey.id()));
        assertThat(world.inTransaction(() -> world.answers.of(journey.id())))
                .extracting(FinishedAnswer::sha256)
                .containsExactly(first.sha256(), second.sha256());
        assertThat(world.inTransaction(() -> book.open(journey.request(), Part.ZIP)))
                .isEmpty();
    }

    @Test
    void an_answer_that_is_taken_down_while_it_is_read_breaks_off() throws Exception {
        kept(LARGE);
        try (var in = open(Part.ZIP).content().open()) {
            assertThat(in.read()).isEqualTo('P');
            world.inTransaction(() -> book.deleteContent(journey.id()));
            assertThatThrownBy(in::readAllBytes).isInstanceOf(NothingToFetch.class);
        }
    }

    @Test
    void no_more_of_it_is_opened_than_is_read() throws Exception {
        var opened = new ArrayList<Integer>();
        var pieces = new byte[][] {{1, 2}, {}, {3}, {4, -1}};
        try (var in = new AnswerReading(pieces.length, number -> {
            opened.add(number);
            return pieces[number];
        })) {
            assertThat(opened).containsExactly(0);
            assertThat(in.readNBytes(3)).containsExactly(1, 2, 3);
            assertThat(opened).containsExactly(0, 1, 2);
            assertThat(in.read()).isEqualTo(4);
            assertThat(in.read()).isEqualTo(255);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
        assertThat(opened).containsExactly(0, 1, 2, 3);
        new AnswerReading(pieces.length, number -> pieces[number]).close();
    }

    @Test
    void a_form_is_given_without_what_comes_after_it() throws Exception {
        var answer = kept(LARGE);
        var read = new ArrayList<Integer>();
        var key = journey.request().intake().key();
        try (var letterAlone = AnswerArchive.part(
                new AnswerReading(answer.pieces(), number -> {
                    read.add(number);
                    return world.seal()
                            .piece(
                                    AnswerPlace.of(key, answer, number),
                                    world.inTransaction(() -> world.answers.piece(answer.id(), number))
                                            .orElseThrow());
                }),
                Part.PDF)) {
            assertThat(letterAlone.readAllBytes()).isEqualTo(letter);
        }
        assertThat(read).doesNotContain(answer.pieces() - 1);
    }

    @Test
    void what_is_not_finished_has_no_end() {
        var pieces = new ArrayList<Boolean>();
        var out = new Pieces((place, last, piece) -> pieces.add(last));
        out.write(new byte[Pieces.SIZE * 2], 0, Pieces.SIZE * 2);
        assertThat(pieces).containsExactly(false);
        var content = out.end("{}");
        assertThat(pieces).containsExactly(false, true);
        assertThat(content.size()).isEqualTo(Pieces.SIZE * 2);
        assertThat(content.pieces()).isEqualTo(2);
        assertThat(content.sha256()).isEqualTo(Sha256.of(new byte[Pieces.SIZE * 2]));
    }

    private FinishedAnswer kept(AccessAnswer answer) {
        world.inTransaction(() -> book.keep(journey.request(), answer));
        return world.inTransaction(() -> world.answers.last(journey.id())).orElseThrow();
    }

    private AnswerStream open(Part part) {
        return world.inTransaction(() -> book.open(journey.request(), part)).orElseThrow();
    }
}
