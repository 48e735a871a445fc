package ca.armsexports.tracker.release;

/**
 * What is published on a subject.
 *
 * @param subject such as {@code figure 20}
 * @param change the change that published it
 */
public record PublishedChange(String subject, RecordedChange change) {
}
