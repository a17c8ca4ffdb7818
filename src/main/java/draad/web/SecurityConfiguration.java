package draad.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in where: one chain for programs, one for people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiClients.class)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** Programs authenticate each call; a page's own script may use the session, with a CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ProblemEntrance entrance, ObjectProvider<JwtDecoder> tokens, BearerCallers bearers)
            throws Exception {
        http.securityMatcher("/api/**", "/engine-rest/**", "/actuator/**")
                .authorizeHttpRequests(may -> may.requestMatchers("/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("operator")
                        .requestMatchers("/engine-rest/**")
                        .hasAnyRole("worker", "operator", "designer")
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(entrance))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).requireCsrfProtectionMatcher(whenNotItself()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(on -> on.authenticationEntryPoint(entrance).accessDeniedHandler(entrance))
                .headers(SecurityConfiguration::secured);
        if (tokens.getIfAvailable() != null)
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(entrance)
                    .accessDeniedHandler(entrance)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(bearers)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, ProblemEntrance entrance, Arrival arrival) throws Exception {
        return http.authorizeHttpRequests(may -> may.requestMatchers(
                                "/",
                                "/sign-in",
                                "/error",
                                "/problems/**",
                                "/questions/**",
                                "/favicon.ico",
                                "/*.css",
                                "/*.js",
                                "/*.svg",
                                "/assets/**",
                                "/webjars/**",
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml",
                                "/swagger-ui.html",
                                "/swagger-ui/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(arrival).failureHandler(entrance))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .exceptionHandling(on -> on.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                        .accessDeniedHandler(entrance))
                .headers(SecurityConfiguration::secured)
                .build();
    }

    /** A call that brings its own credentials cannot be forged from another site; one that rides on the session can. */
    private static RequestMatcher whenNotItself() {
        return request -> request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }

    /** In a cookie rather than the session, so that a form that was open too long is not lost. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(
                made -> made.httpOnly(true).sameSite("Strict").path("/"));
        return cookie;
    }

    /** The page of the API, which shows nothing of anybody, sets styles in its script. */
    private static void writeContentPolicy(HttpServletRequest request, HttpServletResponse response) {
        var ofTheApi = request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui");
        var policy = ofTheApi
                ? CONTENT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                : CONTENT_POLICY;
        response.setHeader("Content-Security-Policy", policy);
    }

    private static void secured(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(SecurityConfiguration::writeContentPolicy)
                .referrerPolicy(withDefaults())
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}
