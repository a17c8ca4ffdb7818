package draad.web;

import draad.shared.Text;

/**
 * Somebody as whom a visitor of the demo can sign in, as the start page shows it; a bean of this type in any module
 * puts it there.
 *
 * @param order the lowest comes first
 * @param about who it is and what they are good for
 */
public record DemoLogin(int order, Account.Kind kind, String userName, Text about) {}
