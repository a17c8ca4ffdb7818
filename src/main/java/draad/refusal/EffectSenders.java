package draad.refusal;

import draad.process.EffectSender;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who does which kind of effect. */
@Component
class EffectSenders {

    private final ObjectProvider<EffectSender> all;

    EffectSenders(ObjectProvider<EffectSender> all) {
        this.all = all;
    }

    boolean knows(String kind) {
        return all.stream().anyMatch(sender -> sender.kind().equals(kind));
    }

    EffectSender of(String kind) {
        return all.stream()
                .filter(sender -> sender.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody sends effects of kind " + kind));
    }
}
