package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.WebModuleTest;
import draad.shared.Code;
import draad.shared.CustomerId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebModuleTest
class GuessedCodesTest {

    @LocalServerPort
    int port;

    @Test
    void whoGuessesCodesMustWaitAndNobodyElse() {
        var web = Calls.to(port).as("web");
        var guesser = web.customer(CustomerId.next());
        var other = web.customer(CustomerId.next());
        for (int guess = 0; guess < 10; guess++)
            assertThat(guesser.post("/api/v1/mirror/codes/" + Code.random(), null)
                            .status())
                    .isEqualTo(404);

        var next = guesser.post("/api/v1/mirror/codes/" + MirrorController.KNOWN, null);

        assertThat(next.status()).isEqualTo(429);
        assertThat(next.header("Retry-After")).isPresent();
        assertThat(other.post("/api/v1/mirror/codes/" + MirrorController.KNOWN, null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChannelThatNamesNobodyIsNotShutOutByOneOfItsOwn() {
        var phone = Calls.to(port).as("phone");
        for (int guess = 0; guess < 15; guess++) phone.get("/api/v1/mirror/codes/" + Code.random());

        var next = phone.get("/api/v1/mirror/codes/" + MirrorController.KNOWN);

        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void codesWithTheSameBeginningAreProtectedFromManyGuessers() {
        var web = Calls.to(port).as("web");
        var target = Code.random();
        for (int guess = 0; guess < 20; guess++)
            web.customer(CustomerId.next()).get("/api/v1/mirror/codes/" + codeLike(target));

        var next = web.customer(CustomerId.next()).get("/api/v1/mirror/codes/" + codeLike(target));

        assertThat(next.status()).isEqualTo(429);
    }

    @Test
    void aTypingErrorIsToldAsOne() {
        var answer = Calls.to(port).as("phone").get("/api/v1/mirror/codes/7Q2M-K0TX-94FB-0");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("mistyped-code");
    }

    /** Another code with the same first group. */
    private static Code codeLike(Code code) {
        var characters = code.prefix() + Code.random().text().replace("-", "").substring(4, 12);
        return Code.of(characters + draad.shared.CheckCharacter.of(characters));
    }
}
