package draad.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The bank as it stands on its letters.
 *
 * @param returnAddress where post comes back to, on one line
 * @param website where customers answer
 */
@ConfigurationProperties("draad.bank")
record Bank(String name, String returnAddress, String website, String phone, String email) {}
