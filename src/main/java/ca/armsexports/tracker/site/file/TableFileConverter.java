package ca.armsexports.tracker.site.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes files to the response on the thread of the request. */
@Component
class TableFileConverter extends AbstractHttpMessageConverter<TableFile> {

	TableFileConverter() {
		super(MediaType.ALL);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return TableFile.class.isAssignableFrom(type);
	}

	@Override
	protected boolean canRead(@Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected TableFile readInternal(Class<? extends TableFile> type, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("files are written only", message);
	}

	@Override
	protected void writeInternal(TableFile file, HttpOutputMessage message) throws IOException {
		file.writeTo(message.getBody());
	}

}
