package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import draad.shared.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a letter looks like on paper; the sheets of the last run are in {@code target/letters}. */
class LetterPdfTest {

    private static final Code CODE = Code.random();
    private static final Bank BANK = new Bank(
            "Draad Bank",
            "Postbus 1000, 3500 AA Utrecht",
            "www.draadbank.example",
            "030 000 00 00",
            "service@draadbank.example");

    private final LetterPdf paper = new LetterPdf(BANK, messages());

    @Test
    void aQuestionThatBindsIsOnOneSheetWithItsBoxesCodeAndSilenceRule() throws IOException {
        var letter = asking("nl", paragraphs(4));

        var pdf = printed("question.nl", letter);

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf, 1))
                .contains("Łucja van der Meer-Öztürk", "Prinsengracht 12 A", "1015 DZ AMSTERDAM", "Draad Bank")
                .contains("Mogen wij uw rekening opheffen?", "Nee, laat deze rekening open", CODE.text())
                .contains("22 december 2026", "dan blijft de rekening open", "Alleen online of op kantoor")
                .contains("Pagina 1 van 1");
    }

    @Test
    void aLongLetterGoesOnOverTheSheetAndKeepsItsCardWhole() throws IOException {
        var letter = asking("en", paragraphs(16));

        var pdf = printed("long.en", letter);

        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        assertThat(text(pdf, 1)).doesNotContain("No stamp is needed").contains("Page 1 of 2");
        assertThat(text(pdf, 2))
                .contains("No, keep this account open", "No stamp is needed", "22 December 2026", "Page 2 of 2");
    }

    @Test
    void aLetterWithoutAQuestionHasNoCard() throws IOException {
        var letter = new Letter(
                "en",
                List.of("Stichting Nachtwacht"),
                LocalDate.of(2026, 11, 24),
                "7Q2-M0K-TX9",
                CODE,
                "We keep your account open",
                "Dear Stichting Nachtwacht,",
                List.of(
                        new Letter.Paragraph("Your account stays open. We will not close it.", List.of()),
                        new Letter.Paragraph(
                                "This came in:", List.of("12 March: 431.00 euros", "2 April: 18.50 euros"))),
                null);

        var pdf = printed("plain.en", letter);

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf, 1))
                .contains("Kind regards", "12 March: 431.00 euros")
                .doesNotContain("No stamp");
    }

    private static Letter asking(String language, List<Letter.Paragraph> body) {
        boolean dutch = language.equals("nl");
        return new Letter(
                language,
                List.of("Łucja van der Meer-Öztürk", "Prinsengracht 12 A", "1015 DZ  AMSTERDAM"),
                LocalDate.of(2026, 11, 24),
                "7Q2-M0K-TX9",
                CODE,
                dutch ? "Mogen wij uw rekening opheffen?" : "May we close your account?",
                dutch ? "Beste Łucja van der Meer-Öztürk," : "Dear Łucja van der Meer-Öztürk,",
                body,
                new Letter.Card(
                        CODE,
                        dutch ? "Mogen wij uw rekening opheffen?" : "May we close your account?",
                        List.of(
                                new Letter.Box(
                                        "keep",
                                        dutch ? "Nee, laat deze rekening open" : "No, keep this account open",
                                        false),
                                new Letter.Box(
                                        "close",
                                        dutch ? "Ja, u mag deze rekening opheffen" : "Yes, you may close this account",
                                        true)),
                        LocalDate.of(2026, 12, 22),
                        dutch
                                ? "Horen wij niets van u, dan blijft de rekening open. Wij vragen het na twaalf maanden nog een keer."
                                : "If we do not hear from you, the account stays open. We will ask again after twelve months."));
    }

    private static List<Letter.Paragraph> paragraphs(int count) {
        return Collections.nCopies(
                count,
                new Letter.Paragraph(
                        "Wij hebben naar de betalingen van de afgelopen 25 maanden gekeken en vonden er geen. Misschien "
                                + "hebben wij het mis, of u bewaart de rekening voor later. Dat is goed.",
                        List.of()));
    }

    private PdfReader printed(String name, Letter letter) throws IOException {
        var pdf = paper.print(letter);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters", name + ".pdf"), pdf);
        return new PdfReader(pdf);
    }

    private static String text(PdfReader pdf, int page) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(page).replaceAll("\\s+", " ");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/contact");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
