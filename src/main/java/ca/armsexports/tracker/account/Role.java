package ca.armsexports.tracker.account;

/** What a person may do. Somebody may hold several roles, or none for a while. */
public enum Role {

	/** Enters figures into drafts. */
	EDITOR,
	/** Approves what another person entered. */
	APPROVER,
	/** Invites people and gives them roles. */
	ADMINISTRATOR

}
