/**
 * Numbers, marks and words of degree as people and tables write them: read strictly by a
 * declared format, or refused with the place.
 */
@NullMarked
package ca.armsexports.tracker.shared.written;

import org.jspecify.annotations.NullMarked;
