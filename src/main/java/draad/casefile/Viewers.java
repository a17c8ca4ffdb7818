package draad.casefile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which viewers this build was bundled with; a page asks before it points a browser to one. */
@Component("viewers")
class Viewers {

    public boolean has(String name) {
        return new ClassPathResource("static/assets/" + name + ".js").exists();
    }
}
