package draad.mortgage;

import draad.shared.CaseReference;
import draad.shared.CustomerId;

/**
 * A deed passed and the mortgage is on the books.
 *
 * @param aftersales the reference that the aftersales get
 */
record DeedPassed(CaseReference mortgage, CaseReference aftersales, CustomerId customer) {}
