package draad.refusal;

import draad.shared.Subject;

/** Nothing is known under this kind and id. */
class NoSuchSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchSubject(Subject subject) {
        super("There is no " + subject);
    }
}
