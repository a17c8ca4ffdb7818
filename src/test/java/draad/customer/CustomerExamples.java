package draad.customer;

import java.util.concurrent.ThreadLocalRandom;

/** Customers as channel systems send them; each is somebody else. */
public final class CustomerExamples {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private CustomerExamples() {}

    /** A surname that nobody else has. */
    public static String surname() {
        var name = new StringBuilder("V");
        for (int i = 0; i < 14; i++)
            name.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(26)));
        return name.toString();
    }

    /** With their own e-mail address and a Dutch address. */
    public static String person(String first, String infix, String last) {
        return """
                {"name": {"first": "%s", "infix": "%s", "last": "%s"}, "birthDate": "1971-05-03", "market": "private",
                 "language": "nl", "contactPoints": [
                    {"kind": "email", "value": "%s@example.nl"},
                    {"kind": "post", "address": {"street": "Laan", "number": "%d", "postcode": "2511 CV",
                        "city": "Den Haag", "country": "NL"}}]}"""
                .formatted(first, infix, last, last, ThreadLocalRandom.current().nextInt(1, 99_999));
    }

    public static String person() {
        return person("Ada", "van den", surname());
    }
}
