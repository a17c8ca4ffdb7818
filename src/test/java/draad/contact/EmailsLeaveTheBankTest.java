package draad.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import draad.IntegrationTest;
import draad.customer.NewContactPoint;
import draad.shared.Channel;
import draad.shared.Ids;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server a message goes by e-mail: after the commit, when the guard has been asked once more. */
@IntegrationTest
class EmailsLeaveTheBankTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    ApplicationContext application;

    ContactExamples bank;

    @BeforeAll
    static void start() {
        if (!SERVER.isRunning()) SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        start();
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void theBank() {
        bank = new ContactExamples(application);
    }

    @Test
    void aMessageArrivesOnceInTheCustomersLanguageWithItsLetterBesideIt() throws Exception {
        var address = "anna" + Ids.next() + "@example.nl";
        var anna = bank.customer(NewContactPoint.email(address));

        var item = bank.tells(anna, bank.caseOf(anna, bank.accountOf(anna)), "keep-confirmed");

        assertThat(item.channel()).isEqualTo(Channel.EMAIL);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(bank.outboundOf(anna))
                .extracting(OutboundItem::status)
                .containsExactly(OutboundStatus.SENT));
        var message = received(address);
        assertThat(message).hasSize(1);
        assertThat(message.get(0).getSubject()).isEqualTo("We keep your account open");
        assertThat(message.get(0).getMessageID()).endsWith("@draadbank.example>");
        var parts = (MimeMultipart) message.get(0).getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getContentType()).contains("application/pdf");
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
