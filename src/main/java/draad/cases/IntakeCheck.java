package draad.cases;

import draad.banking.Holdings;
import draad.customer.Customer;
import draad.customer.Customers;
import draad.form.Forms;
import draad.process.ProcessModel;
import draad.process.ProcessModels;
import draad.refusal.Initiative;
import draad.shared.Channel;
import draad.shared.CustomerId;
import draad.shared.HoldingId;
import draad.web.Door;
import draad.web.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a case may be opened as asked: type, channel, assurance, data and whose account it is about. */
@Component
class IntakeCheck {

    /** The step id of the form that says which data a case type starts with. */
    static final String START = "start";

    static final String ACCOUNT = "account";

    private final ProcessModels models;
    private final Customers customers;
    private final Offering offering;
    private final StepAssurance assurance;
    private final Forms forms;
    private final Holdings holdings;
    private final List<IntakeGate> gates;

    IntakeCheck(
            ProcessModels models,
            Customers customers,
            Offering offering,
            StepAssurance assurance,
            Forms forms,
            Holdings holdings,
            List<IntakeGate> gates) {
        this.models = models;
        this.customers = customers;
        this.offering = offering;
        this.assurance = assurance;
        this.forms = forms;
        this.holdings = holdings;
        this.gates = gates;
    }

    /** What a case can be opened with. */
    record Checked(ProcessModel model, CustomerId customer, Map<String, Object> data, Initiative initiative) {}

    Checked of(String type, CustomerId asked, Map<String, Object> data, Door door) {
        var customer =
                customers.find(asked).filter(found -> door.maySee(found.id())).orElseThrow(Problem::notFound);
        var model = models.caseType(type).orElseThrow(() -> Problem.notAcceptable("unknown-case-type", type));
        var isForTheBank = door.hasRole("operator") || door.channel() == Channel.CORE_BANKING;
        checkChannel(model, customer, isForTheBank ? Channel.CORE_BANKING : door.channel());
        if (!isForTheBank) assurance.check(type, START, door);
        var checked = checkData(model, data, door);
        checkSubject(customer, checked);
        gates.forEach(gate -> gate.check(type, checked, door));
        return new Checked(model, customer.id(), checked, isForTheBank ? Initiative.BANK : Initiative.HOLDER);
    }

    /** For what Draad itself opens as a consequence: only the model must exist. */
    Checked trusted(String type, CustomerId customer, Map<String, Object> data) {
        var model = models.model(type).orElseThrow();
        return new Checked(model, customers.canonical(customer), data, Initiative.BANK);
    }

    Checked wished(String type, CustomerId customer, Map<String, Object> data) {
        var trusted = trusted(type, customer, data);
        return new Checked(trusted.model(), trusted.customer(), data, Initiative.HOLDER);
    }

    private void checkChannel(ProcessModel model, Customer customer, Channel channel) {
        var market = customer.market().id();
        var offer = offering.of(model.key(), market, channel).orElseThrow();
        if (!offer.may().start())
            throw Problem.notAcceptable("channel-not-offered", model.key(), channel.id())
                    .with("alternatives", offering.startableIn(model.key(), market));
    }

    private Map<String, Object> checkData(ProcessModel model, Map<String, Object> data, Door door) {
        var form = forms.find(model.key(), START);
        if (form.isEmpty()) {
            if (!data.isEmpty()) throw Problem.invalidData(Fields.unexpected(data.keySet(), door.locale()));
            return Map.of();
        }
        var checked = form.get().check(data, door.locale());
        if (!checked.isValid()) throw Problem.invalidData(Fields.problems(checked.errors()));
        return checked.data();
    }

    /** A case whose subject belongs to somebody else is refused as if that account did not exist. */
    private void checkSubject(Customer customer, Map<String, Object> data) {
        if (!data.containsKey(ACCOUNT)) return;
        var account = HoldingId.of(data.get(ACCOUNT).toString());
        var isPartOf = holdings.holders(account).stream()
                .anyMatch(party -> party.customerId().equals(customer.id()));
        if (!isPartOf) throw Problem.notAcceptable("not-an-account-of-this-customer");
    }
}
