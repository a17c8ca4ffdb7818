package draad.contact;

import draad.shared.Text;

/** What became of an attempt to send something. */
public sealed interface Sending {

    /** It is on its way; also when it was sent before. */
    record Sent(OutboundItem item) implements Sending {}

    /** It may not go this way: the customer said no, or the contact point does not work. */
    record Stopped(OutboundItem item, Text why) implements Sending {}

    /** It cannot be sent any more: it is blocked, came back or failed. */
    record NotWaiting(OutboundItem item) implements Sending {}

    /** There is no such thing. */
    record Unknown() implements Sending {}
}
