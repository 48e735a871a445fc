package ca.armsexports.tracker.account;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Makes {@code redirect:/admin/...} an answer 303 with an address within the site, so
 * that a page that is loaded again sends no form twice and no host is ever reflected.
 */
@Component
class SeeOther {

	SeeOther(ThymeleafViewResolver views) {
		views.setRedirectHttp10Compatible(false);
	}

}
