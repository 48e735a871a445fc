package ca.armsexports.tracker.site.data;

import java.net.URI;

import ca.armsexports.tracker.shared.ReleaseNumber;
import ca.armsexports.tracker.shared.web.Reading;
import ca.armsexports.tracker.site.file.TableFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DataController {

	private final DataPackages packages;

	DataController(DataPackages packages) {
		this.packages = packages;
	}

	@GetMapping("/data/arms-exports-{number:[1-9][0-9]{0,8}}.zip")
	ResponseEntity<TableFile> release(@PathVariable ReleaseNumber number, Reading reading) {
		return this.packages.zip(number, reading);
	}

	@GetMapping("/data/latest.zip")
	ResponseEntity<Void> latest(Reading reading) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(DataPackages.path(reading.release())))
			.build();
	}

}
