package draad.rule.table;

import static org.assertj.core.api.Assertions.assertThat;

import draad.shared.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that could never do what it says is refused before it decides anything. */
class TheTableThatCannotMatchTest {

    private static List<Finding> check(String table) {
        return Tables.check("desk", Map.of("desk.csv", table));
    }

    @Test
    void aRowBelowAWiderOneIsRefused() {
        var findings = check(
                """
                # hit: first
                if:product,if:amount:number,then:queue
                mortgage|credit,>=100,seniors
                mortgage,200..300,juniors
                mortgage,>=50,others
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("shadowed-row");
            assertThat(finding.elementId()).isEqualTo("line 4");
            assertThat(finding.message()).contains("line 3");
        });
    }

    @Test
    void aRowBelowOneThatWasValidBeforeIsKept() {
        var findings = check(
                """
                # hit: first
                if:product,then:queue,valid_from,valid_to
                mortgage,old,2025-01-01,2025-12-31
                mortgage,new,2026-01-01,
                """);

        assertThat(findings).isEmpty();
    }

    @Test
    void rowsThatOverlapAreRefusedWhereOnlyOneMayFit() {
        var findings = check(
                """
                # hit: unique
                if:market,if:amount:number,then:band
                private,1..10,low
                !youth,10..20,middle
                youth,10..20,young
                """);

        assertThat(findings)
                .extracting(Finding::code, Finding::elementId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("overlapping-rows", "line 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            if:amount:euro,then:queue;  >=1,a;      unreadable-header; no type of column
            if:amount,then:queue;       >=1,a;      unreadable-cell;   add :number
            if:amount:number,then:queue; 20..10,a;  unreadable-cell;   leaves nothing
            if:amount:number,then:queue; ten,a;     unreadable-cell;   no number
            if:start:date,then:queue;   1-2-2026,a; unreadable-cell;   no date
            if:open:flag,then:queue;    maybe,a;    unreadable-cell;   neither yes nor no
            if:product,then:queue;      a|,b;       unreadable-cell;   empty choice
            if:product,then:queue;      a,;        unreadable-cell;   decides nothing
            if:product,then:queue;      a;          cells-missing;     1 cells
            if:product;                 a;          unreadable-header; decides nothing
            product,then:queue;         a,b;        unreadable-header; no column of a table
            if:product,then:queue,reason_en; a,b,Why; unreadable-cell; one language
            """)
    void whatCannotBeReadIsSaid(String header, String row, String code, String words) {
        var findings = check("# hit: first\n" + header + "\n" + row + "\n");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message()).contains(words);
        });
    }

    @Test
    void aTableThatDoesNotSayWhichRowsCountIsRefused() {
        var findings = check("if:product,then:queue\na,b\n");

        assertThat(findings)
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("# hit: first");
    }

    @Test
    void aWordOutsideTheVocabularyIsRefusedAndSoIsAFactThatNobodyGives() {
        var findings = Tables.check(
                "desk",
                Map.of(
                        "desk.csv",
                                """
                        # hit: first
                        if:product,if:weather,then:queue
                        morgage,,advice
                        mortgage,,avice
                        """,
                        "desk.vocabulary", "product: mortgage, savings\nqueue: advice\n"));

        assertThat(findings)
                .extracting(Finding::message)
                .satisfiesExactly(
                        morgage -> assertThat(morgage).contains("'morgage'"),
                        weather -> assertThat(weather).contains("'weather'"),
                        avice -> assertThat(avice).contains("'avice'"));
    }
}
