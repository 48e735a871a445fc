/**
 * The desk, where editors enter figures and a second person approves them: drafts, forms,
 * files and the journal, all under {@code /admin}.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "release", "journal", "country", "controllist",
		"source", "yearlytotal", "permit", "equipment", "event", "claim", "ingest", "ingest :: format", "table",
		"setting", "archive" })
@NullMarked
package ca.armsexports.tracker.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
