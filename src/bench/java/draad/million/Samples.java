package draad.million;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers and cases as somebody at the phone hears of them, taken at random from what was invented. */
final class Samples {

    /**
     * @param typed the name with two letters of the surname swapped
     * @param account the last six digits
     */
    record Heard(
            String id,
            String name,
            String surname,
            String typed,
            String door,
            String account,
            String email,
            String phone,
            String reference,
            String code) {}

    private final List<Heard> heard;
    private final List<String> busy;

    Samples(JdbcClient jdbc, long size, int many) {
        var numbers = new Random(size).longs(many, 1, size / 20).boxed().map(n -> n * 20 + 1).toArray(Long[]::new);
        heard = jdbc.sql(
                        """
                        select p.id, concat_ws(' ', first, infix, surname, organisation) as name,
                               coalesce(surname, organisation) as surname, concat_ws(' ', first, infix) as before,
                               postcode || ' ' || house as door, right(million.iban(p.n), 6) as account, email, phone,
                               million.reference(p.n) as reference, million.code(p.n + 2) as code
                        from unnest(cast(:numbers as bigint[])) asked (n) join million.person p using (n)""")
                .param("numbers", numbers)
                .query((row, number) -> new Heard(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("surname"),
                        (row.getString("before") + " " + swapped(row.getString("surname"))).strip(),
                        row.getString("door"),
                        row.getString("account"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("reference"),
                        row.getString("code")))
                .list();
        busy = jdbc.sql("select customer_id::text from customer_timeline where last_number >= 50 order by customer_id limit 500")
                .query(String.class)
                .list();
    }

    Heard heard(int sample) {
        return heard.get(sample % heard.size());
    }

    /** Somebody whose timeline fills a page. */
    String busy(int sample) {
        return busy.get(sample % busy.size());
    }

    /** The third letter and the one before it; nobody sees what they typed. */
    private static String swapped(String surname) {
        if (surname.length() < 4) return surname;
        return surname.substring(0, 1) + surname.charAt(2) + surname.charAt(1) + surname.substring(3);
    }
}
