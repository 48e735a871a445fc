package ca.armsexports.tracker.support;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;

/** Publishes changes through the real service: one person proposes, a second approves. */
public class Publisher {

	private final Drafts drafts;

	Publisher(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * Makes the next release of some changes.
	 * @param changes the changes
	 */
	public Release publish(Change... changes) {
		DraftId draft = this.drafts.open(new OpenDraft(new PersonName("Ada Editor"), ReasonClass.CORRECTION_OF_ERROR,
				new LocalizedText("A correction", "Une correction", "Una corrección"),
				new LocalizedText("A figure was read again.", null, null)));
		for (Change change : changes) {
			this.drafts.propose(draft, change);
		}
		this.drafts.check(draft);
		this.drafts.approve(draft, new PersonName("Bela Approver"));
		return this.drafts.publish(draft);
	}

}
