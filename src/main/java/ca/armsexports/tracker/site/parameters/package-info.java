/**
 * What an address may be asked: known parameters, once each, with values that can be
 * read.
 */
@NullMarked
package ca.armsexports.tracker.site.parameters;

import org.jspecify.annotations.NullMarked;
