package draad.customer;

import static org.assertj.core.api.Assertions.assertThat;

import draad.AtTheSameMoment;
import draad.Calls;
import draad.IntegrationTest;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CustomerIsRegisteredOnceTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @LocalServerPort
    int port;

    Calls branch;

    @BeforeEach
    void atTheBranch() {
        branch = Calls.to(port).as("branch");
    }

    @Test
    void whoIsRegisteredCanBeReadAtTheGivenLocation() {
        var last = CustomerExamples.surname();

        var registered = branch.post(CUSTOMERS, CustomerExamples.person("Zoë", "van den", last));

        assertThat(registered.status()).isEqualTo(201);
        var customer = branch.get(registered.header("Location").orElseThrow()).json();
        assertThat(customer).isEqualTo(registered.json());
        assertThat(customer.get("displayName").asString()).isEqualTo("Zoë van den " + last);
        assertThat(customer.get("contactPoints").get(0).get("quality").asString())
                .isEqualTo("ok");
        assertThat(CustomerNumber.isNumber(customer.get("number").asString())).isTrue();
    }

    @Test
    void anEmployeeIsShownWhoItMayBeAndCanSayThatItIsSomebodyElse() {
        var person = CustomerExamples.person();
        var first = branch.post(CUSTOMERS, person).json().get("id").asString();

        var second = branch.post(CUSTOMERS, person);
        var other = branch.post(CUSTOMERS, person.replaceFirst("\\{", "{\"notDoubleOf\": [\"" + first + "\"],"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("possible-double");
        var candidate = second.json().get("candidates").get(0);
        assertThat(candidate.get("id").asString()).isEqualTo(first);
        assertThat(candidate.get("score").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(candidate.get("reasons").valueStream().map(reason -> reason.asString()))
                .contains("same-name", "same-birth-date", "same-email");
        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void whoRegistersOnTheWebIsNotStopped() {
        var person = CustomerExamples.person();
        branch.post(CUSTOMERS, person);

        var again = Calls.to(port).as("web").post(CUSTOMERS, person);

        assertThat(again.status()).isEqualTo(201);
    }

    @Test
    void ofTheSamePersonRegisteredAtTheSameMomentOneIsKept() throws Exception {
        var person = CustomerExamples.person();

        var statuses = AtTheSameMoment.all(IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        i -> () -> branch.post(CUSTOMERS, person).status())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void everyFieldThatIsNotRightIsNamed() {
        var answer = branch.in("en")
                .post(
                        CUSTOMERS,
                        """
                {"name": {"first": "Ada"}, "market": "private", "birthDate": "2099-01-01", "language": "xx",
                 "contactPoints": [
                    {"kind": "email", "value": "ada at example"},
                    {"kind": "phone", "value": "12"},
                    {"kind": "post", "address": {"street": "Laan", "number": "1", "postcode": "0511CV", "city": "D"}}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").valueStream().map(error -> error.get("field")
                        .asString()))
                .containsExactlyInAnyOrder(
                        "name.last",
                        "birthDate",
                        "language",
                        "contactPoints[0].value",
                        "contactPoints[1].value",
                        "contactPoints[2].address.postcode");
        assertThat(answer.json().get("errors").get(0).get("message").asString()).isEqualTo("This is required.");
    }

    @Test
    void anUnknownFieldOrMarketIsMalformed() {
        var person = CustomerExamples.person();

        var unknownField = branch.post(CUSTOMERS, person.replaceFirst("\\{", "{\"nickname\": \"A\","));
        var unknownMarket = branch.post(CUSTOMERS, person.replace("\"private\"", "\"fish\""));

        assertThat(unknownField.status()).isEqualTo(400);
        assertThat(unknownMarket.status()).isEqualTo(400);
    }

    @Test
    void holdingsComeAlongOrNothingDoes() {
        var last = CustomerExamples.surname();
        var person = CustomerExamples.person("Ada", "", last);

        var wrong = branch.post(
                CUSTOMERS,
                person.replaceFirst(
                        "\\{",
                        """
                {"holdings": [{"product": "payment"}, {"product": "savings", "iban": "NL91ABNA0417164301"}],"""));
        var right = branch.post(
                CUSTOMERS,
                person.replaceFirst(
                        "\\{",
                        """
                {"holdings": [{"product": "credit", "openedAt": "2019-03-01", "balance": "12.50"}],"""));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("errors").get(0).get("field").asString()).isEqualTo("holdings[1].iban");
        var holding = branch.get(right.header("Location").orElseThrow() + "/holdings")
                .json()
                .get("items")
                .get(0);
        assertThat(holding.get("product").asString()).isEqualTo("credit");
        assertThat(holding.get("status").asString()).isEqualTo("open");
        assertThat(holding.get("iban").asString()).startsWith("NL").hasSize(18);
        assertThat(holding.get("balance").get("amount").asString()).isEqualTo("12.50");
    }
}
