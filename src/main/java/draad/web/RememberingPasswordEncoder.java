package draad.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes which passwords were right, so that a client that authenticates each call does not pay
 * for bcrypt each time. Kept are keyed hashes over password and stored hash: a changed password no longer matches, and
 * nothing that is kept can be turned back. Outside the demo the password "demo" is always wrong.
 */
class RememberingPasswordEncoder implements PasswordEncoder {

    static final String DEMO_PASSWORD = "demo";
    private static final long REMEMBERED_FOR = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 10_000;

    private final PasswordEncoder encoder;
    private final boolean demo;
    private final SecretKeySpec key = randomKey();
    private final ConcurrentHashMap<String, Long> rightSince = new ConcurrentHashMap<>();

    RememberingPasswordEncoder(PasswordEncoder encoder, boolean demo) {
        this.encoder = encoder;
        this.demo = demo;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null || !demo && DEMO_PASSWORD.contentEquals(password)) return false;
        if (remembers(password, hash)) return true;
        if (!encoder.matches(password, hash)) return false;
        if (rightSince.size() >= MOST) rightSince.clear();
        rightSince.put(keyed(password, hash), System.nanoTime());
        return true;
    }

    /** Whether this was found right a moment ago. */
    boolean remembers(CharSequence password, String hash) {
        var keyed = keyed(password, hash);
        var since = rightSince.get(keyed);
        if (since == null) return false;
        if (System.nanoTime() - since < REMEMBERED_FOR) return true;
        rightSince.remove(keyed, since);
        return false;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private String keyed(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(("\0" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
