package draad.cases;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Whether a file can be opened at all: one that only begins like a document helps nobody. */
final class Readable {

    private Readable() {}

    static boolean is(String mediaType, byte[] content) {
        return switch (mediaType) {
            case "application/pdf" -> isPdf(content);
            case "image/png", "image/jpeg" -> isImage(content);
            // Of the other kinds there is no reader here; a person looks at them.
            default -> true;
        };
    }

    private static boolean isPdf(byte[] content) {
        try (var reader = new PdfReader(content)) {
            return reader.getNumberOfPages() > 0 && reader.isOpenedWithFullPermissions();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isImage(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content)) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
