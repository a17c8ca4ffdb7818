package draad.contact;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is on each sheet before a word is written: the bank's name, its thread, fold marks and the foot. */
final class LetterPaper extends PdfPageEventHelper {

    private static final float TOP = mm(297);

    private final Bank bank;
    private final IntFunction<String> pageOf;
    private @Nullable PdfTemplate total;

    LetterPaper(Bank bank, IntFunction<String> pageOf) {
        this.bank = bank;
        this.pageOf = pageOf;
    }

    /** From the left or from the bottom of the sheet. */
    static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(mm(20), mm(6));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var sheet = writer.getDirectContentUnder();
        name(sheet);
        thread(sheet);
        if (writer.getPageNumber() == 1) foldMarks(sheet);
        foot(sheet, writer.getPageNumber());
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        text(
                Objects.requireNonNull(total),
                LetterFonts.REGULAR,
                7.5f,
                0,
                mm(1),
                String.valueOf(writer.getPageNumber() - 1));
    }

    private void name(PdfContentByte sheet) {
        sheet.setColorFill(LetterFonts.BLUE);
        text(sheet, LetterFonts.BOLD, 17, mm(25), TOP - mm(22), bank.name());
    }

    /** One line from the name to the edge of the paper, with a loop: the thread. */
    private void thread(PdfContentByte sheet) {
        float start = mm(25) + LetterFonts.BOLD.getWidthPoint(bank.name(), 17) + mm(3);
        float y = TOP - mm(21.4);
        float loop = mm(172);
        sheet.setColorStroke(LetterFonts.THREAD);
        sheet.setLineWidth(1.1f);
        sheet.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        sheet.moveTo(start, y);
        sheet.curveTo(start + mm(40), y - mm(2.2), loop - mm(30), y + mm(2.2), loop, y);
        sheet.curveTo(loop + mm(7), y - mm(1.6), loop + mm(6), y - mm(8), loop, y - mm(7));
        sheet.curveTo(loop - mm(6), y - mm(6), loop - mm(2), y + mm(1.5), loop + mm(10), y + mm(1));
        sheet.curveTo(loop + mm(20), y + mm(0.6), mm(205), y - mm(1), mm(212), y - mm(0.5));
        sheet.stroke();
    }

    private static void foldMarks(PdfContentByte sheet) {
        sheet.setColorStroke(LetterFonts.LINE);
        sheet.setLineWidth(0.4f);
        for (var fold : new double[] {99, 198}) {
            sheet.moveTo(mm(5), TOP - mm(fold));
            sheet.lineTo(mm(9), TOP - mm(fold));
            sheet.stroke();
        }
    }

    private void foot(PdfContentByte sheet, int page) {
        sheet.setColorFill(LetterFonts.GREY);
        var contact = String.join("   ·   ", bank.returnAddress(), bank.website(), bank.phone());
        text(sheet, LetterFonts.REGULAR, 7.5f, mm(25), mm(12), contact);
        var number = pageOf.apply(page) + " ";
        float x = mm(182) - LetterFonts.REGULAR.getWidthPoint(number, 7.5f);
        text(sheet, LetterFonts.REGULAR, 7.5f, x, mm(12), number);
        sheet.addTemplate(Objects.requireNonNull(total), mm(182), mm(11));
    }

    static void text(PdfContentByte sheet, BaseFont font, float size, float x, float y, String text) {
        sheet.beginText();
        sheet.setFontAndSize(font, size);
        sheet.setTextMatrix(x, y);
        sheet.showText(text);
        sheet.endText();
    }
}
