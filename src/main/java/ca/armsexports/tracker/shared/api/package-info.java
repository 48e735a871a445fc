/**
 * What the answers for programs share: the release that they are of, parts of long lists,
 * and the parameters that ask for them.
 */
@NullMarked
package ca.armsexports.tracker.shared.api;

import org.jspecify.annotations.NullMarked;
