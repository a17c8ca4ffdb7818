package draad.cases;

import draad.shared.CaseReference;
import draad.web.Door;
import draad.web.Page;
import draad.web.Problem;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a case over HTTP: real files, kept with their hash. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/documents")
class DocumentResource {

    private final CaseAccess access;
    private final CaseDocuments documents;

    DocumentResource(CaseAccess access, CaseDocuments documents) {
        this.access = access;
        this.documents = documents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CaseDocuments.Document receive(
            @PathVariable CaseReference reference,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            Door door)
            throws IOException {
        var customerCase = access.find(reference, door);
        return documents.receive(customerCase, known(kind), file.getOriginalFilename(), file.getBytes(), door);
    }

    @GetMapping
    Page<CaseDocuments.Document> list(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Door door) {
        return Page.part(documents.of(access.find(reference, door).reference()), limit, cursor);
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> open(@PathVariable CaseReference reference, @PathVariable UUID document, Door door) {
        var customerCase = access.find(reference, door);
        var found = documents.find(customerCase.reference(), document).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.content(found.id()));
    }

    /** A word as rules write them, else nothing: what a file is, its reader finds out. */
    private static @Nullable String known(@Nullable String kind) {
        return kind != null && kind.matches("[a-z][a-z0-9-]{1,60}") ? kind : null;
    }
}
