/**
 * Drafts on their way to a release: what each proposes beside what is published, who says
 * what of it, and every step until it is public.
 */
@NullMarked
package ca.armsexports.tracker.desk.draft;

import org.jspecify.annotations.NullMarked;
