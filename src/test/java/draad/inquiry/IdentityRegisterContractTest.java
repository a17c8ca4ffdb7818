package draad.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The line to the register of identity documents keeps its contract")
class IdentityRegisterContractTest extends OutsiderContract<IdentityRegister.Document, IdentityRegister.Verified> {

    private static final LocalDate LATER = LocalDate.now().plusYears(3);

    @Autowired
    IdentityRegister register;

    @Override
    IdentityRegister line() {
        return register;
    }

    @Override
    IdentityRegister.Document question() {
        return new IdentityRegister.Document("NWH4R7K81", LATER);
    }

    @Override
    IdentityRegister.Document another() {
        return new IdentityRegister.Document("SPECI2014", LATER);
    }

    @Test
    void aNumberOfTheRightShapeInForceIsGenuine() {
        assertThat(found(question()).word()).isEqualTo("genuine");
    }

    @Test
    void aSpecimenAndANumberThatCannotBeAreNot() {
        assertThat(found(another()).word()).isEqualTo("not-genuine");
        assertThat(found(new IdentityRegister.Document("O12345678", LATER)).word())
                .isEqualTo("not-genuine");
    }

    @Test
    void aDocumentThatEndedYesterdayIsExpired() {
        var ended = new IdentityRegister.Document("NWH4R7K81", LocalDate.now().minusDays(1));

        assertThat(found(ended).word()).isEqualTo("expired");
    }
}
