package draad.contact;

import draad.shared.CaseReference;
import draad.shared.Channel;
import draad.shared.Code;
import draad.shared.CustomerId;
import java.util.Set;
import java.util.UUID;

/** A reply is more than a tick in one box: a person has to read what was meant; until then it protects. */
public record ReplyNeedsReading(
        Code code, UUID answerId, CaseReference caseReference, Set<CustomerId> customers, Channel channel) {}
