package draad.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Keeps an answer to itself until it is known that what it tells has been committed. What is thrown away leaves no
 * trace in the real response.
 */
class HeldResponse extends HttpServletResponseWrapper {

    private final HeldHeaders headers = new HeldHeaders();
    private final List<Cookie> cookies = new ArrayList<>();
    private final HeldBody body = new HeldBody();
    private int status = SC_OK;
    private boolean errorSent;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** What is held, as it can be remembered; cookies are of one caller at one time and are not. */
    IdempotencyKeys.Answer answer() {
        return new IdempotencyKeys.Answer(status, headers.copy(), body.written());
    }

    /** Gives the held answer to the caller. */
    void release() throws IOException {
        cookies.forEach(super::addCookie);
        release(answer(), (HttpServletResponse) getResponse(), errorSent);
    }

    static void release(IdempotencyKeys.Answer answer, HttpServletResponse response, boolean errorSent)
            throws IOException {
        answer.headers().forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (errorSent) {
            response.sendError(answer.status());
            return;
        }
        response.setStatus(answer.status());
        if (answer.body().length > 0) response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int status) {
        this.status = status;
        errorSent = true;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        if (clearBuffer) resetBuffer();
        setStatus(status);
        setHeader(HttpHeaders.LOCATION, location);
    }

    @Override
    public void addCookie(Cookie cookie) {
        cookies.add(cookie);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        headers.set(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.add(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        headers.set(name, String.valueOf(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        headers.add(name, String.valueOf(value));
    }

    @Override
    public void setDateHeader(String name, long date) {
        headers.set(name, HeldHeaders.date(date));
    }

    @Override
    public void addDateHeader(String name, long date) {
        headers.add(name, HeldHeaders.date(date));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.first(name).isPresent() || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.first(name).orElseGet(() -> super.getHeader(name));
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return headers.all(name).<Collection<String>>map(held -> held).orElseGet(() -> super.getHeaders(name));
    }

    @Override
    public Collection<String> getHeaderNames() {
        var names = new ArrayList<>(super.getHeaderNames());
        names.addAll(headers.names());
        return names;
    }

    @Override
    public void setContentType(@Nullable String type) {
        setHeader(HttpHeaders.CONTENT_TYPE, type);
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader(HttpHeaders.CONTENT_TYPE);
    }

    /** Pages are written in UTF-8 whatever is asked; JSON has no other. */
    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        var type = getContentType();
        if (encoding != null && type != null && !type.contains("charset="))
            setContentType(type + ";charset=" + encoding);
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setContentLength(int length) {
        // known when it is released
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when it is released
    }

    @Override
    public PrintWriter getWriter() {
        return body.writer();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public void flushBuffer() {
        body.flush();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        cookies.clear();
        status = SC_OK;
        errorSent = false;
    }

    @Override
    public void resetBuffer() {
        body.clear();
    }
}
