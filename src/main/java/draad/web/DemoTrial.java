package draad.web;

import draad.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something to try in the demo, as the start page shows it; a bean of this type in any module puts it there.
 *
 * @param order the lowest comes first
 * @param how what to do, step by step
 * @param href where to begin, null when that is in the words
 */
public record DemoTrial(int order, Text title, Text how, @Nullable String href) {}
