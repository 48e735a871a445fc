package ca.armsexports.tracker.site.parameters;

import ca.armsexports.tracker.shared.CalendarYear;
import ca.armsexports.tracker.shared.DestinationCode;
import ca.armsexports.tracker.shared.FigureId;
import ca.armsexports.tracker.shared.ItemCode;
import ca.armsexports.tracker.shared.Language;
import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.Sha256;
import ca.armsexports.tracker.shared.SourceId;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads codes and numbers in addresses by the rules of their types, and lets no unknown
 * parameter pass.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters());
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, CalendarYear.class, CalendarYear::parse);
		registry.addConverter(String.class, DestinationCode.class, DestinationCode::new);
		registry.addConverter(String.class, FigureId.class, FigureId::parse);
		registry.addConverter(String.class, ItemCode.class, ItemCode::new);
		registry.addConverter(String.class, Language.class, Language::ofCode);
		registry.addConverter(String.class, ReleaseNumber.class, ReleaseNumber::parse);
		registry.addConverter(String.class, Sha256.class, Sha256::new);
		registry.addConverter(String.class, SourceId.class, SourceId::new);
	}

}
