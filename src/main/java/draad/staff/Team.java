package draad.staff;

import draad.shared.Text;
import java.util.Set;

/**
 * People who work from the same queues.
 *
 * @param leads the user names of those who lead it
 */
public record Team(String id, Text name, Set<String> queues, Set<String> leads) {}
