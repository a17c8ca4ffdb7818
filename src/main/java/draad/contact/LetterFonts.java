package draad.contact;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typefaces of letters; embedded, so that every name prints as it is spelled. */
final class LetterFonts {

    static final Color INK = new Color(0x1b, 0x26, 0x2c);
    static final Color BLUE = new Color(0x0b, 0x3c, 0x5d);
    static final Color GREY = new Color(0x5b, 0x66, 0x6d);
    static final Color THREAD = new Color(0xd9, 0x4f, 0x2b);
    static final Color TINT = new Color(0xf3, 0xf6, 0xf8);
    static final Color LINE = new Color(0xb9, 0xc4, 0xcb);

    static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    static final BaseFont BOLD = load("LiberationSans-Bold.ttf");
    static final BaseFont MONO = load("LiberationMono-Bold.ttf");

    private LetterFonts() {}

    static Font regular(float size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    static Font grey(float size) {
        return new Font(REGULAR, size, Font.NORMAL, GREY);
    }

    private static BaseFont load(String file) {
        try (var font = LetterFonts.class.getResourceAsStream("/liberation/" + file)) {
            if (font == null) throw new IllegalStateException("The font " + file + " is missing");
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
