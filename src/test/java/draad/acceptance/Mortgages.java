package draad.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a mortgage needs to go on, beside what its forms' examples say. */
final class Mortgages {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Mortgages() {}

    /** The hash as anybody can work it out from what a case shows: SHA-256 of the JSON with its keys in order. */
    static String hashOf(JsonNode data) {
        var ordered = JSON.writeValueAsString(JSON.treeToValue(data, new TypeReference<Map<String, Object>>() {}));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(ordered.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
