package draad.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * English or Dutch: what the reader chose by {@code ?lang=}, remembered in a cookie, otherwise what they accept, and
 * English when they accept neither. Programs are not asked for a cookie: only {@code Accept-Language} counts there.
 */
@Component("localeResolver")
class Languages implements LocaleResolver, HandlerInterceptor {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final List<Locale> ALL = List.of(Locale.ENGLISH, DUTCH);

    private static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (!Problems.isProgram(request)) {
            var chosen = Stream.of(parameter(request), cookie(request))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (chosen.isPresent()) return chosen.get();
        }
        return accepted(request);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        parameter(request).ifPresent(chosen -> setLocale(request, response, chosen));
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null || Problems.isProgram(request)) return;
        var cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Locale accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Locale.ENGLISH;
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> parameter(HttpServletRequest request) {
        return request.getQueryString() == null || !request.getQueryString().contains(NAME)
                ? Optional.empty()
                : known(request.getParameter(NAME));
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> known(@Nullable String language) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
