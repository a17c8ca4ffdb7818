package draad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Runs each request that changes something as one command: one transaction, answered after the commit, repeated as a
 * whole when another command was in the way, and done once however often its idempotency key comes by.
 */
@Component
class Commands {

    static final String KEY = "Idempotency-Key";
    static final String REPLAY = "Idempotent-Replay";

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int ATTEMPTS = 4;
    private static final int LONGEST_KEY = 200;

    /** What the dispatcher does with a request. */
    interface Dispatch {
        void run(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    /** Gives the answer to the caller, when all that it tells is committed. */
    private interface Release {
        void run() throws IOException;
    }

    /** Carries what went wrong out of the transaction, which thereby ends without effect. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    private final IdempotencyKeys keys;
    private final Afterwards afterwards;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;
    private final long largestBody;

    Commands(
            IdempotencyKeys keys,
            Afterwards afterwards,
            PlatformTransactionManager transactions,
            @Value("${draad.limits.body:1MB}") DataSize largestBody) {
        this.keys = keys;
        this.afterwards = afterwards;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.largestBody = largestBody.toBytes();
    }

    /** @throws Exception what could not be done, for the caller to tell; nothing was written to the response then */
    void run(HttpServletRequest request, HttpServletResponse response, Dispatch dispatch) throws Exception {
        var read = ReadRequest.of(request, largestBody);
        var key = key(read);
        for (int attempt = 1; ; attempt++) {
            afterwards.begin();
            try {
                var release = attempt(read, response, dispatch, key);
                afterwards.end();
                release.run();
                return;
            } catch (Exception e) {
                var failure = causeOf(e);
                if (attempt == ATTEMPTS || !Passing.isConflict(failure)) {
                    afterwards.end();
                    throw failure;
                }
                LOG.info("Repeated a command path={} attempt={}", request.getRequestURI(), attempt);
            }
        }
    }

    /**
     * For calls of {@link EachItemOnItsOwn}: nothing is open around the items but the key, which a repeat that comes
     * meanwhile waits for, as with any other command.
     */
    void runItems(HttpServletRequest request, HttpServletResponse response, Dispatch dispatch) throws Exception {
        var read = ReadRequest.of(request, largestBody);
        var key = key(read);
        var held = new HeldResponse(response);
        if (key == null) {
            dispatch.run(read, held);
            held.release();
            return;
        }
        Optional<IdempotencyKeys.Answer> earlier = transaction.execute(status -> {
            if (!keys.take(key)) return keys.answerTo(key);
            keys.holdAsLongAsItTakes();
            aside.executeWithoutResult(none -> dispatch(read, held, dispatch));
            if (held.getStatus() < 400 || isFinal(held.getStatus())) keys.remember(key, held.answer());
            else status.setRollbackOnly();
            return Optional.empty();
        });
        if (earlier.isPresent()) replay(earlier.get(), response);
        else held.release();
    }

    private Release attempt(
            HttpServletRequest request,
            HttpServletResponse response,
            Dispatch dispatch,
            IdempotencyKeys.@Nullable Key key) {
        var held = new HeldResponse(response);
        Optional<IdempotencyKeys.Answer> earlier = transaction.execute(status -> inside(() -> {
            if (key != null && !keys.take(key)) return keys.answerTo(key);
            dispatch(request, held, dispatch);
            if (held.getStatus() >= 400) status.setRollbackOnly();
            else if (key != null) keys.remember(key, held.answer());
            return Optional.empty();
        }));
        if (earlier.isPresent()) return () -> replay(earlier.get(), response);
        if (key != null && isFinal(held.getStatus())) rememberRefused(key, held.answer());
        return held::release;
    }

    private static void replay(IdempotencyKeys.Answer answer, HttpServletResponse response) throws IOException {
        response.setHeader(REPLAY, "true");
        HeldResponse.release(answer, response, false);
    }

    /** So that what goes wrong inside the transaction is told from what goes wrong in ending it. */
    private static <T> T inside(Supplier<T> work) {
        try {
            return work.get();
        } catch (Failed e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Failed(e);
        }
    }

    /** What went wrong inside the transaction, or in ending it. */
    static Exception causeOf(Exception e) {
        if (e instanceof Failed && e.getCause() instanceof Exception cause) return cause;
        // Also the rollback failed: the database does it, when it sees that the connection is gone.
        if (e instanceof TransactionSystemException ending && ending.getApplicationException() instanceof Exception first)
            return causeOf(first);
        boolean atBegin = e instanceof CannotCreateTransactionException;
        boolean lost = e instanceof DataAccessException || e instanceof TransactionException;
        return lost && !atBegin && Passing.isOutOfReach(e) ? Problem.outcomeUnknown() : e;
    }

    private static void dispatch(HttpServletRequest request, HeldResponse held, Dispatch dispatch) {
        try {
            dispatch.run(request, held);
        } catch (Exception e) {
            throw new Failed(e);
        }
        if (request.isAsyncStarted()) throw new IllegalStateException("A command answers when it is done, not later");
    }

    /** A refusal is an answer too, unless it says "not now". */
    private static boolean isFinal(int status) {
        return status >= 400 && status < 500 && status != 401 && status != 429;
    }

    private void rememberRefused(IdempotencyKeys.Key key, IdempotencyKeys.Answer answer) {
        transaction.executeWithoutResult(status -> {
            if (keys.take(key)) keys.remember(key, answer);
        });
    }

    private static IdempotencyKeys.@Nullable Key key(HttpServletRequest request) throws IOException {
        var key = request.getHeader(KEY);
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (key == null || !request.getMethod().equals("POST") || caller == null) return null;
        if (!(caller.getPrincipal() instanceof Caller)) return null;
        if (key.isBlank() || key.length() > LONGEST_KEY) throw Problem.malformed("invalid-header", KEY, key);
        return new IdempotencyKeys.Key(caller.getName(), request.getRequestURI(), key, ReadRequest.hash(request));
    }
}
