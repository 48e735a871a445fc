/**
 * Walks through the whole application as its readers take them.
 */
package ca.armsexports.tracker.walk;
