package draad.form;

/** The words of a form's Markdown without its marks, for a page that shows them as they are. */
final class Markdown {

    private Markdown() {}

    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#+\\s*", "")
                .replaceAll("!?\\[([^\\]]*)]\\(([^)]*)\\)", "$1 ($2)")
                .replaceAll("[*_]{1,3}(\\S(?:[^*_\\n]*\\S)?)[*_]{1,3}", "$1")
                .replace("`", "")
                .strip();
    }
}
