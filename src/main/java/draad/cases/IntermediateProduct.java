package draad.cases;

import draad.shared.Channel;
import java.time.Instant;
import java.util.Map;

/**
 * Something that a case made on its way and that every channel can go on from: an indication, an advice report (C3).
 *
 * @param hash SHA-256 of the data as canonical JSON, in hexadecimal
 */
public record IntermediateProduct(
        String kind, int version, String hash, Map<String, Object> data, Channel producedIn, Instant at) {}
