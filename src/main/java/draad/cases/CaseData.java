package draad.cases;

import draad.shared.CaseReference;
import draad.shared.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is known in cases, as people write it, for lists of them. */
@Repository
public class CaseData {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseData(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of each of these cases the data that can be written in a word or two, by their names. */
    public Map<CaseReference, Map<String, Text>> of(Collection<CaseReference> references) {
        var data = new HashMap<CaseReference, Map<String, Text>>();
        if (references.isEmpty()) return data;
        jdbc.sql("select reference, data from customer_case where reference = any(:references)")
                .param(
                        "references",
                        references.stream().map(CaseReference::text).toArray(String[]::new))
                .query((row, number) -> data.put(
                        new CaseReference(row.getString("reference")),
                        words(json.readValue(row.getString("data"), DATA))))
                .list();
        return data;
    }

    private static Map<String, Text> words(Map<String, Object> data) {
        var words = new LinkedHashMap<String, Text>();
        data.forEach((name, datum) -> DatumWords.of(datum).ifPresent(text -> words.put(name, text)));
        return words;
    }
}
