package draad.complaint;

import draad.shared.CaseReference;

/**
 * A customer said something that is a complaint; its case opens after the commit, once, under exactly this reference.
 */
record ComplaintHeard(CaseReference reference, Said said) {}
