package draad.account;

import draad.shared.CaseReference;

/**
 * Payments go to another bank now, and the customer wants the account here closed.
 *
 * @param closing the reference of the case that opens for it
 */
record AccountSwitched(CaseReference reference, CaseReference closing) {}
