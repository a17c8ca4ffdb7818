package draad.notary.local;

import draad.notary.Notaries;
import draad.notary.NotaryMessage;
import draad.process.EffectSender.Result;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what notaries were told; a message that comes twice is taken once. */
@Repository
class NotaryTable implements Notaries {

    private final JdbcClient jdbc;
    private final Clock clock;

    NotaryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Result send(NotaryMessage message, String idempotencyKey) {
        jdbc.sql(
                        """
                insert into notary_message (idempotency_key, case_reference, kind, notary, amount, at)
                values (:key, :case, :kind, :notary, :amount::numeric, :at)
                on conflict (idempotency_key) do nothing""")
                .param("key", idempotencyKey)
                .param("case", message.reference().text())
                .param("kind", message.kind())
                .param("notary", message.notary())
                .param("amount", message.amount())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Result.Done();
    }

    @Override
    public Result settle(NotaryMessage message, String idempotencyKey) {
        boolean arrived = jdbc.sql("select exists (select from notary_message where idempotency_key = :key)")
                .param("key", idempotencyKey)
                .query(Boolean.class)
                .single();
        return arrived ? new Result.Done() : new Result.NotYet("the notary has not had this message");
    }
}
