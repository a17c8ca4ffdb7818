package draad.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bank puts forms of its own over those that come with Draad. */
class FormFilesTest {

    @TempDir
    Path directory;

    @Test
    void withoutADirectoryThePackagedFormsCount() {
        var forms = new FormFiles(FormExamples.TODAY, "");

        var form = forms.find("mortgage", "quote-request");

        assertThat(form).isPresent();
        assertThat(forms.find(form.get().version())).isEqualTo(form);
        assertThat(forms.find("mortgage", "no-such-step")).isEmpty();
        assertThat(forms.all()).hasSameSizeAs(FormExamples.packaged());
    }

    @Test
    void aFormInTheDirectoryReplacesThePackagedOneWhichIsStillKnownByItsVersion() throws IOException {
        var packaged = Path.of("forms/mortgage/quote-request.form");
        put("mortgage", "quote-request", Files.readString(packaged).replace("Your wish", "Your wishes"));
        var before = FormExamples.form(packaged);

        var forms = new FormFiles(FormExamples.TODAY, directory.toString());

        var now = forms.find("mortgage", "quote-request").orElseThrow();
        assertThat(now.version()).isNotEqualTo(before.version());
        assertThat(forms.find(before.version())).isPresent();
    }

    @Test
    void aFormOfANewStepIsAdded() throws IOException {
        put("household", "family-budget", FormExamples.familyBudgetSource());

        var forms = new FormFiles(FormExamples.TODAY, directory.toString());

        assertThat(forms.find("household", "family-budget")).isPresent();
        assertThat(forms.find("mortgage", "quote-request")).isPresent();
    }

    @Test
    void aWrongFormStopsTheStartAndSaysWhatToDo() throws IOException {
        put("household", "family-budget", FormExamples.familyBudgetSource().replace("\"label_nl\": \"Naam\", ", ""));

        assertThatThrownBy(() -> new FormFiles(FormExamples.TODAY, directory.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forms/household/family-budget.form at name")
                .hasMessageContaining("label_nl");
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheStart() {
        var missing = directory.resolve("missing").toString();

        assertThatThrownBy(() -> new FormFiles(FormExamples.TODAY, missing))
                .hasMessageContaining("draad.forms-directory");
    }

    private void put(String caseType, String step, String source) throws IOException {
        var folder = Files.createDirectories(directory.resolve(caseType));
        Files.writeString(folder.resolve(step + ".form"), source);
    }
}
