package draad.banking;

/** An account number that another holding has already. */
public class IbanInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IbanInUse() {
        super("This IBAN is in use");
    }
}
