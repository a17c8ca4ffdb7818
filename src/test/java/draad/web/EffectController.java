package draad.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Has effects that can be counted, and fails in every way that a command may. */
@Hidden
@RestController
@RequestMapping("/api/v1/effects/{name}")
class EffectController {

    record Effect(String text) {}

    private final JdbcClient jdbc;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Map<String, CyclicBarrier> barriers = new ConcurrentHashMap<>();

    EffectController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int effectsOf(String name) {
        return jdbc.sql("select count(*) from effect where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    void prepare() {
        jdbc.sql(
                        """
                create table if not exists effect (
                    id bigint generated always as identity, name text, text text, once text,
                    unique (once) deferrable initially deferred)""")
                .update();
        jdbc.sql(
                        """
                create table if not exists last_words (said text);
                create or replace function hang_up() returns trigger language plpgsql as $$
                begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                drop trigger if exists hang_up on last_words;
                create constraint trigger hang_up after insert on last_words
                deferrable initially deferred for each row execute function hang_up()""")
                .update();
    }

    @PostMapping
    ResponseEntity<Effect> effect(@PathVariable String name, @RequestBody Effect effect) {
        insert(name, effect.text());
        return ResponseEntity.created(URI.create("/effects/" + name)).body(effect);
    }

    /** Refuses the first time, after it already had its effect. */
    @PostMapping("/refused-once")
    Effect refusedOnce(@PathVariable String name, @RequestBody Effect effect) {
        insert(name, effect.text());
        if (call(name) == 1) throw Problem.conflict("invalid-data");
        return effect;
    }

    /** Breaks the first time, after it already had its effect. */
    @PostMapping("/broken-once")
    Effect brokenOnce(@PathVariable String name, @RequestBody Effect effect) {
        insert(name, effect.text());
        if (call(name) == 1) throw new IllegalStateException("broken on purpose");
        return effect;
    }

    @PostMapping("/overtaken/{times}")
    int overtaken(@PathVariable String name, @PathVariable int times, @RequestBody Effect effect) {
        insert(name, effect.text());
        int call = call(name);
        if (call <= times) throw new OptimisticLockingFailureException("somebody else was first");
        return call;
    }

    @PostMapping("/uploads")
    String upload(@PathVariable String name, @RequestParam MultipartFile file) throws IOException {
        var content = new String(file.getBytes(), java.nio.charset.StandardCharsets.UTF_8);
        insert(name, content);
        if (call(name) == 1) throw new OptimisticLockingFailureException("somebody else was first");
        return content;
    }

    /** Two of these in opposite orders lock each other out. */
    @PostMapping("/crossing")
    int crossing(@PathVariable String name, @RequestParam String first, @RequestParam String second) throws Exception {
        int call = call(name);
        lock(first);
        if (call <= 2)
            barriers.computeIfAbsent(name, unseen -> new CyclicBarrier(2)).await(10, TimeUnit.SECONDS);
        lock(second);
        insert(name, first);
        return call;
    }

    @PostMapping("/impatient")
    void impatient(@PathVariable String name, @RequestParam String row) {
        jdbc.sql("set local lock_timeout = '50ms'").update();
        lock(row);
    }

    /** The database hangs up while it commits, before anything is written. */
    @PostMapping("/lost-at-commit")
    Effect lostAtCommit(@PathVariable String name, @RequestBody Effect effect) {
        insert(name, effect.text());
        if (call(name) == 1)
            jdbc.sql("insert into last_words (said) values (:name)")
                    .param("name", name)
                    .update();
        return effect;
    }

    /** What is wrong shows at the commit only. */
    @PostMapping("/late")
    Effect late(@PathVariable String name, @RequestBody Effect effect) {
        jdbc.sql("insert into effect (name, once) values (:name, :once), (:name, :once)")
                .param("name", name)
                .param("once", name)
                .update();
        return effect;
    }

    /** Three items, each in a transaction of its own. */
    @EachItemOnItsOwn
    @PostMapping("/items")
    int items(@PathVariable String name) {
        for (int item = 0; item < 3; item++) insert(name, "item " + item);
        return call(name);
    }

    private void lock(String row) {
        jdbc.sql("select 1 from effect where name = :row for update")
                .param("row", row)
                .query(Integer.class)
                .list();
    }

    void insert(String name, String text) {
        jdbc.sql("insert into effect (name, text) values (:name, :text)")
                .param("name", name)
                .param("text", text)
                .update();
    }

    private int call(String name) {
        return calls.computeIfAbsent(name, unseen -> new AtomicInteger()).incrementAndGet();
    }
}
