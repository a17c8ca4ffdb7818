package draad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import draad.Calls;
import draad.WebModuleTest;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@WebModuleTest
@Import(BearerTokensTest.AnIssuer.class)
class BearerTokensTest {

    private static final String DOOR = "/api/v1/mirror/door";
    private static final KeyPair KEYS = keys();

    /** As Spring Boot makes it once an issuer is configured. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AnIssuer {
        @Bean
        JwtDecoder tokens() {
            return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic())
                    .build();
        }
    }

    @LocalServerPort
    int port;

    @Test
    void aClientsTokenIsItsChannelWithTheRolesThatItClaims() {
        var web = bearing(Map.of("azp", "web", "roles", List.of("operator")));

        var door = web.get(DOOR).json();

        assertThat(door.get("channel").asString()).isEqualTo("web");
        assertThat(door.get("roles").toString()).isEqualTo("[\"operator\",\"web\"]");
    }

    @Test
    void anEmployeesTokenIsTheEmployeeWithTheRolesThatWeKnow() {
        var agent = bearing(Map.of("preferred_username", "test-agent", "azp", "web", "roles", List.of("operator")));

        var door = agent.get(DOOR).json();

        assertThat(door.get("kind").asString()).isEqualTo("employee");
        assertThat(door.get("id").asString()).isEqualTo("test-agent");
        assertThat(door.get("roles").toString()).isEqualTo("[\"agent\"]");
    }

    @Test
    void aTokenOfNobodyIsRefusedAsAProblem() {
        var nobody = bearing(Map.of("azp", "unknown"));

        var answer = nobody.get(DOOR);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-authenticated");
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        var forged = Calls.to(port).with("Authorization", "Bearer " + token(Map.of("azp", "web")) + "x");

        assertThat(forged.get(DOOR).status()).isEqualTo(401);
    }

    @Test
    void basicStillWorksBesideIt() {
        assertThat(Calls.to(port).as("phone").get(DOOR).status()).isEqualTo(200);
    }

    private Calls bearing(Map<String, Object> claims) {
        return Calls.to(port).with("Authorization", "Bearer " + token(claims));
    }

    private static String token(Map<String, Object> claims) {
        try {
            var set = new JWTClaimsSet.Builder()
                    .expirationTime(Date.from(Instant.now().plusSeconds(60)));
            claims.forEach(set::claim);
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), set.build());
            token.sign(new RSASSASigner(KEYS.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
