package draad.form;

/**
 * What is wrong with one answer, and how to mend it, in the reader's language.
 *
 * @param field the path of the field, for instance {@code loans[1].amount}
 * @param code a kebab-case word for programs
 */
public record FieldError(String field, String code, String message) {}
