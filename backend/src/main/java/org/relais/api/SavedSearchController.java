package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.relais.searches.SavedLists;
import org.relais.searches.SavedSearch;
import org.relais.searches.SavedSearches;
import org.relais.searches.SearchDraft;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What did we use to ask, and what is new there? */
@RestController
@RequestMapping("/api/searches")
class SavedSearchController {

    private static final String ADDRESS =
            "The address is the search screen's, as in q=asile&tab=documents&domain=legal:"
                    + " q, tab, the facets by name, drop, sort, fold=no. Nothing else of it is kept.";

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    @Operation(
            summary = "The account's saved searches and those that others share, with how many results entered since")
    SavedLists lists(@Asking Viewer viewer) {
        return searches.lists(viewer);
    }

    @PostMapping
    @Operation(summary = "Saves a search, for the account alone or for everyone", description = ADDRESS)
    ResponseEntity<SavedSearch> save(@Asking Viewer viewer, @RequestBody SearchDraft draft) {
        var saved = searches.save(viewer, draft);
        return ResponseEntity.created(URI.create("/api/searches/" + saved.id())).body(saved);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes one of the account's searches", description = ADDRESS)
    SavedSearch change(@Asking Viewer viewer, @PathVariable String id, @RequestBody SearchDraft draft) {
        return searches.change(viewer, id, draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes one of the account's searches; of another's, an editor ends the sharing")
    void remove(@Asking Viewer viewer, @PathVariable String id) {
        searches.remove(viewer, id);
    }
}
