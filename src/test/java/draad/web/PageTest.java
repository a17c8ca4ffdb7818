package draad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void aListThatWasReadWholeIsStillGivenPageByPage() {
        var seen = new ArrayList<String>();

        String cursor = null;
        do {
            var page = Page.part(List.of("a", "b", "c", "d", "e"), 2, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "7", "999999999"})
    void aPlaceBeyondTheEndHasNothingMore(String cursor) {
        assertThat(Page.part(List.of(), null, cursor)).isEqualTo(new Page<>(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "next", "9999999999"})
    void aCursorThatIsNoneOfOursIsMalformed(String cursor) {
        assertThatThrownBy(() -> Page.part(List.of("a"), 1, cursor)).isInstanceOf(Problem.class);
    }
}
