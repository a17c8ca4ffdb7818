package draad.web;

/** An API client outside the demo has the demo's password. */
class DemoPasswordInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String client;

    DemoPasswordInUse(String client) {
        super("The API client \"" + client + "\" has the demo's password.");
        this.client = client;
    }

    String client() {
        return client;
    }
}
