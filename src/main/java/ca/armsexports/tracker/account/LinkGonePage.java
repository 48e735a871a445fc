package ca.armsexports.tracker.account;

/**
 * The page that says that a one-time link does not work any more.
 *
 * @param frame what stands around it
 */
record LinkGonePage(DeskFrame frame) {
}
