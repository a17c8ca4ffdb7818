package draad.journey;

import draad.shared.CustomerId;

/** A customer's timeline has a new entry; told to all nodes after the commit. */
record TimelineGrew(CustomerId customer) {}
