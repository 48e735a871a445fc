/**
 * Where numbers are checked: the form with its verdict, and the claims of articles.
 */
@NullMarked
package ca.armsexports.tracker.claim.web;

import org.jspecify.annotations.NullMarked;
