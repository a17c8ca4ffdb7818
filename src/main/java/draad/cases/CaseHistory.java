package draad.cases;

import draad.shared.CaseReference;
import draad.shared.CustomerId;

/** What happened to a case and its customer before that rules want to know; implemented by the work list. */
public interface CaseHistory {

    /**
     * @param refusals how often the bank was about to do something and was told no
     * @param transfers how often work was passed on without progress (C9)
     * @param resumptions how often the case was taken up again, and of these in another channel: {@code switches}
     * @param returnedMail how often post to this customer came back
     * @param openComplaint whether a complaint of this customer waits for an answer
     */
    record Past(int refusals, int transfers, int resumptions, int switches, int returnedMail, boolean openComplaint) {}

    Past of(CaseReference reference, CustomerId customer);

    int transfers(CaseReference reference);
}
