package draad.customer;

import com.fasterxml.jackson.annotation.JsonValue;

/** A customer's number as people say it on the phone; the last digit checks the rest (ISO 7064, MOD 11,10). */
public record CustomerNumber(@JsonValue String text) {

    private static final int DIGITS = 9;

    /** @throws IllegalArgumentException when the number has a typing error */
    public CustomerNumber {
        if (!isNumber(text)) throw new IllegalArgumentException("Not a customer number");
        text = digits(text).replaceAll("(...)(?!$)", "$1-");
    }

    static CustomerNumber following(long sequence) {
        var digits = String.format("%0" + (DIGITS - 1) + "d", sequence);
        return new CustomerNumber(digits + checkDigit(digits));
    }

    static boolean isNumber(String typed) {
        var digits = digits(typed);
        return digits.matches("[0-9]{" + DIGITS + "}")
                && checkDigit(digits.substring(0, DIGITS - 1)) == digits.charAt(DIGITS - 1) - '0';
    }

    @Override
    public String toString() {
        return text;
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
