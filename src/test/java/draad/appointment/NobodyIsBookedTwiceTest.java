package draad.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import draad.IntegrationTest;
import draad.shared.CaseReference;
import draad.shared.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who want the same hour at the same moment: one gets it. */
@IntegrationTest
@DisplayName("C11: nobody is booked twice, whoever books at the same moment")
class NobodyIsBookedTwiceTest {

    private static final int AT_ONCE = 12;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient jdbc;

    Instant start;

    @BeforeEach
    void anHourOfItsOwn() {
        start = Instant.now()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofDays(400 + (long) (Math.random() * 100_000)));
    }

    @Test
    void ofAllWhoWantTheSameHourOneGetsIt() throws Exception {
        var customers = customers(AT_ONCE);

        var booked = atOnce(customers.stream()
                .<Callable<Boolean>>map(customer -> () -> book(CaseReference.random(), customer, start))
                .toList());

        assertThat(booked).containsOnlyOnce(true);
        assertThat(bookedAt(start)).isEqualTo(1);
    }

    @Test
    void conversationsThatOverlapByAMinuteCannotBoth() throws Exception {
        var two = customers(2);

        var booked = atOnce(List.of(
                () -> book(CaseReference.random(), two.get(0), start),
                () -> book(CaseReference.random(), two.get(1), start.plus(Duration.ofMinutes(59)))));

        assertThat(booked).containsOnlyOnce(true);
    }

    @Test
    void oneAfterTheOtherIsNoOverlap() {
        var two = customers(2);

        assertThat(book(CaseReference.random(), two.get(0), start)).isTrue();
        assertThat(book(CaseReference.random(), two.get(1), start.plus(Duration.ofHours(1))))
                .isTrue();
    }

    @Test
    void whoMovesToATakenHourKeepsTheirOwn() {
        var two = customers(2);
        var mine = CaseReference.random();
        book(mine, two.get(0), start);
        book(CaseReference.random(), two.get(1), start.plus(Duration.ofHours(2)));

        assertThat(book(mine, two.get(0), start.plus(Duration.ofHours(2)))).isFalse();

        var kept = appointments.of(mine).orElseThrow();
        assertThat(kept.start()).isEqualTo(start);
        assertThat(kept.isBooked()).isTrue();
    }

    @Test
    void whatIsCalledOffIsFreeAgain() {
        var two = customers(2);
        var first = CaseReference.random();
        book(first, two.get(0), start);
        appointments.end(first, "cancelled");

        assertThat(book(CaseReference.random(), two.get(1), start)).isTrue();
    }

    @Test
    void aCustomerIsNotInTwoPlacesAtOnce() {
        var customer = customers(1).get(0);
        book(CaseReference.random(), customer, start);

        var elsewhere = new Slot("branch-adviser", "Tom", start, Duration.ofHours(1), null, false);
        assertThat(appointments.book(CaseReference.random(), wish(customer), elsewhere))
                .isFalse();
    }

    private boolean book(CaseReference reference, CustomerId customer, Instant at) {
        var slot = new Slot("mortgage-specialist", "Ilse", at, Duration.ofHours(1), null, false);
        return appointments.book(reference, wish(customer), slot);
    }

    private static Wish wish(CustomerId customer) {
        return new Wish(customer, "mortgage", "video", "nl");
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> bookings) throws Exception {
        var pool = Executors.newFixedThreadPool(bookings.size());
        try {
            var results = new ArrayList<Boolean>();
            for (var done : pool.invokeAll(bookings)) results.add(done.get());
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<CustomerId> customers(int count) {
        return jdbc.sql("select id from customer order by id limit ?").param(count).query(UUID.class).list().stream()
                .map(CustomerId::new)
                .toList();
    }

    private int bookedAt(Instant at) {
        return jdbc.sql(
                        "select count(*) from appointment where status = 'booked' and user_name = 'mortgage-specialist' and lower(during) = ?")
                .param(at.atOffset(java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
