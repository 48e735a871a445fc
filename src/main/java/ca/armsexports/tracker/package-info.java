/**
 * Canada's military exports: every figure with its history, its source and a permanent
 * address.
 */
@NullMarked
package ca.armsexports.tracker;

import org.jspecify.annotations.NullMarked;
