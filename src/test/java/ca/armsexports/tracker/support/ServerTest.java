package ca.armsexports.tracker.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.support.database.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole application on a port of its own, with a database of its own:
 * for browsers, raw connections and releases that stay.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ TestDatabase.class, Publisher.class, DeskPeople.class, FixedDay.class })
public @interface ServerTest {

}
