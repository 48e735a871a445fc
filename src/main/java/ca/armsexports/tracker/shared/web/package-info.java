/**
 * What every page shares: who reads which release, phrases and numbers in the reader's
 * language, and refusals of parameters.
 */
@NullMarked
package ca.armsexports.tracker.shared.web;

import org.jspecify.annotations.NullMarked;
