package draad.rule.drools;

import java.util.Map;
import org.kie.api.KieBase;

/** The one rule that matches the rows of every table: a change of rows needs no compile. */
final class GenericRule {

    private final KieBase base = Compilation.of(
            "table",
            Map.of(
                    "table.drl",
                    """
            package draad.rule.drools

            rule "A row of the table fits the facts"
                when
                    $answer : Answer()
                    $key : String() from $answer.keys
                    KeyedRow( key == $key, $row : row, fits($answer) )
                then
                    $answer.add($row);
            end
            """));

    KieBase base() {
        return base;
    }
}
