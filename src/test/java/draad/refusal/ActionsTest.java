package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import draad.shared.ActionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ActionsTest {

    private final Actions actions = new Actions("");

    @Test
    void anIdIsNeverRemoved() throws IOException {
        var everUsed = new ClassPathResource("draad/refusal/actions-ever.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(ActionId::new);

        assertThat(actions.all()).extracting(CataloguedAction::id).containsAll(everUsed.toList());
    }

    @Test
    void anIdThatIsAddedIsWrittenDownForEver() throws IOException {
        var everUsed = new ClassPathResource("draad/refusal/actions-ever.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(everUsed)
                .containsAll(
                        actions.all().stream().map(action -> action.id().text()).toList());
    }

    @Test
    void aNoToTheWiderIsANoToTheNarrower() {
        assertThat(actions.coveredBy(new ActionId("sales-call")))
                .contains(new ActionId("marketing"), new ActionId("contact-customer"));
        assertThat(actions.coveredBy(new ActionId("marketing"))).containsExactly(new ActionId("marketing"));
    }

    @Test
    void whatCannotBeRepeatedHasACaseThatUndoesIt() {
        assertThat(actions.all())
                .filteredOn(action -> !action.repeatable())
                .isNotEmpty()
                .allSatisfy(action -> {
                    assertThat(action.reversedBy()).isNotNull();
                    assertThat(actions.reversing(action.id())).isNotEmpty();
                });
    }
}
