package draad.process.camunda;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what the port promises in the engine, and lets out what others understand: what a listener or handler threw, as
 * it was thrown; what the database said, as Spring says it; nothing of the engine's own, save what it finds in a model.
 */
@Component
class EngineCommands {

    private final ProcessEngine engine;
    private final SQLExceptionTranslator sqlExceptions = new SQLStateSQLExceptionTranslator();

    private final TransactionTemplate transaction;

    EngineCommands(ProcessEngine engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        transaction = new TransactionTemplate(transactions);
    }

    /** Several commands that commit together. */
    void inOne(Runnable work) {
        translated(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    /** One command of the engine's, so that it writes once. */
    <T> T one(Command<T> command) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return translated(() -> configuration.getCommandExecutorTxRequired().execute(command));
    }

    <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (ParseException e) {
            throw e;
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process moved on meanwhile", e);
        } catch (ProcessEngineException e) {
            throw meantBy(e);
        }
    }

    private RuntimeException meantBy(ProcessEngineException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var translated = sqlExceptions.translate("process engine", null, sql);
                if (translated != null) return translated;
            }
            var isOfTheEngine = cause.getClass().getName().startsWith("org.camunda.")
                    || cause.getClass().getName().startsWith("org.apache.ibatis.");
            if (cause instanceof RuntimeException own && !isOfTheEngine) return own;
        }
        if (e instanceof NullValueException) return new IllegalArgumentException(e.getMessage(), e);
        return new IllegalStateException(e.getMessage(), e);
    }
}
