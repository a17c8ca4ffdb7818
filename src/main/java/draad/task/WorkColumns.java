package draad.task;

import draad.cases.CaseData;
import draad.shared.CaseReference;
import draad.shared.StepId;
import draad.shared.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the work list shows of cases of one type beside what it shows of all: {@code rules/work-columns.yaml}. */
@Component
class WorkColumns {

    private static final TypeReference<Map<String, List<Column>>> COLUMNS = new TypeReference<>() {};
    private static final String FILE = "work-columns.yaml";

    /** @param datum its name among the data of the case */
    record Column(String datum, Text name) {}

    private final Map<String, List<Column>> columns;
    private final CaseData cases;

    WorkColumns(@Value("${draad.rules-directory:}") String directory, CaseData cases) {
        this.columns = read(directory);
        this.cases = cases;
    }

    List<String> of(@Nullable String caseType, Locale locale) {
        return columnsOf(caseType).stream()
                .map(column -> column.name().in(locale))
                .toList();
    }

    /** The cells of each item, in the order of the columns; one look-up for a whole page. */
    Map<StepId, List<String>> cells(@Nullable String caseType, List<WorkItem> items, Locale locale) {
        var shown = columnsOf(caseType);
        if (shown.isEmpty()) return Map.of();
        var data = cases.of(items.stream()
                .map(WorkItem::caseReference)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return items.stream().collect(Collectors.toMap(WorkItem::id, item -> cells(item, shown, data, locale)));
    }

    private static List<String> cells(
            WorkItem item, List<Column> shown, Map<CaseReference, Map<String, Text>> data, Locale locale) {
        var known = item.caseReference() == null
                ? Map.<String, Text>of()
                : data.getOrDefault(item.caseReference(), Map.of());
        return shown.stream()
                .map(column -> known.containsKey(column.datum())
                        ? known.get(column.datum()).in(locale)
                        : "–")
                .toList();
    }

    private List<Column> columnsOf(@Nullable String caseType) {
        return caseType == null ? List.of() : columns.getOrDefault(caseType, List.of());
    }

    private static Map<String, List<Column>> read(String directory) {
        var overlaid = new FileSystemResource(directory + "/" + FILE);
        var file = !directory.isBlank() && overlaid.exists() ? overlaid : new ClassPathResource("rules/" + FILE);
        try (var in = file.getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException("The columns of the work list, rules/" + FILE + ", could not be read", e);
        }
    }
}
