package draad.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/** A request that was read to its end, so that it can be compared with an earlier one, and run again. */
final class ReadRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    private ReadRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Forms and uploads are read by the container, which keeps them.
     *
     * @throws Problem 413 when the body is larger than that, 415 for what a page's form sends to a program's door
     */
    static HttpServletRequest of(HttpServletRequest request, long most) throws IOException {
        if (isUrlEncoded(request) && Problems.isProgram(request))
            throw new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", request.getContentType());
        if (isForm(request)) return request;
        if (request.getContentLengthLong() > most) throw Problem.tooLarge();
        var body = request.getInputStream().readNBytes((int) most + 1);
        if (body.length > most) throw Problem.tooLarge();
        return new ReadRequest(request, body);
    }

    /** The same for the same request only: method, query, for whom, and all that was sent. */
    static byte[] hash(HttpServletRequest request) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.getMethod(), request.getQueryString(), request.getHeader("X-Customer"));
            if (request instanceof ReadRequest read) digest.update(read.body);
            else if (isMultipart(request)) addParts(digest, request);
            else
                new TreeMap<>(request.getParameterMap())
                        .forEach((name, values) -> add(digest, name, Arrays.toString(values)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request) throws IOException {
        try {
            for (var part : request.getParts()) {
                add(digest, part.getName(), part.getSubmittedFileName(), part.getContentType());
                try (var content = part.getInputStream()) {
                    var buffer = new byte[8192];
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer))
                        digest.update(buffer, 0, read);
                }
            }
        } catch (ServletException | IllegalStateException e) {
            // Too large or broken: the dispatcher meets the same and tells it.
            digest.update((byte) 0);
        }
    }

    private static void add(MessageDigest digest, String... texts) {
        for (var text : texts) {
            digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return isMultipart(request) || isUrlEncoded(request);
    }

    private static boolean isUrlEncoded(HttpServletRequest request) {
        return is(request, "application/x-www-form-urlencoded");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return is(request, "multipart/");
    }

    private static boolean is(HttpServletRequest request, String type) {
        var contentType = request.getContentType();
        return contentType != null
                && contentType.toLowerCase(java.util.Locale.ROOT).startsWith(type);
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return bytes.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("This was read already");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        var encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }
}
