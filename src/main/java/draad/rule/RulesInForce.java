package draad.rule;

import draad.shared.Finding;
import jakarta.annotation.PostConstruct;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the versions in force ready on this node; the database says which these are, for all nodes. */
@Component
class RulesInForce implements Rules {

    private static final Logger log = LoggerFactory.getLogger(RulesInForce.class);

    private final RuleEngine engine;
    private final RuleFiles files;
    private final RuleSetVersions versions;
    private final TransactionOperations transaction;
    private final Map<RuleSetVersion, PreparedRules> prepared = new ConcurrentHashMap<>();
    private final Map<String, RuleSetVersion> inForce = new ConcurrentHashMap<>();

    RulesInForce(RuleEngine engine, RuleFiles files, RuleSetVersions versions, TransactionOperations transaction) {
        this.engine = engine;
        this.files = files;
        this.versions = versions;
        this.transaction = transaction;
    }

    /** Rules that cannot be used stop the start: no node runs with other rules than it was given. */
    @PostConstruct
    void start() {
        files.read().forEach(this::takePackaged);
        versions.allInForce().values().forEach(this::take);
    }

    @Override
    public void reload() {
        for (var content : files.read()) goOnWithTheOldWhenRefused(() -> takePackaged(content));
        takeReleases();
    }

    /** What another node put in force is used here some seconds later; who needs it at once asks by version. */
    @Scheduled(fixedDelayString = "${draad.rules-refresh:5s}", initialDelayString = "${draad.rules-refresh:5s}")
    void takeReleases() {
        for (var version : versions.allInForce().values()) goOnWithTheOldWhenRefused(() -> take(version));
    }

    private void takePackaged(RuleSetContent content) {
        var version = content.version();
        if (versions.inForce(version.name()).filter(version::equals).isPresent()
                && version.equals(inForce.get(version.name()))) return;
        prepared.computeIfAbsent(version, key -> prepare(key, content.files()));
        boolean isNew = Boolean.TRUE.equals(transaction.execute(status -> {
            versions.keep(content);
            return versions.putPackagedInForce(version);
        }));
        if (isNew) use(version);
    }

    private void take(RuleSetVersion version) {
        if (version.equals(inForce.get(version.name()))) return;
        prepared(version);
        use(version);
    }

    private void use(RuleSetVersion version) {
        var before = inForce.put(version.name(), version);
        prepared.keySet()
                .removeIf(old -> old.name().equals(version.name()) && !old.equals(version) && !old.equals(before));
        log.info("Rule set in force ruleSet={} version={}", version.name(), version.version());
    }

    private static void goOnWithTheOldWhenRefused(Runnable take) {
        try {
            take.run();
        } catch (RuleSetRefused | RuleSetUnavailable refused) {
            log.error("Rules not taken over; the version in force goes on", refused);
        }
    }

    @Override
    public Outcome decide(String ruleSet, Collection<?> facts) {
        return decide(version(ruleSet), facts);
    }

    @Override
    public Outcome decide(RuleSetVersion version, Collection<?> facts) {
        return prepared(version).decide(facts);
    }

    @Override
    public List<Map<String, String>> answers(String ruleSet) {
        return prepared(version(ruleSet)).answers();
    }

    @Override
    public RuleSetVersion version(String ruleSet) {
        var version = inForce.get(ruleSet);
        if (version == null) throw new UnknownRuleSet(ruleSet);
        return version;
    }

    @Override
    public RuleSetVersion versionInForce(String ruleSet) {
        return versions.inForce(ruleSet).orElseThrow(() -> new UnknownRuleSet(ruleSet));
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(inForce.keySet());
    }

    @Override
    public List<Finding> check(String ruleSet, Map<String, String> files) {
        return engine.check(ruleSet, RuleSetContent.of(ruleSet, files).files());
    }

    @Override
    @Transactional
    public RuleSetVersion activate(String ruleSet, Map<String, String> files) {
        var content = RuleSetContent.of(ruleSet, files);
        var version = content.version();
        prepared.computeIfAbsent(version, key -> prepare(key, content.files()));
        versions.keep(content);
        putInForce(version);
        return version;
    }

    @Override
    @Transactional
    public void activate(RuleSetVersion earlier) {
        prepared(earlier);
        putInForce(earlier);
    }

    private void putInForce(RuleSetVersion version) {
        versions.putInForce(version);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                use(version);
            }
        });
    }

    private PreparedRules prepared(RuleSetVersion version) {
        var ready = prepared.get(version);
        return ready != null ? ready : prepared.computeIfAbsent(version, this::load);
    }

    private PreparedRules load(RuleSetVersion version) {
        var content = versions.content(version).orElseThrow(() -> new RuleSetUnavailable(version, null));
        try {
            return prepare(version, content);
        } catch (RuleSetRefused refused) {
            throw new RuleSetUnavailable(version, refused);
        }
    }

    private PreparedRules prepare(RuleSetVersion version, Map<String, String> content) {
        long start = System.nanoTime();
        var rules = engine.prepare(version, content);
        log.info(
                "Rule set prepared ruleSet={} version={} millis={}",
                version.name(),
                version.version(),
                (System.nanoTime() - start) / 1_000_000);
        return rules;
    }
}
