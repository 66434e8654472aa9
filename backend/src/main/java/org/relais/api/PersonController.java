package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.relais.people.PersonPage;
import org.relais.people.PersonQuery;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is this, and how do we know? */
@RestController
@RequestMapping("/api/people")
class PersonController {

    private final PersonQuery people;

    PersonController(PersonQuery people) {
        this.people = people;
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is known of a person, since when, and from whom")
    PersonPage person(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return people.page(viewer, id, locale);
    }
}
