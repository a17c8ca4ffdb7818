package draad.refusal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import draad.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AWordStaysAsItWasSaidTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    UUID word;

    @BeforeEach
    void say() {
        var bank = new Bank(application);
        var anna = bank.customer();
        word = bank.refusesClosing(bank.accountOf(anna), anna).id().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update word set action = 'send-mail' where id = :word",
                "update word set until = now() where id = :word",
                "update word set number = 0 where id = :word",
                "delete from word_key where word_id = :word",
                "update word_key set key = 'customer:x' where word_id = :word",
                "delete from word where id = :word"
            })
    void notEvenInTheDatabaseIsItChanged(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).param("word", word).update()).hasMessageContaining("never");
    }

    @Test
    void onceEndedItStaysEnded() {
        jdbc.sql("update word set status = 'ended', ended_at = now() where id = :word")
                .param("word", word)
                .update();

        assertThatThrownBy(() -> jdbc.sql("update word set status = 'in-force', ended_at = null where id = :word")
                        .param("word", word)
                        .update())
                .hasMessageContaining("stays so");
    }
}
