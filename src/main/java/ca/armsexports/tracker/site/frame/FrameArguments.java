package ca.armsexports.tracker.site.frame;

import java.util.List;

import ca.armsexports.tracker.shared.web.PageFrame;
import ca.armsexports.tracker.shared.web.Reading;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the reading and the frame of a request as parameters. */
@Configuration(proxyBeanMethods = false)
class FrameArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	private final Frames frames;

	FrameArguments(Frames frames) {
		this.frames = frames;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageFrame.class || parameter.getParameterType() == Reading.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
		if (request == null) {
			throw new IllegalStateException("not an HTTP request");
		}
		return (parameter.getParameterType() == PageFrame.class) ? this.frames.frame(request)
				: this.frames.reading(request);
	}

}
