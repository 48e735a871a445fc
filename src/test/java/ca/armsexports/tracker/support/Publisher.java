package ca.armsexports.tracker.support;

import java.util.Arrays;

import ca.armsexports.tracker.release.DraftId;
import ca.armsexports.tracker.release.DraftWarning;
import ca.armsexports.tracker.release.Drafts;
import ca.armsexports.tracker.release.OpenDraft;
import ca.armsexports.tracker.shared.PersonName;
import ca.armsexports.tracker.release.Publishing;
import ca.armsexports.tracker.release.ReasonClass;
import ca.armsexports.tracker.release.Release;
import ca.armsexports.tracker.shared.LocalizedText;
import ca.armsexports.tracker.shared.change.Change;

/** Publishes changes through the real service: one person proposes, a second approves. */
public class Publisher {

	private static final PersonName EDITOR = new PersonName("Ada Editor");

	private static final PersonName APPROVER = new PersonName("Bela Approver");

	private final Drafts drafts;

	private final Publishing publishing;

	Publisher(Drafts drafts, Publishing publishing) {
		this.drafts = drafts;
		this.publishing = publishing;
	}

	/**
	 * Makes the next release of some changes.
	 * @param changes the changes
	 */
	public Release publish(Change... changes) {
		DraftId draft = this.drafts.open(new OpenDraft(EDITOR, ReasonClass.CORRECTION_OF_ERROR,
				new LocalizedText("A correction", "Une correction", "Una corrección"),
				new LocalizedText("A figure was read again.", null, null)));
		this.drafts.propose(draft, EDITOR, Arrays.asList(changes));
		return publish(draft);
	}

	/**
	 * Makes the next release of a draft, with a reason for each of its warnings.
	 * @param draft the draft
	 */
	public Release publish(DraftId draft) {
		for (DraftWarning found : this.drafts.findWarnings(draft)) {
			if (found.isOpen()) {
				this.drafts.explain(draft, found.warning(), EDITOR, "As the source prints it.");
			}
		}
		this.drafts.check(draft, EDITOR);
		this.drafts.approve(draft, APPROVER, this.drafts.getContent(draft).sha256());
		return this.publishing.publish(draft, APPROVER);
	}

}
