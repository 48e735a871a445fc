package ca.armsexports.tracker.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may use an address under {@code /admin}. A handler there without this
 * declaration is answered with 403 for everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

	/** The roles of which a person needs any one; none for everybody who is signed in. */
	Role[] value() default {};

	/** Whether people who are not signed in may use it too. */
	boolean anonymous() default false;

	/**
	 * Whether the person must have given the password or touched a passkey within the
	 * last five minutes. Else the person is led to {@code /admin/confirm} first.
	 */
	boolean fresh() default false;

	/**
	 * Whether a write changes something, and so writes a step into the journal. Only what
	 * prepares or checks a change may say no.
	 */
	boolean journal() default true;

}
