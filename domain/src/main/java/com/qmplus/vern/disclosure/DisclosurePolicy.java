package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether data may be disclosed (P8, P9; R6.3-R6.5; statements 39 and 49), and by what. */
public final class DisclosurePolicy {

    private DisclosurePolicy() {}

    /**
     * What a disclosure is allowed by.
     *
     * @param agreement with the processor, or the one that binds the recipient to confidentiality
     * @param transferTool the safeguard where data leave the EEA
     * @param needsSecond a statutory demand takes two (R6.4), and so does what is only stored (GDPR art. 18(2))
     */
    public record Allowed(
            @Nullable String agreement, @Nullable String transferTool, boolean needsSecond) {}

    /**
     * @throws IdentityNumberWritten where one stands in what was typed
     * @throws NothingDisclosed without any field
     * @throws NoConfidentialityAgreement to a third party who is bound by none (statement 39)
     * @throws NoAgreementInForce to a processor or joint controller with whom there is none (R6.6)
     * @throws NoProvisionCited to an authority that cites none (statement 49)
     * @throws NoReasonDespiteRestriction where what is only stored is to be told and nobody says why (GDPR art. 18(2))
     * @throws NoTransferTool out of the EEA without a safeguard (art. 44)
     */
    public static Allowed check(NewDisclosure wanted, Register register, LocalDate today) {
        if (wanted.holdsIdentityNumber()) throw new IdentityNumberWritten();
        var recipient = recipient(wanted, register, today);
        if (!wanted.fields().stream()
                .allMatch(field -> register.findField(field).isPresent())) throw new NotFound("field");
        if (register.findPurpose(wanted.purpose())
                .filter(purpose -> purpose.valid().covers(today))
                .isEmpty()) throw new NotFound("purpose");
        if (wanted.fields().isEmpty()) throw new NothingDisclosed();
        if (wanted.name() == null && !recipient.named()) throw new RecipientNotNamed();
        demandReason(wanted);
        return new Allowed(
                agreement(wanted, recipient, register, today),
                tool(recipient, register, today),
                recipient.kind() == RecipientKind.AUTHORITY || wanted.despite() != null);
    }

    /** What is in the public interest stands in a law. */
    private static void demandReason(NewDisclosure wanted) {
        var despite = wanted.despite();
        if (despite == null) return;
        if (!despite.isExplained()) throw new NoReasonDespiteRestriction();
        if (despite.use() == LawfulUse.PUBLIC_INTEREST && wanted.provision() == null) throw new NoProvisionCited();
    }

    private static Recipient recipient(NewDisclosure wanted, Register register, LocalDate today) {
        return register.recipients().stream()
                .filter(known -> known.key().equals(wanted.recipient()))
                .filter(known -> known.valid().covers(today))
                .findFirst()
                .orElseThrow(() -> new NotFound("recipient"));
    }

    private static @Nullable String agreement(
            NewDisclosure wanted, Recipient recipient, Register register, LocalDate today) {
        return switch (recipient.kind()) {
            case PROCESSOR ->
                register.agreements().stream()
                        .filter(known -> known.processor().equals(recipient.key()) && known.isInForce(today))
                        .findFirst()
                        .orElseThrow(NoAgreementInForce::new)
                        .key();
            case JOINT_CONTROLLER -> {
                if (recipient.arrangement() == null) throw new NoAgreementInForce();
                yield wanted.agreement();
            }
            case THIRD_PARTY -> Optional.ofNullable(wanted.agreement()).orElseThrow(NoConfidentialityAgreement::new);
            case AUTHORITY -> {
                if (wanted.provision() == null) throw new NoProvisionCited();
                yield wanted.agreement();
            }
        };
    }

    private static @Nullable String tool(Recipient recipient, Register register, LocalDate today) {
        if (recipient.withinEea()) return null;
        return register.transfers().stream()
                .filter(transfer -> transfer.recipient().equals(recipient.key())
                        && transfer.valid().covers(today)
                        && transfer.tool() != null)
                .findFirst()
                .orElseThrow(NoTransferTool::new)
                .key();
    }
}
