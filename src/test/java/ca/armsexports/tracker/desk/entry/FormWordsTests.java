package ca.armsexports.tracker.desk.entry;

import java.util.Collection;
import java.util.List;

import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.change.Change;
import ca.armsexports.tracker.shared.change.ChangeHandler;
import ca.armsexports.tracker.shared.web.Phrases;
import ca.armsexports.tracker.support.RecordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A new type of change, or a new component of one, cannot be without its words. */
@RecordTest
class FormWordsTests {

	@Autowired
	private ChangeTypes types;

	@Autowired
	private List<ChangeHandler<?>> handlers;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyFieldOfEveryFormHasWords(Language language) {
		Phrases phrases = new Phrases(this.messages, language);
		assertThat(this.types.listTypes()).allSatisfy((type) -> {
			assertThat(phrases.text("entry.type." + type.code())).isNotBlank();
			for (Field field : type.fields()) {
				assertThat(FieldWords.label(field, phrases)).as(field.path()).isNotBlank();
				assertThat(phrases.text("entry.problem." + field.kind().code())).isNotBlank();
				for (String code : field.codes()) {
					assertThat(FieldWords.value(field, code, phrases)).as(field.path() + " " + code).isNotBlank();
				}
			}
		});
	}

	@Test
	void everyTypeThatRecordsSomethingHasAForm() {
		Collection<Class<? extends Change>> recording = this.handlers.stream()
			.<Class<? extends Change>>map(ChangeHandler::type)
			.filter((type) -> !type.getSimpleName().startsWith("Withdraw"))
			.toList();
		assertThat(this.types.listTypes()).extracting(ChangeTypes.ChangeType::type)
			.containsExactlyInAnyOrderElementsOf(recording);
	}

}
