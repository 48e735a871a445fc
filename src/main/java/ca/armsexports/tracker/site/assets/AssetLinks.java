package ca.armsexports.tracker.site.assets;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Writes {@code @{/assets/site.css}} in templates as the address that may be kept for
 * ever.
 */
@Component
class AssetLinks extends AbstractLinkBuilder {

	private final Assets assets;

	AssetLinks(Assets assets, SpringTemplateEngine templates) {
		this.assets = assets;
		setOrder(Integer.MIN_VALUE);
		templates.addLinkBuilder(this);
	}

	@Override
	public @Nullable String buildLink(IExpressionContext context, @Nullable String base,
			@Nullable Map<String, Object> parameters) {
		return (base != null && base.startsWith(Assets.PREFIX)) ? this.assets.address(base) : null;
	}

}
