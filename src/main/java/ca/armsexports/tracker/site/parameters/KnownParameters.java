package ca.armsexports.tracker.site.parameters;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import ca.armsexports.tracker.shared.web.BadParameter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not take, and those given more than once that
 * it takes once, so that no filter is ever left unheard. An address takes the
 * {@link RequestParam}s of its handler, the components of the records that are its
 * {@link ModelAttribute}s, and {@code release}. The desk takes {@code lang} too, and its
 * forms the token against forged requests.
 */
public final class KnownParameters implements HandlerInterceptor {

	private static final String TAKEN = KnownParameters.class.getName();

	private static final String RELEASE = "release";

	private static final String DESK = "/admin";

	private static final String LANGUAGE = "lang";

	private static final String TOKEN = "_csrf";

	/** Of a handler that takes its parameters as a map, whatever their names are. */
	private static final String ANY = "*";

	private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

	KnownParameters() {
	}

	/**
	 * The names that the address of a request takes, if an unknown one was refused.
	 * @param request the request
	 */
	public static List<String> taken(ServletRequest request) {
		return (request.getAttribute(TAKEN) instanceof Collection<?> names)
				? names.stream().map(Object::toString).toList() : List.of();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
			check(request, this.known.computeIfAbsent(method.getMethod(), (key) -> taken(method)));
		}
		return true;
	}

	private static void check(HttpServletRequest request, Map<String, Boolean> taken) {
		boolean desk = request.getRequestURI().startsWith(DESK);
		boolean form = desk && !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
		request.getParameterMap().forEach((name, values) -> {
			if ((desk && name.equals(LANGUAGE)) || (form && name.equals(TOKEN))) {
				return;
			}
			Boolean several = taken.getOrDefault(name, taken.get(ANY));
			if (several == null) {
				request.setAttribute(TAKEN, taken.keySet());
				throw new BadParameter(BadParameter.Kind.UNKNOWN, name, values[0]);
			}
			if (!several && values.length > 1) {
				throw new BadParameter(BadParameter.Kind.REPEATED, name, values[1]);
			}
		});
	}

	private Map<String, Boolean> taken(HandlerMethod handler) {
		Map<String, Boolean> taken = new LinkedHashMap<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			parameter.initParameterNameDiscovery(this.names);
			if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
				addComponents(parameter, taken);
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)
					&& Map.class.isAssignableFrom(parameter.getParameterType())) {
				taken.put(ANY, false);
			}
			else if (isParameter(parameter)) {
				taken.put(name(parameter), isSeveral(parameter.getParameterType()));
			}
		}
		taken.put(RELEASE, false);
		return taken;
	}

	private static void addComponents(MethodParameter parameter, Map<String, Boolean> taken) {
		RecordComponent[] components = parameter.getParameterType().getRecordComponents();
		if (components == null) {
			throw new IllegalStateException("%s takes parameters as something other than a record: %s"
				.formatted(parameter.getExecutable(), parameter.getParameterType()));
		}
		Parameter[] parameters = BeanUtils.getResolvableConstructor(parameter.getParameterType()).getParameters();
		for (int place = 0; place < components.length; place++) {
			BindParam named = parameters[place].getAnnotation(BindParam.class);
			taken.put((named != null) ? named.value() : components[place].getName(),
					isSeveral(components[place].getType()));
		}
	}

	private static boolean isParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RequestParam.class) || (parameter.getParameterAnnotations().length == 0
				&& !parameter.hasParameterAnnotation(PathVariable.class) && parameter.getParameterType() != Locale.class
				&& BeanUtils.isSimpleProperty(parameter.getParameterType()));
	}

	private static String name(MethodParameter parameter) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		return Stream.of((annotation != null) ? annotation.name() : "", String.valueOf(parameter.getParameterName()))
			.filter(StringUtils::hasText)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isSeveral(Class<?> type) {
		return type.isArray() || Collection.class.isAssignableFrom(type);
	}

}
