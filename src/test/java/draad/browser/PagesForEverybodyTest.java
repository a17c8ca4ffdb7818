package draad.browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that anybody can use: with a keyboard, a screen reader, a phone, in Dutch and in English. */
@BrowserTest
@DisplayName("Pages have no barriers")
class PagesForEverybodyTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/questions"})
    void forWhoHasNotSignedIn(String path) {
        try (var visitor = Visitor.at(port)) {
            visitor.open(path).findsNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/tasks?assignee=none", "/customers/0190a000-0000-7000-8000-000000000001"})
    void forAnEmployeeAtADesktop(String path) {
        try (var agent = Visitor.at(port).signIn("agent")) {
            agent.open(path).findsNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?work=team",
                "/desk?query=Joris",
                "/customers/0190a000-0000-7000-8000-000000000002"
            })
    void inTheDark(String path) {
        try (var agent = Visitor.inTheDark(port).signIn("agent")) {
            agent.open(path).findsNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?work=team",
                "/desk?query=Joris",
                "/customers/0190a000-0000-7000-8000-000000000002"
            })
    void atTwiceTheSize(String path) {
        try (var agent = Visitor.zoomedIn(port).signIn("agent")) {
            agent.open(path).findsNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?work=waiting",
                "/desk?query=Joris",
                "/customers/0190a000-0000-7000-8000-000000000001"
            })
    void forAnEmployeeOnAPhone(String path) {
        try (var agent = Visitor.onAPhone(port).signIn("agent")) {
            agent.open(path).findsNoBarrier();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?work=waiting",
                "/desk?query=Joris",
                "/customers/0190a000-0000-7000-8000-000000000001",
                "/customers?query=Joris"
            })
    void withLongWordsOnAPhone(String path) {
        try (var agent = Visitor.onAPhone(port).signIn("agent")) {
            agent.open(path).withLongWords().findsThatItFits();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/team", "/team/agent"})
    void forWhoLeadsOnAPhone(String path) {
        try (var lead = Visitor.onAPhone(port).signIn("team-lead")) {
            lead.open(path).findsNoBarrier();
        }
    }
}
