/**
 * Tests as a system: the slices that tests are written in, and what they share.
 */
package ca.armsexports.tracker.support;
