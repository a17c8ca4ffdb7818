package draad.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The content of an answer that is not given yet, written as bytes or as text. */
final class HeldBody extends ServletOutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

    PrintWriter writer() {
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
        return writer;
    }

    byte[] written() {
        flush();
        return bytes.toByteArray();
    }

    void clear() {
        flush();
        bytes.reset();
    }

    @Override
    public void flush() {
        if (writer != null) writer.flush();
    }

    @Override
    public void write(int b) {
        bytes.write(b);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        bytes.write(some, from, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("A command answers when it is done, not later");
    }
}
