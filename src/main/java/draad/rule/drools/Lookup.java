package draad.rule.drools;

/** Asks for the rows under one key; public because the generic rule matches it. */
public record Lookup(String key, Answer answer) {}
