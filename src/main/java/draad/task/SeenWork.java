package draad.task;

import draad.shared.StepId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers what of the work list somebody opened, as the log of looks does: after the page, and never in its way. */
@Component
class SeenWork implements HandlerInterceptor, WebMvcConfigurer {

    private final JdbcClient jdbc;

    SeenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/*/steps/*", "/tasks/*/why", "/effects/*");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var who = request.getUserPrincipal();
        if (!request.getMethod().equals("GET") || who == null || page == null) return;
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
            mark(path.containsKey("step") ? path.get("step") : path.get("id"), who);
    }

    private void mark(@Nullable Object item, Principal who) {
        if (item == null) return;
        jdbc.sql(
                        """
                insert into work_seen (user_name, item)
                select :who, id from work_item
                where id = cast(:item as uuid) and exists (select from employee where user_name = :who)
                on conflict do nothing""")
                .param("who", who.getName())
                .param("item", item.toString())
                .update();
    }

    /** Which of these somebody opened before. */
    Set<StepId> seen(String userName, Collection<StepId> items) {
        return jdbc
                .sql("select item from work_seen where item = any(:items) and user_name = :who")
                .param("items", items.stream().map(StepId::value).toArray(UUID[]::new))
                .param("who", userName)
                .query(UUID.class)
                .list()
                .stream()
                .map(StepId::new)
                .collect(Collectors.toSet());
    }
}
