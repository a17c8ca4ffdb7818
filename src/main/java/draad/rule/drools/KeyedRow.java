package draad.rule.drools;

import draad.rule.table.TableRow;

/** A row under a key that facts must have for it to fit; public because the generic rule matches it. */
public record KeyedRow(String key, TableRow row) {

    /** Whether also the cells that are in no key fit: ranges and refusals. */
    public boolean fits(Answer answer) {
        return row.fits(answer.values());
    }
}
