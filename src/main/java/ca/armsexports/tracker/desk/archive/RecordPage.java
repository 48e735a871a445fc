package ca.armsexports.tracker.desk.archive;

import ca.armsexports.tracker.account.DeskFrame;
import ca.armsexports.tracker.archive.WholeRecord;

/**
 * The page from which the whole record is taken along.
 *
 * @param frame the page's frame
 * @param extent how much it holds
 */
record RecordPage(DeskFrame frame, WholeRecord.Extent extent) {

	/** The name of the file that would be downloaded now. */
	public String fileName() {
		return fileName(this.extent);
	}

	/** The command that restores the file, with the heads to keep. */
	public String command() {
		return "java -jar tracker.jar restore %s --head=%s%s".formatted(fileName(), this.extent.head(), journalHead());
	}

	private String journalHead() {
		return (this.extent.journalHead() != null) ? " --journal-head=" + this.extent.journalHead() : "";
	}

	static String fileName(WholeRecord.Extent extent) {
		return "arms-exports-whole-record-%s.zip".formatted(extent.release().number());
	}

}
