package draad.contact;

import static draad.contact.LetterPaper.mm;
import static draad.contact.LetterPaper.text;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.ListItem;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter on the bank's paper, with the address where the window of a Dutch envelope is. */
@Component
class LetterPdf {

    private static final float TOP = mm(297);
    private static final float SIZE = 10.5f;
    private static final float LEADING = 15f;

    private final Bank bank;
    private final MessageSource messages;

    LetterPdf(Bank bank, MessageSource messages) {
        this.bank = bank;
        this.messages = messages;
    }

    byte[] print(Letter letter) {
        var printed = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, mm(25), mm(25), mm(104), mm(24));
        var writer = PdfWriter.getInstance(document, printed);
        writer.setPageEvent(new LetterPaper(bank, page -> say(letter, "letter.page", page)));
        document.addTitle(letter.subject());
        document.addAuthor(bank.name());
        document.addSubject(letter.code().text());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(letter.language()));
        head(writer, letter);
        document.setMargins(mm(25), mm(25), mm(40), mm(24));
        body(document, letter);
        if (letter.card() != null) card(document, writer, letter, letter.card());
        document.close();
        return printed.toByteArray();
    }

    private void head(PdfWriter writer, Letter letter) {
        var sheet = writer.getDirectContent();
        sheet.setColorFill(LetterFonts.GREY);
        text(sheet, LetterFonts.REGULAR, 7, mm(25), TOP - mm(47), bank.name() + "  ·  " + bank.returnAddress());
        sheet.setColorFill(LetterFonts.INK);
        float y = TOP - mm(55);
        for (var line : letter.addressee()) {
            text(sheet, LetterFonts.REGULAR, SIZE, mm(25), y, line);
            y -= LEADING;
        }
        float x = mm(130);
        detail(writer, x, TOP - mm(50), say(letter, "letter.date"), date(letter, letter.date()));
        detail(writer, x, TOP - mm(61), say(letter, "letter.reference"), letter.reference());
        detail(
                writer,
                x,
                TOP - mm(72),
                say(letter, "letter.code"),
                letter.code().text());
    }

    private static void detail(PdfWriter writer, float x, float y, String label, String value) {
        var sheet = writer.getDirectContent();
        sheet.setColorFill(LetterFonts.GREY);
        text(sheet, LetterFonts.REGULAR, 7.5f, x, y, label);
        sheet.setColorFill(LetterFonts.INK);
        text(sheet, LetterFonts.REGULAR, 9.5f, x, y - 12, value);
    }

    private void body(Document document, Letter letter) {
        var subject = new Paragraph(LEADING, letter.subject(), LetterFonts.bold(12.5f));
        subject.setSpacingAfter(14);
        document.add(subject);
        document.add(paragraph(letter.salutation()));
        for (var paragraph : letter.body()) {
            if (!paragraph.text().isEmpty()) document.add(paragraph(paragraph.text()));
            if (!paragraph.items().isEmpty()) document.add(list(paragraph));
        }
        var greeting = paragraph(say(letter, "letter.greeting"));
        greeting.setSpacingBefore(4);
        greeting.setSpacingAfter(2);
        greeting.setKeepTogether(true);
        document.add(greeting);
        document.add(new Paragraph(LEADING, bank.name(), LetterFonts.bold(SIZE)));
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(LEADING, text, LetterFonts.regular(SIZE));
        paragraph.setAlignment(Element.ALIGN_LEFT);
        paragraph.setSpacingAfter(9);
        return paragraph;
    }

    private static com.lowagie.text.List list(Letter.Paragraph paragraph) {
        var list = new com.lowagie.text.List(false, 12);
        list.setListSymbol(new com.lowagie.text.Chunk("•", LetterFonts.regular(SIZE)));
        for (var item : paragraph.items()) {
            var line = new ListItem(LEADING, item, LetterFonts.regular(SIZE));
            line.setSpacingAfter(3);
            list.add(line);
        }
        return list;
    }

    /** At the foot of the last sheet, or on one of its own when the letter is long. */
    private void card(Document document, PdfWriter writer, Letter letter, Letter.Card card) {
        var answerCard = new AnswerCard(bank, messages, letter, card);
        if (writer.getVerticalPosition(false) - mm(8) < answerCard.top()) document.newPage();
        answerCard.print(writer.getDirectContent());
        if (writer.isPageEmpty()) writer.setPageEmpty(false);
    }

    private String say(Letter letter, String key, Object... arguments) {
        return messages.getMessage(key, arguments, letter.locale());
    }

    static String date(Letter letter, java.time.LocalDate date) {
        var locale = letter.language().equals("nl") ? Locale.forLanguageTag("nl-NL") : Locale.UK;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
