package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.rights.FinishedAnswers;
import com.qmplus.vern.rights.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Keeps what was answered: the archive in sealed pieces while it can be fetched, manifest and hash of every answer for good (R0.3, R12.4).
 * It is written and read piece by piece, and never held as a whole.
 */
@ApplicationScoped
public class AnswerBook {

    private FinishedAnswers answers;
    private AnswerPrinter printer;
    private AnswerPieces pieces;
    private CaseSeal seal;
    private Clock clock;

    protected AnswerBook() {} // for CDI

    @Inject
    public AnswerBook(FinishedAnswers answers, AnswerPrinter printer, AnswerPieces pieces, CaseSeal seal, Clock clock) {
        this.answers = answers;
        this.printer = printer;
        this.pieces = pieces;
        this.seal = seal;
        this.clock = clock;
    }

    /** What was answered before is no longer our answer: it cannot be fetched any more, and that it was given stays told. */
    void keep(DataSubjectRequest request, AccessAnswer answer) {
        var id = AnswerId.random();
        var key = request.intake().key();
        var out = new Pieces((number, last, piece) -> {
            var place = new AnswerPlace(key, id, number, last, false);
            answers.addPiece(id, number, seal.piece(place, piece));
        });
        var content = out.end(AnswerArchive.write(answer, printer.pdf(answer), out));
        var earlier = answers.of(request.id());
        earlier.forEach(answers::deleteContent);
        answers.add(new FinishedAnswer(id, request.id(), earlier.size(), content, clock.instant()));
    }

    /** In which forms the answer that counts was given; none: there is no answer. */
    List<Part> forms(RequestId request) {
        return answers.last(request)
                .map(answer -> AnswerArchive.parts(answer.manifest()))
                .orElse(List.of());
    }

    /** The answer that counts, in that form; nothing where it has none, or its content is gone. */
    Optional<AnswerStream> open(DataSubjectRequest request, Part part) {
        return answers.last(request.id())
                .filter(FinishedAnswer::hasContent)
                .filter(answer -> AnswerArchive.parts(answer.manifest()).contains(part))
                .map(answer -> stream(request, answer, part));
    }

    private AnswerStream stream(DataSubjectRequest request, FinishedAnswer answer, Part part) {
        var key = request.intake().key();
        IntFunction<byte[]> opener = number -> pieces.open(AnswerPlace.of(key, answer, number));
        return new AnswerStream(
                "answer-" + request.intake().reference().value() + "." + part.suffix(),
                part.mediaType(),
                length(answer, part, opener),
                () -> AnswerArchive.part(new AnswerReading(answer.pieces(), opener), part));
    }

    private static long length(FinishedAnswer answer, Part part, IntFunction<byte[]> opener) {
        if (part != Part.ZIP) return AnswerArchive.sizeOf(answer.manifest(), part);
        return answer.isWhole() ? opener.apply(0).length : answer.size();
    }

    void deleteContent(RequestId request) {
        answers.of(request).forEach(answers::deleteContent);
    }

    List<FinishedAnswer> of(RequestId request) {
        return answers.of(request);
    }
}
