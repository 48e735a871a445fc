package ca.armsexports.tracker.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import ca.armsexports.tracker.account.DeskPeople;
import ca.armsexports.tracker.support.database.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of pages and files on the founding record in a real PostgreSQL, through all
 * filters, asked by an anonymous reader with a {@code MockMvcTester}. It publishes
 * nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@Import({ TestDatabase.class, Publisher.class, DeskPeople.class, Site.class, FixedDay.class })
public @interface PageTest {

}
