/**
 * Drills: the whole application, or the database under it, is ended while people work,
 * and nothing may be lost or half done.
 */
package ca.armsexports.tracker.drill;
