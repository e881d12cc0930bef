package com.qmplus.vern.rights;

import com.qmplus.vern.rights.Ruling.Annotate;
import com.qmplus.vern.rights.Ruling.Anonymise;
import com.qmplus.vern.rights.Ruling.Copy;
import com.qmplus.vern.rights.Ruling.Correct;
import com.qmplus.vern.rights.Ruling.Erase;
import com.qmplus.vern.rights.Ruling.Keep;
import com.qmplus.vern.rights.Ruling.Refuse;
import com.qmplus.vern.rights.Ruling.Restrict;
import com.qmplus.vern.rights.Ruling.Review;
import com.qmplus.vern.rights.Ruling.Stop;
import com.qmplus.vern.rights.Ruling.Suppress;
import com.qmplus.vern.rights.Ruling.Transfer;
import com.qmplus.vern.rights.Ruling.Withhold;
import java.io.Serializable;
import java.util.List;

/** What can lawfully be decided instead of what is proposed: never without an article and a reason of the law. */
public record Choice(Ruling ruling, String article, Reason reason) implements Serializable {

    /** Those that a claim of this right leaves; what popplyl. § 16 and art. 12(5) allow is recorded, and proposed then. */
    public static List<Choice> of(Right right) {
        return switch (right) {
            case ACCESS ->
                List.of(copy(Reason.RIGHT_TO_COPY), new Choice(new Withhold(), "15(4)", Reason.RIGHTS_OF_OTHERS));
            case RECTIFICATION ->
                List.of(
                        new Choice(new Correct(), "16", Reason.INACCURATE),
                        new Choice(new Annotate(), "16", Reason.INCOMPLETE),
                        new Choice(new Annotate(), "16", Reason.OPINION),
                        new Choice(new Restrict(), "18(1)(a)", Reason.DISPUTED),
                        new Choice(new Refuse(), "16", Reason.ACCURATE));
            case ERASURE ->
                List.of(
                        new Choice(new Erase(), "17(1)(a)", Reason.UNNECESSARY),
                        new Choice(new Erase(), "17(1)(d)", Reason.UNLAWFUL),
                        new Choice(new Anonymise(), "17(1)(a)", Reason.UNNECESSARY),
                        new Choice(new Keep(null), "17(1)(a)", Reason.STILL_NEEDED),
                        keep(ErasureException.EXPRESSION),
                        keep(ErasureException.DUTY_OR_TASK),
                        keep(ErasureException.PUBLIC_HEALTH),
                        keep(ErasureException.ARCHIVE),
                        keep(ErasureException.CLAIMS));
            case RESTRICTION ->
                List.of(
                        new Choice(new Restrict(), "18(1)(a)", Reason.ACCURACY_CONTESTED),
                        new Choice(new Restrict(), "18(1)(b)", Reason.UNLAWFUL_BUT_KEPT),
                        new Choice(new Restrict(), "18(1)(c)", Reason.NEEDED_BY_THE_PERSON),
                        new Choice(new Refuse(), "18(1)(a)", Reason.ACCURATE),
                        new Choice(new Refuse(), "18(1)(b)", Reason.FOUND_LAWFUL),
                        new Choice(new Refuse(), "18(1)(c)", Reason.STILL_USED));
            case PORTABILITY ->
                List.of(
                        copy(Reason.POLICY_COPY),
                        new Choice(new Transfer(), "20(2)", Reason.MOVABLE),
                        new Choice(new Withhold(), "20(4)", Reason.RIGHTS_OF_OTHERS),
                        new Choice(new Refuse(), "20(1)", Reason.NOT_PROVIDED),
                        new Choice(new Refuse(), "20(1)", Reason.NOT_AUTOMATED),
                        new Choice(new Refuse(), "20(2)", Reason.NOT_FEASIBLE));
            case OBJECTION ->
                List.of(
                        new Choice(new Stop(), "21(1)", Reason.OBJECTION_NOT_OVERRIDDEN),
                        new Choice(new Suppress(), "21(3)", Reason.MARKETING),
                        new Choice(new Refuse(), "21(1)", Reason.COMPELLING_GROUNDS),
                        new Choice(new Refuse(), "21(1)", Reason.LEGAL_CLAIMS));
            case OBJECTION_TO_MARKETING -> List.of(new Choice(new Suppress(), "21(3)", Reason.MARKETING));
            case HUMAN_REVIEW -> List.of(new Choice(new Review(), "22(3)", Reason.AUTOMATED_DECISION));
            case WITHDRAWAL -> List.of(new Choice(new Stop(), "7(3)", Reason.CONSENT_WITHDRAWN));
        };
    }

    /** In the face of a use: what is kept is kept as long as its purpose needs it. */
    Choice of(DatumUse use) {
        return ruling instanceof Keep ? new Choice(new Keep(use.need().end()), article, reason) : this;
    }

    private static Choice copy(Reason reason) {
        return new Choice(new Copy(), "15(3)", reason);
    }

    private static Choice keep(ErasureException exception) {
        return new Choice(new Keep(null), exception.article(), exception.reason());
    }
}
