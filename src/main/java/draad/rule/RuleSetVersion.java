package draad.rule;

/**
 * A rule set as it was at some moment; the version is made from the content itself, so equal content is one version.
 */
public record RuleSetVersion(String name, String version) {

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
