package ca.armsexports.tracker.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * While nobody has an account, each start prints a link to the log by which the operator
 * makes the first one.
 */
@Component
@ConditionalOnWebApplication
class FirstEditor implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstEditor.class);

	private final Invitations invitations;

	private final String origin;

	FirstEditor(Invitations invitations, @Value("${tracker.site.origin:http://localhost:8080}") String origin) {
		this.invitations = invitations;
		this.origin = origin;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.invitations.inviteFirst()
			.ifPresent((link) -> log.warn(
					"Nobody has an account yet. The first person signs up within {} minutes at {}{} — this link works once",
					Invitations.LIFE.toMinutes(), this.origin, link.address()));
	}

}
