package draad.contact;

import static draad.contact.LetterPaper.mm;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.Barcode128;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The card that customers tick and send back: the question, the boxes, the code as text and barcode, the silence rule.
 */
final class AnswerCard {

    private static final float LEFT = mm(25);
    private static final float RIGHT = mm(185);
    private static final float BOTTOM = mm(22);
    private static final float TEXT_RIGHT = mm(124);
    private static final float CODE_LEFT = mm(130);

    private final Bank bank;
    private final MessageSource messages;
    private final Letter letter;
    private final Letter.Card card;

    AnswerCard(Bank bank, MessageSource messages, Letter letter, Letter.Card card) {
        this.bank = bank;
        this.messages = messages;
        this.letter = letter;
        this.card = card;
    }

    float top() {
        return BOTTOM + height();
    }

    private float height() {
        float boxes = 0;
        for (var box : card.boxes()) boxes += box.onlyWithLogin() ? 34 : 21;
        return mm(48) + boxes;
    }

    void print(PdfContentByte sheet) {
        cut(sheet);
        sheet.setColorFill(LetterFonts.TINT);
        sheet.roundRectangle(LEFT - mm(4), BOTTOM, RIGHT - LEFT + mm(8), height() - mm(5), 6);
        sheet.fill();
        float y = top() - mm(13);
        y = lines(sheet, LetterFonts.bold(11.5f), card.question(), y, 15);
        y = lines(sheet, LetterFonts.grey(8.5f), say("card.tick"), y - 2, 12) - 10;
        for (var box : card.boxes()) y = box(sheet, box, y);
        lines(sheet, LetterFonts.regular(8.5f), card.onSilence(), y - 2, 11.5f);
        code(sheet);
    }

    private void cut(PdfContentByte sheet) {
        sheet.saveState();
        sheet.setColorStroke(LetterFonts.LINE);
        sheet.setLineWidth(0.7f);
        sheet.setLineDash(4, 3, 0);
        sheet.moveTo(mm(12), top());
        sheet.lineTo(mm(198), top());
        sheet.stroke();
        sheet.restoreState();
    }

    private float box(PdfContentByte sheet, Letter.Box box, float y) {
        sheet.setColorStroke(LetterFonts.BLUE);
        sheet.setColorFill(java.awt.Color.WHITE);
        sheet.setLineWidth(1f);
        sheet.rectangle(LEFT, y - 11, 11, 11);
        sheet.fillStroke();
        ColumnText.showTextAligned(
                sheet, Element.ALIGN_LEFT, new Phrase(box.text(), LetterFonts.regular(10.5f)), LEFT + 19, y - 9.5f, 0);
        if (!box.onlyWithLogin()) return y - 21;
        ColumnText.showTextAligned(
                sheet,
                Element.ALIGN_LEFT,
                new Phrase(say("card.only-with-login"), LetterFonts.grey(8.5f)),
                LEFT + 19,
                y - 21.5f,
                0);
        return y - 34;
    }

    private void code(PdfContentByte sheet) {
        float y = top() - mm(13);
        y = column(sheet, LetterFonts.grey(8.5f), say("card.code"), y, 11);
        ColumnText.showTextAligned(
                sheet,
                Element.ALIGN_LEFT,
                new Phrase(card.code().text(), new com.lowagie.text.Font(LetterFonts.MONO, 13, 0, LetterFonts.BLUE)),
                CODE_LEFT,
                y - 16,
                0);
        var barcode = new Barcode128();
        barcode.setCode(card.code().text().replace("-", ""));
        barcode.setFont(null);
        barcode.setBarHeight(mm(10));
        barcode.setX(0.86f);
        var image = barcode.createImageWithBarcode(sheet, java.awt.Color.BLACK, java.awt.Color.BLACK);
        image.setAbsolutePosition(CODE_LEFT, y - 22 - mm(11));
        sheet.addImage(image);
        y = y - 22 - mm(11) - 6;
        y = column(
                sheet, LetterFonts.bold(8.5f), say("card.before", LetterPdf.date(letter, card.deadline())), y, 11.5f);
        column(sheet, LetterFonts.grey(8.5f), say("card.ways", bank.website(), bank.phone()), y - 2, 11.5f);
    }

    private float lines(PdfContentByte sheet, com.lowagie.text.Font font, String text, float y, float leading) {
        return flow(sheet, font, text, LEFT, TEXT_RIGHT, y, leading);
    }

    private float column(PdfContentByte sheet, com.lowagie.text.Font font, String text, float y, float leading) {
        return flow(sheet, font, text, CODE_LEFT, RIGHT, y, leading);
    }

    private static float flow(
            PdfContentByte sheet,
            com.lowagie.text.Font font,
            String text,
            float left,
            float right,
            float y,
            float leading) {
        var column = new ColumnText(sheet);
        column.setSimpleColumn(new Phrase(text, font), left, mm(14), right, y, leading, Element.ALIGN_LEFT);
        column.go();
        return column.getYLine();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(letter.language()));
    }
}
