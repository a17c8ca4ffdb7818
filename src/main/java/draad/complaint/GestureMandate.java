package draad.complaint;

import draad.cases.CustomerCase;
import draad.cases.DecisionFacts;
import draad.rule.Outcome;
import draad.staff.Employee;
import draad.staff.Staff;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether whoever judged may give by themselves what they want to give: {@code rules/mandate/} (K5). */
@Component
class GestureMandate implements DecisionFacts {

    private final ComplaintRegister complaints;
    private final Staff staff;

    GestureMandate(ComplaintRegister complaints, Staff staff) {
        this.complaints = complaints;
        this.staff = staff;
    }

    @Override
    public String ruleSet() {
        return "mandate";
    }

    @Override
    public Collection<?> of(CustomerCase customerCase) {
        var facts = new HashMap<String, Object>();
        var isNone =
                customerCase.datum("outcome").filter("no-complaint"::equals).isPresent();
        facts.put(
                "gesture",
                isNone ? "no-complaint" : customerCase.datum("gesture").orElse("none"));
        facts.put(
                "amount",
                customerCase.datum("gestureAmount").map(BigDecimal::new).orElse(BigDecimal.ZERO));
        facts.put("role", role(customerCase));
        facts.put("agreed", agreed(customerCase));
        return List.of(facts);
    }

    @Override
    public String result(Outcome outcome) {
        return outcome.row().map(row -> row.get("may")).orElse("second");
    }

    /** Null while no second person looked. */
    private static @Nullable String agreed(CustomerCase customerCase) {
        return switch (customerCase.datum("outcome").orElse("")) {
            case "agree" -> "yes";
            case "disagree" -> "no";
            default -> null;
        };
    }

    private String role(CustomerCase customerCase) {
        return complaints
                .find(customerCase.reference())
                .map(Complaint::judgedBy)
                .flatMap(staff::find)
                .map(GestureMandate::roleOf)
                .orElse("employee");
    }

    private static String roleOf(Employee employee) {
        if (employee.roles().contains("team-lead")) return "team-lead";
        return employee.roles().contains("complaints") ? "complaints" : "employee";
    }
}
