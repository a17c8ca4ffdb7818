package draad.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads a word of a fixed list in a parameter as it is written in JSON: lower-case and kebab-case. */
// An empty parameter is none: Spring reads a null from a converter as that.
@SuppressWarnings({"rawtypes", "NullAway"})
final class WordsOfAList implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> list) {
        return word -> word.isBlank() ? null : read(word.strip(), list);
    }

    private static <T extends Enum> T read(String word, Class<T> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> id(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + word));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
