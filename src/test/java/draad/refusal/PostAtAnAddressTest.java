package draad.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import draad.Calls;
import draad.IntegrationTest;
import draad.customer.ContactPoint;
import draad.customer.Customers;
import draad.process.Verdict;
import draad.shared.ActionId;
import draad.shared.CustomerId;
import draad.shared.Ids;
import draad.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@DisplayName("W4: a resident who is no customer refuses another's post at their address")
class PostAtAnAddressTest {

    private static final ActionId LEGAL = new ActionId("send-legal-mail");

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Bank bank;
    String door;
    String name;

    @BeforeEach
    void openBank() {
        bank = new Bank(application);
        door = String.valueOf(Math.abs(Ids.next().hashCode() % 90_000) + 1);
        name = "Resident" + Ids.next().toString().substring(24);
    }

    @Test
    void postForThatAddresseeStopsThereAndNothingElse() {
        var addressee = bank.customer(name, Bank.postAt(door));
        var other = bank.customer("Other" + name, Bank.postAt(door));
        var elsewhere = bank.customer(name, Bank.postAt(door + "1"));

        var said = refuses(name);

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().propertyNames()).containsExactlyInAnyOrder("id", "status");
        assertThat(mayGet(addressee, ActionId.SEND_MAIL)).isFalse();
        assertThat(mayGet(other, ActionId.SEND_MAIL)).isTrue();
        assertThat(mayGet(elsewhere, ActionId.SEND_MAIL)).isTrue();
    }

    @Test
    void whatMustBeToldGoesAnotherWay() {
        var addressee = bank.customer(name, Bank.postAt(door));
        refuses(name);

        assertThat(mayGet(addressee, LEGAL)).isFalse();
        assertThat(bank.wouldDo(LEGAL, Subject.customer(addressee), addressee)).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void aCustomersOwnWideNoNeverSilencesWhatMustBeTold() {
        var anna = bank.customer(name, Bank.postAt(door));
        bank.says(NewWord.refusal(ActionId.SEND_MAIL, Subject.customer(anna), anna, Bank.known()));

        assertThat(mayGet(anna, ActionId.SEND_MAIL)).isFalse();
        assertThat(mayGet(anna, LEGAL)).isTrue();
    }

    @Test
    void anAddressOfNobodyIsRefusedAllTheSame() {
        assertThat(refuses("Nobody We Know").status()).isEqualTo(201);
    }

    private boolean mayGet(CustomerId customer, ActionId action) {
        var point = application
                .getBean(Customers.class)
                .find(customer)
                .orElseThrow()
                .contactPoints(ContactPoint.Kind.POST)
                .get(0);
        return bank.wouldDo(action, Subject.contactPoint(point.id()), customer) instanceof Verdict.Allowed;
    }

    private Calls.Answer refuses(String addressee) {
        return Calls.to(port)
                .as("mailroom")
                .post(
                        "/api/v1/address-refusals",
                        """
                {"address": {"street": "Dorpsstraat", "number": "%s", "postcode": "3511 AB", "city": "Utrecht", "country": "NL"},
                 "addressee": "%s", "reason": "Does not live here",
                 "source": {"kind": "returned-mail"}}"""
                                .formatted(door, addressee));
    }
}
