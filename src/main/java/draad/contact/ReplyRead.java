package draad.contact;

import java.util.UUID;

/** A person read a reply that was more than a tick in one box. */
public record ReplyRead(UUID answerId) {}
